package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Decides who is trained in a clause, by the part that persons and training play in it: persons are
 * trained, persons take training, training is given to persons, an event of training has persons.
 */
final class Trainees {

  private static final Set<String> TOWARDS =
      Set.of("to", "for", "with", "across", "among", "amongst", "of", "by");
  private static final Set<String> WAYS_IN =
      Set.of("on", "onto", "through", "in", "for", "at", "from", "part", "upon", "into", "to");
  private static final Set<String> PRONOUNS = Set.of("it", "this", "them", "these", "one", "both");
  private static final Set<String> ATTENDING =
      Set.of(
          "attend", "complete", "undertake", "finish", "pass", "receive", "begin", "start", "do");
  private static final Set<String> QUALIFIED =
      Set.of("trained", "qualified", "accredited", "certified", "compliant", "upskilled");
  private static final Set<String> OWNING = Set.of("have", "be", "employ", "retain", "hold");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<PersonsMention> persons;
  private final List<TrainingMention> training;
  private final boolean spokenOf;

  Trainees(
      TrainingVocabulary vocabulary,
      Words words,
      List<PersonsMention> persons,
      List<TrainingMention> training,
      boolean spokenOf) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.persons = persons;
    this.training = training;
    this.spokenOf = spokenOf;
  }

  /** Who the clause says is trained, if anybody. */
  Optional<Trained> in(Clause clause) {
    if (isAboutForcesInGeneral(clause)) {
      return Optional.empty();
    }
    String lemma = clause.verb().lemma();
    Optional<Trained> trained = Optional.empty();
    if (vocabulary.has(Topic.TRAIN_VERBS, lemma)) {
      trained = areTrained(clause);
    }
    if (trained.isEmpty() && vocabulary.has(Topic.TAKE_VERBS, lemma)) {
      trained = takeTraining(clause);
    }
    if (trained.isEmpty() && vocabulary.has(Topic.GIVE_VERBS, lemma)) {
      trained = areGivenTraining(clause);
    }
    if (trained.isEmpty() && isOfTrainingVerbs(lemma)) {
      trained = haveTrainingHappen(clause);
    }
    if (trained.isEmpty() && OWNING.contains(lemma)) {
      trained = areThere(clause);
    }
    boolean ofTraining =
        spokenOf
            || vocabulary.stands(
                words, clause.tokens().from(), clause.tokens().to(), Topic.TRAINING);
    return trained.or(() -> Compliance.in(clause, words, persons, ofTraining));
  }

  private boolean isOfTrainingVerbs(String lemma) {
    return vocabulary.has(Topic.EVENT_VERBS, lemma)
        || vocabulary.has(Topic.GIVE_VERBS, lemma)
        || vocabulary.has(Topic.TAKE_VERBS, lemma);
  }

  /** "Forty officers were trained", "the force trained forty officers". */
  private Optional<Trained> areTrained(Clause clause) {
    VerbGroup verb = clause.verb();
    if (verb.passive()) {
      return found(clause, subjects(clause), "persons-trained");
    }
    List<PersonsMention> objects = from(directObject(clause));
    if (!objects.isEmpty()) {
      return found(clause, objects, "trains-persons");
    }
    boolean intransitive =
        verb.progressive()
            || verb.lemma().equals("qualify")
            || words.tag(clause.objectFrom()).equals("IN");
    return intransitive ? found(clause, subjects(clause), "persons-trained") : Optional.empty();
  }

  /** "Forty officers have completed the course", "the course was attended by forty officers". */
  private Optional<Trained> takeTraining(Clause clause) {
    VerbGroup verb = clause.verb();
    List<PersonsMention> subjects = subjects(clause);
    if (verb.passive() && subjectTraining(clause)) {
      return found(clause, from(after(clause, Set.of("by"))), "training-taken-by");
    }
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    if (verb.lemma().equals("be")
        && QUALIFIED.contains(words.word(afterAdverbs(clause.objectFrom())))) {
      return found(clause, subjects, "persons-qualified");
    }
    boolean taken =
        objectTraining(clause, verb.lemma()) || (ATTENDING.contains(verb.lemma()) && isSpokenOf());
    boolean active = !verb.passive() || isBooking(verb);
    return taken && active ? found(clause, subjects, "persons-take-training") : Optional.empty();
  }

  private int afterAdverbs(int place) {
    int next = place;
    while (words.tag(next).startsWith("RB")) {
      next++;
    }
    return next;
  }

  private static boolean isBooking(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "book", "enrol", "enroll", "register", "put", "sign", "schedule" -> true;
      default -> false;
    };
  }

  /** "The course was given to forty officers", "forty officers were given the course". */
  private Optional<Trained> areGivenTraining(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean trainingSpokenOf =
        subjectTraining(clause) || anyObjectTraining(clause) || isPronounForTraining(clause);
    if (!trainingSpokenOf) {
      return Optional.empty();
    }
    List<PersonsMention> subjects = subjects(clause);
    if (verb.passive() && !subjects.isEmpty() && anyObjectTraining(clause)) {
      return found(clause, subjects, "persons-given-training");
    }
    List<PersonsMention> direct = from(directObject(clause));
    if (!verb.passive() && !direct.isEmpty() && anyObjectTraining(clause)) {
      return found(clause, direct, "gives-persons-training");
    }
    return found(
        clause, from(after(clause, Set.of("to", "for", "with", "across"))), "training-given-to");
  }

  /** "Training for detectives has begun", "the course reached forty officers". */
  private Optional<Trained> haveTrainingHappen(Clause clause) {
    Optional<TrainingMention> subject = subjectMention(clause);
    if (subject.isPresent()) {
      List<PersonsMention> within =
          persons.stream()
              .filter(mention -> mention.from() >= subject.get().to())
              .filter(mention -> mention.to() <= clause.subjectTo())
              .filter(mention -> isAfterAny(mention, Set.of("for", "of", "to")))
              .filter(mention -> mention.from() - subject.get().to() <= 2)
              .findFirst()
              .map(this::coordinated)
              .orElse(List.of());
      if (!within.isEmpty()) {
        return found(clause, within, "training-for-persons");
      }
    }
    boolean event = vocabulary.has(Topic.EVENT_VERBS, clause.verb().lemma());
    if (!event) {
      return Optional.empty();
    }
    if (subject.isPresent() || isPronounForTraining(clause)) {
      List<PersonsMention> objects = from(directObject(clause));
      boolean copula = clause.verb().lemma().equals("be");
      List<PersonsMention> reached =
          objects.isEmpty() && !copula ? from(after(clause, Set.of("for"))) : objects;
      if (!copula && !reached.isEmpty()) {
        return found(clause, reached, "training-reaches-persons");
      }
    }
    List<PersonsMention> ofTraining =
        training.stream()
            .filter(mention -> mention.certain() && isObject(clause, mention.from()))
            .flatMap(
                mention ->
                    persons.stream()
                        .filter(
                            person ->
                                person.from() - mention.to() <= 2 && person.from() > mention.to())
                        .filter(person -> isAfterAny(person, Set.of("for", "of"))))
            .limit(1)
            .toList();
    boolean part =
        clause.verb().lemma().equals("cover")
            || clause.verb().lemma().equals("form")
            || clause.verb().lemma().equals("include");
    return part ? found(clause, ofTraining, "part-of-training-for") : Optional.empty();
  }

  /** "We have 22 trained interviewers", "there are 40 accredited investigators". */
  private Optional<Trained> areThere(Clause clause) {
    List<PersonsMention> qualified =
        persons.stream()
            .filter(mention -> isObject(clause, mention.from()))
            .filter(mention -> mention.quantity().filter(q -> q.quantifier().isEmpty()).isPresent())
            .filter(mention -> directly(clause.objectFrom(), mention.from()))
            .filter(this::isQualified)
            .toList();
    return found(clause, qualified, "persons-qualified");
  }

  private boolean isQualified(PersonsMention mention) {
    return mention
        .cohort()
        .filter(
            range ->
                IntStream.range(range.from(), range.to())
                    .anyMatch(
                        place -> QUALIFIED.contains(words.word(place).replaceFirst("^.*-", ""))))
        .isPresent();
  }

  private static Optional<Trained> found(Clause clause, List<PersonsMention> persons, String rule) {
    return persons.isEmpty() ? Optional.empty() : Optional.of(new Trained(clause, persons, rule));
  }

  /** The clause's subject, if it is persons, with all that "and" joins to it. */
  private List<PersonsMention> subjects(Clause clause) {
    List<PersonsMention> candidates =
        persons.stream()
            .filter(mention -> clause.subjectFrom() <= mention.from())
            .filter(mention -> mention.to() <= clause.subjectTo())
            .toList();
    Optional<PersonsMention> first =
        candidates.stream()
            .filter(mention -> !isGoverned(mention.from(), clause.subjectFrom()))
            .filter(mention -> !isPossessed(mention))
            .findFirst();
    return first
        .filter(mention -> noTrainingBefore(clause, mention))
        .map(this::coordinated)
        .map(all -> all.stream().filter(mention -> mention.to() <= clause.subjectTo()).toList())
        .orElse(List.of());
  }

  private boolean noTrainingBefore(Clause clause, PersonsMention mention) {
    return subjectMention(clause).filter(found -> found.from() < mention.from()).isEmpty();
  }

  private boolean isPossessed(PersonsMention mention) {
    return words.tag(mention.to()).equals("POS");
  }

  private boolean isGoverned(int place, int from) {
    int before = place - 1;
    while (before >= from && (words.tag(before).equals("DT") || words.tag(before).equals("PRP$"))) {
      before--;
    }
    boolean governed =
        before >= from && (words.tag(before).equals("IN") || words.tag(before).equals("TO"));
    return governed && !words.is(before, "with") && !words.is(before, "that");
  }

  private Optional<TrainingMention> subjectMention(Clause clause) {
    return training.stream()
        .filter(mention -> clause.subjectFrom() <= mention.from())
        .filter(mention -> mention.to() <= clause.subjectTo())
        .filter(mention -> !isGoverned(mention.from(), clause.subjectFrom()))
        .findFirst();
  }

  private boolean subjectTraining(Clause clause) {
    return subjectMention(clause).isPresent() || isPronounForTraining(clause);
  }

  /** "it was delivered to": after training was spoken of. */
  private boolean isPronounForTraining(Clause clause) {
    boolean pronoun =
        IntStream.range(clause.subjectFrom(), clause.subjectTo())
            .anyMatch(
                place ->
                    words.is(place, "it") || words.is(place, "this") || words.is(place, "these"));
    boolean noNoun =
        IntStream.range(clause.subjectFrom(), clause.subjectTo()).noneMatch(words::isNoun);
    return pronoun && noNoun && isSpokenOf();
  }

  private boolean isSpokenOf() {
    return spokenOf || training.stream().anyMatch(TrainingMention::certain);
  }

  private boolean anyObjectTraining(Clause clause) {
    return training.stream()
        .anyMatch(
            mention ->
                isObject(clause, mention.to() - 1)
                    && !isTopicOfOther(mention)
                    && (mention.certain() || directly(clause.objectFrom(), mention.from())));
  }

  /** Training as the object of a verb by which persons take it. */
  private boolean objectTraining(Clause clause, String lemma) {
    boolean acronyms = !lemma.equals("have") && !lemma.equals("get");
    boolean named =
        training.stream()
            .filter(mention -> isObject(clause, mention.to() - 1))
            .filter(mention -> acronyms || mention.certain())
            .anyMatch(mention -> isTaken(clause, mention, lemma));
    boolean pronoun =
        words.isAnyOf(clause.objectFrom(), PRONOUNS)
            && clause.objectFrom() < clause.objectTo()
            && ATTENDING.contains(lemma)
            && isSpokenOf();
    return named || pronoun;
  }

  private boolean isTaken(Clause clause, TrainingMention mention, String lemma) {
    boolean through =
        IntStream.range(clause.objectFrom(), mention.from())
            .anyMatch(place -> words.isAnyOf(place, WAYS_IN));
    return switch (lemma) {
      case "be" -> isOn(clause, mention);
      case "go",
          "book",
          "enrol",
          "enroll",
          "register",
          "sign",
          "put",
          "participate",
          "partake",
          "take",
          "progress",
          "benefit",
          "engage",
          "graduate",
          "schedule" ->
          through || (lemma.equals("take") && directly(clause.objectFrom(), mention.from()));
      default ->
          directly(clause.objectFrom(), mention.from()) || !isGovernedOfOther(clause, mention);
    };
  }

  /** "have been on the course", "are part of the programme". */
  private boolean isOn(Clause clause, TrainingMention mention) {
    int preposition = afterAdverbs(clause.objectFrom());
    boolean part = words.startsWith(preposition, "part of");
    return (part || words.isAnyOf(preposition, WAYS_IN))
        && directly(preposition + (part ? 2 : 1), mention.from());
  }

  private boolean isGovernedOfOther(Clause clause, TrainingMention mention) {
    return isGoverned(mention.from(), clause.objectFrom());
  }

  /** Nothing but determiners, numbers and adjectives stands between. */
  private boolean directly(int from, int to) {
    return from <= to
        && IntStream.range(from, to)
            .allMatch(
                place ->
                    words.tag(place).startsWith("RB")
                        || words.tag(place).startsWith("JJ")
                        || words.tag(place).equals("DT")
                        || words.tag(place).equals("PDT")
                        || words.tag(place).equals("PRP$")
                        || words.tag(place).equals("CD"));
  }

  private boolean isTopicOfOther(TrainingMention mention) {
    return mention.from() > 0
        && words.is(mention.from() - 1, "of")
        && !words.is(mention.from() - 2, "part");
  }

  private boolean isObject(Clause clause, int place) {
    return clause.objectFrom() <= place && place < clause.objectTo();
  }

  /** Persons right after the verb. */
  private Optional<PersonsMention> directObject(Clause clause) {
    return persons.stream()
        .filter(mention -> isObject(clause, mention.from()))
        .filter(mention -> directly(clause.objectFrom(), mention.from()))
        .findFirst();
  }

  private Optional<PersonsMention> after(Clause clause, Set<String> prepositions) {
    return persons.stream()
        .filter(mention -> isObject(clause, mention.from()))
        .filter(mention -> isAfterAny(mention, prepositions))
        .findFirst();
  }

  private boolean isAfterAny(PersonsMention mention, Set<String> prepositions) {
    int before = mention.from() - 1;
    while (words.tag(before).equals("DT") || words.tag(before).equals("PRP$")) {
      before--;
    }
    return TOWARDS.contains(words.word(before)) && prepositions.contains(words.word(before));
  }

  private List<PersonsMention> from(Optional<PersonsMention> first) {
    return first.map(this::coordinated).orElse(List.of());
  }

  /** The persons with those that "and" or a comma joins to them, each with a number of its own. */
  private List<PersonsMention> coordinated(PersonsMention first) {
    List<PersonsMention> joined = new ArrayList<>(List.of(first));
    for (PersonsMention next : persons) {
      int end = joined.getLast().to();
      boolean gap =
          next.from() == end + 1
              || (next.from() == end + 2 && words.isComma(end) && words.is(end + 1, "and"));
      boolean joint = words.is(end, "and") || words.isComma(end) || words.is(end, "to");
      if (next.from() > end && gap && joint && !words.is(end, "to")) {
        joined.add(next);
      }
    }
    return List.copyOf(joined);
  }

  /** "Every force inspected", "most forces": others' story, or nobody's. */
  private boolean isAboutForcesInGeneral(Clause clause) {
    return IntStream.range(0, clause.verb().tokens().from())
        .anyMatch(place -> isForces(place) || isEveryForce(place));
  }

  private boolean isForces(int place) {
    boolean own =
        words.is(place - 1, "both") || words.is(place - 1, "our") || words.is(place - 1, "two");
    return words.is(place, "forces") && !own;
  }

  private boolean isEveryForce(int place) {
    return words.is(place, "force")
        && (words.is(place - 1, "every")
            || words.is(place - 1, "each")
            || words.is(place - 1, "another"));
  }
}
