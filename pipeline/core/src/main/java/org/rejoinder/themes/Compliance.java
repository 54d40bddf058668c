package org.rejoinder.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Reads shares that stand for persons without naming them before: "training compliance stands at
 * 87%", "a completion rate of 92 per cent among sergeants".
 */
final class Compliance {

  private static final Set<String> RATES =
      Set.of("compliance", "completion", "uptake", "take-up", "attendance", "compliant");
  private static final Set<String> VERBS =
      Set.of(
          "be",
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
      Clause clause, Words words, List<PersonsMention> persons, boolean trainingSpokenOf) {
    boolean rate = holds(words, clause.tokens());
    if (!rate || !trainingSpokenOf || !VERBS.contains(clause.verb().lemma())) {
      return Optional.empty();
    }
    return Numbers.in(words).stream()
        .filter(quantity -> quantity.percent().isPresent())
        .filter(quantity -> clause.tokens().from() <= quantity.tokens().from())
        .filter(quantity -> quantity.tokens().to() <= clause.tokens().to())
        .filter(quantity -> !isTarget(words, quantity))
        .min(Comparator.comparingInt(quantity -> quantity.tokens().from()))
        .map(quantity -> mention(clause, persons, quantity))
        .map(mention -> new Trained(clause, List.of(mention), "training-compliance"));
  }

  private static boolean holds(Words words, Range tokens) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      if (words.isAnyOf(place, RATES)) {
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
