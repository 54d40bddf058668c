package org.rejoinder.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Reads shares that stand for persons without naming them before: "training compliance stands at
 * 87%", "a completion rate of 92 per cent among sergeants".
 */
final class Compliance {

  private static final Set<String> RATES =
      Set.of("compliance", "completion", "uptake", "take-up", "attendance", "compliant");

  /** What counts those trained where the sentence before, or its own beginning, spoke of them. */
  private static final Set<String> FIGURES =
      Set.of("figure", "proportion", "percentage", "total", "share", "number", "rate");

  /** "our trained interviewers number 31". */
  private static final Set<String> NUMBERING = Set.of("number", "total");

  private static final Set<String> TRAINED =
      Set.of("trained", "briefed", "accredited", "qualified", "completed", "attended", "upskilled");

  private static final Set<String> VERBS =
      Set.of(
          "be",
          "number",
          "total",
          "stand",
          "sit",
          "reach",
          "rise",
          "increase",
          "improve",
          "remain",
          "run",
          "have",
          "report",
          "achieve",
          "show",
          "see",
          "record",
          "exceed",
          "reflect",
          "climb",
          "grow");

  private Compliance() {}

  /** The persons that the clause's rate of compliance speaks of, if it states one. */
  static Optional<Trained> in(
      Clause clause,
      Words words,
      List<PersonsMention> persons,
      List<TrainingMention> training,
      boolean trainingSpokenOf,
      boolean counted) {
    boolean ofTrained = isOfTrained(words, clause);
    boolean reached =
        trainingSpokenOf && clause.verb().lemma().equals("reach") && !Targets.in(words).isEmpty();
    boolean rate =
        reached
            || isUpToDateForShare(clause, words, training)
            || holds(words, clause.tokens(), RATES, training)
            || ofTrained
            || (counted && holds(words, clause.tokens(), FIGURES, training));
    if (!rate || !(trainingSpokenOf || ofTrained) || !VERBS.contains(clause.verb().lemma())) {
      return Optional.empty();
    }
    List<PersonsMention> several = ofSeveral(clause, words, persons);
    if (several.size() < 2) {
      several = withShares(clause, persons);
    }
    if (several.size() > 1) {
      return Optional.of(new Trained(clause, several, "training-compliance"));
    }
    return Numbers.in(words).stream()
        .filter(
            quantity ->
                quantity.percent().isPresent()
                    || ((counted || ofTrained || reached)
                        && quantity.count().isPresent()
                        && isReached(words, quantity)))
        .filter(quantity -> clause.tokens().from() <= quantity.tokens().from())
        .filter(quantity -> quantity.tokens().to() <= clause.tokens().to())
        .filter(quantity -> !isTarget(words, quantity))
        .min(Comparator.comparingInt(quantity -> quantity.tokens().from()))
        .map(quantity -> mention(clause, persons, quantity))
        .map(mention -> new Trained(clause, List.of(mention), "training-compliance"));
  }

  /** "the refresher is up to date for 97 per cent". */
  private static boolean isUpToDateForShare(
      Clause clause, Words words, List<TrainingMention> training) {
    return clause.verb().lemma().equals("be")
        && training.stream()
            .anyMatch(
                mention ->
                    mention.certain()
                        && clause.subjectFrom() <= mention.from()
                        && mention.to() <= clause.subjectTo())
        && IntStream.rangeClosed(clause.objectFrom(), words.afterAdverbs(clause.objectFrom()))
            .anyMatch(place -> Qualification.isUpToDate(words, place));
  }

  /** "92% for officers and 81% for staff". */
  private static List<PersonsMention> ofSeveral(
      Clause clause, Words words, List<PersonsMention> persons) {
    return Numbers.in(words).stream()
        .filter(quantity -> quantity.percent().isPresent())
        .filter(quantity -> clause.tokens().from() <= quantity.tokens().from())
        .flatMap(
            quantity ->
                persons.stream()
                    .filter(person -> person.quantity().isEmpty())
                    .filter(
                        person ->
                            words.beforeDeterminers(person.from()) == quantity.tokens().to()
                                && words.tag(quantity.tokens().to()).equals("IN"))
                    .map(
                        person ->
                            new PersonsMention(
                                new Range(quantity.tokens().from(), person.to()),
                                person.cohort(),
                                Optional.of(quantity))))
        .toList();
  }

  /** "74 per cent of sergeants and 68 per cent of inspectors". */
  private static List<PersonsMention> withShares(Clause clause, List<PersonsMention> persons) {
    return persons.stream()
        .filter(person -> person.quantity().flatMap(Quantity::percent).isPresent())
        .filter(person -> clause.verb().tokens().to() <= person.from())
        .filter(person -> person.to() <= clause.tokens().to())
        .toList();
  }

  /** "the number of officers trained", "the proportion of staff who have completed it". */
  private static boolean isOfTrained(Words words, Clause clause) {
    boolean figure = NUMBERING.contains(clause.verb().lemma());
    for (int place = clause.subjectFrom(); place < clause.verb().tokens().from(); place++) {
      figure |= words.isAnyOf(place, FIGURES) && words.is(place + 1, "of");
      figure |= words.is(place, "numbers");
      if (figure && words.isAnyOf(place, TRAINED) && !words.is(place - 1, "not")) {
        return true;
      }
    }
    return false;
  }

  /** "stood at 164", "has risen to 207", not "in 2024". */
  private static boolean isReached(Words words, Quantity quantity) {
    int before = words.beforeAdverbs(quantity.tokens().from());
    return words.is(before, "at")
        || words.is(before, "to")
        || words.lemma(before).equals("be")
        || words.lemma(before).equals("reach")
        || NUMBERING.contains(words.lemma(before));
  }

  /** "completion of risk assessments", "the number of detectives": no share of those trained. */
  private static boolean isOfOtherThing(Words words, int noun, List<TrainingMention> training) {
    boolean governs = words.is(noun + 1, "of") || words.is(noun + 1, "with");
    boolean ofTraining =
        training.stream().anyMatch(mention -> noun < mention.from() && mention.from() <= noun + 4);
    boolean pointing =
        words.isAnyOf(noun + 2, Set.of("it", "this", "these", "those", "them", "that"));
    return governs && !ofTraining && !pointing;
  }

  private static boolean holds(
      Words words, Range tokens, Set<String> nouns, List<TrainingMention> training) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      boolean otherRate = words.is(place, "rate") && words.isNoun(place - 1);
      boolean other = otherRate || isOfOtherThing(words, place, training);
      if ((words.isAnyOf(place, nouns) && !other) || words.startsWith(place, "take - up")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTarget(Words words, Quantity quantity) {
    int from = quantity.tokens().from();
    return words.is(from - 1, "of")
        && (words.is(from - 2, "target") || words.is(from - 2, "requirement"));
  }

  private static PersonsMention mention(
      Clause clause, List<PersonsMention> persons, Quantity quantity) {
    Optional<Range> cohort =
        persons.stream()
            .filter(person -> clause.tokens().from() <= person.from())
            .filter(person -> person.to() <= clause.tokens().to())
            .flatMap(person -> person.cohort().stream())
            .findFirst();
    return new PersonsMention(quantity.tokens(), cohort, Optional.of(quantity));
  }
}
