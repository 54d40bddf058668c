package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether persons come to training by their verb and a preposition: "came to a seminar",
 * "learned it on the course", "a workshop, from which sixty have emerged", "spent a day learning".
 */
final class WaysIn {

  static final String RULE = "persons-come-to-training";

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "off", "to", "on", "onto", "at", "in", "through", "for", "from", "into", "by", "during");

  /** Verbs of moving, learning and sitting: alone they say nothing of training. */
  private static final Set<String> COMING =
      Set.of(
          "come",
          "go",
          "turn",
          "travel",
          "report",
          "return",
          "learn",
          "hear",
          "study",
          "emerge",
          "pass",
          "get",
          "listen",
          "gather",
          "assemble",
          "convene",
          "move",
          "sit",
          "progress",
          "work");

  /** What is done with persons that brings them there. */
  private static final Set<String> BRINGING =
      Set.of(
          "call",
          "rotate",
          "draft",
          "bring",
          "see",
          "cycle",
          "move",
          "steer",
          "pass",
          "show",
          "teach",
          "tell",
          "introduce");

  private static final Set<String> LEARNING =
      Set.of("learn", "study", "train", "practise", "rehearse", "teach", "instruct", "coach");

  static final Set<String> TEACHERS =
      Set.of("instructor", "trainer", "tutor", "lecturer", "coach", "teacher");

  private static final Set<String> WITH = Set.of("with", "alongside", "beside", "under", "among");

  private static final Set<String> LEADING =
      Set.of("take", "walk", "talk", "lead", "guide", "see", "have", "get", "run");

  private static final Set<String> PUTTING =
      Set.of("put", "send", "place", "enrol", "enroll", "book", "train", "enter", "nominate");

  private final Words words;
  private final List<PersonsMention> persons;
  private final List<TrainingMention> training;
  private final PersonsArguments arguments;
  private final TrainingArguments trainingArguments;

  WaysIn(
      Words words,
      List<PersonsMention> persons,
      List<TrainingMention> training,
      PersonsArguments arguments,
      TrainingArguments trainingArguments) {
    this.words = words;
    this.persons = persons;
    this.training = training;
    this.arguments = arguments;
    this.trainingArguments = trainingArguments;
  }

  /** Whom the clause brings to training, if anybody. */
  Optional<Trained> in(Clause clause) {
    return areTakenThrough(clause).or(() -> come(clause)).or(() -> arePutThere(clause));
  }

  private Optional<Trained> come(Clause clause) {
    List<PersonsMention> subjects = arguments.subjects(clause);
    return !subjects.isEmpty() && isOf(clause)
        ? Optional.of(new Trained(clause, subjects, RULE))
        : Optional.empty();
  }

  /** "a diploma, on which we will put ten detectives". */
  private Optional<Trained> arePutThere(Clause clause) {
    if (clause.verb().passive()
        || !PUTTING.contains(clause.verb().lemma())
        || !isByRelativeWay(clause)) {
      return Optional.empty();
    }
    List<PersonsMention> objects = arguments.from(clause, arguments.directObject(clause));
    return objects.isEmpty() ? Optional.empty() : Optional.of(new Trained(clause, objects, RULE));
  }

  /** "were taken through the protocol", "have walked all sergeants through it". */
  private Optional<Trained> areTakenThrough(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean puts = verb.lemma().equals("put") && trainingArguments.isSpokenOf();
    if (puts && words.is(clause.objectFrom(), "through")) {
      // "put through the outstanding 214".
      return Trained.of(
          clause,
          persons.stream().filter(mention -> mention.from() == clause.objectFrom() + 1).toList(),
          "persons-taken-through");
    }
    if (!puts && !LEADING.contains(verb.lemma())) {
      return Optional.empty();
    }
    List<PersonsMention> taken =
        verb.passive()
            ? arguments.subjects(clause)
            : arguments.from(clause, arguments.directObject(clause));
    int through = taken.isEmpty() || verb.passive() ? clause.objectFrom() : taken.getLast().to();
    return words.is(through, "through")
        ? Optional.of(new Trained(clause, taken, "persons-taken-through"))
        : Optional.empty();
  }

  /** Whether the clause's verb and a preposition bring its subject to training. */
  private boolean isOf(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb.lemma().equals("spend")) {
      return !verb.passive() && isSpentLearning(clause);
    }
    if (verb.lemma().equals("learn") && verb.progressive()) {
      // "are learning to use the software", "is learning British Sign Language".
      int from = clause.objectFrom();
      if (words.is(from, "to") || words.is(from, "how") || words.tag(from).equals("NNP")) {
        return true;
      }
    }
    Set<String> verbs = verb.passive() ? BRINGING : COMING;
    return verbs.contains(verb.lemma()) && (isByWay(clause) || isByRelativeWay(clause));
  }

  /** "a workshop, from which sixty constables have emerged", "on which we will put ten". */
  private boolean isByRelativeWay(Clause clause) {
    int preposition =
        IntStream.rangeClosed(clause.subjectFrom() - 2, clause.subjectFrom())
            .filter(place -> words.isAnyOf(place, PREPOSITIONS) && words.is(place + 1, "which"))
            .findFirst()
            .orElse(-1);
    int end = words.isComma(preposition - 1) ? preposition - 1 : preposition;
    return preposition > 0
        && training.stream()
            .anyMatch(
                mention -> mention.certain() && mention.from() < end && end - mention.to() <= 2);
  }

  private boolean isByWay(Clause clause) {
    int limit = endOfPhrases(clause);
    return training.stream()
        .filter(mention -> mention.certain() && clause.objectFrom() < mention.from())
        .filter(mention -> mention.to() <= limit)
        .anyMatch(mention -> words.isAnyOf(words.beforeDeterminers(mention.from()), PREPOSITIONS));
  }

  /** Past an infinitive that the verb has: "learned to use the system at a seminar". */
  private int endOfPhrases(Clause clause) {
    int place = clause.objectFrom();
    while (words.has(place)
        && !words.is(place, ";")
        && !words.tag(place).equals("CC")
        && !words.tag(place).matches("VBD|VBZ|VBP|MD|VBG|WDT|WP.*")) {
      place++;
    }
    return Math.max(place, clause.objectTo());
  }

  /** "spent a week being trained", "will spend a day with the instructors". */
  private boolean isSpentLearning(Clause clause) {
    int from = clause.objectFrom();
    int time =
        IntStream.range(from, from + 4)
            .filter(place -> words.isAnyOf(place, Programmes.DURATIONS))
            .findFirst()
            .orElse(-1);
    return time > 0
        && !words.startsWith(time + 1, "a week")
        && IntStream.range(time + 1, endOfSentencePart(time + 1))
            .anyMatch(
                place ->
                    isLearning(place)
                        || words.startsWith(place, "they learn")
                        || isWithTeachers(place, time));
  }

  private int endOfSentencePart(int from) {
    int place = from;
    while (words.has(place) && !words.is(place, ";") && !words.is(place, "and")) {
      place++;
    }
    return place;
  }

  private boolean isLearning(int place) {
    boolean participle =
        words.tag(place).equals("VBG")
            || (words.tag(place).equals("VBN") && words.is(place - 1, "being"));
    if (words.startsWith(place - 1, "being shown how")) {
      return true;
    }
    boolean active = !words.is(place, "teaching") && !words.is(place, "training");
    return participle
        && LEARNING.contains(words.lemma(place))
        && (active || words.is(place - 1, "being") || words.endsClause(place + 1));
  }

  private boolean isWithTeachers(int place, int time) {
    return words.isNoun(place)
        && TEACHERS.contains(words.lemma(place))
        && IntStream.range(time, place).anyMatch(with -> words.isAnyOf(with, WITH));
  }
}
