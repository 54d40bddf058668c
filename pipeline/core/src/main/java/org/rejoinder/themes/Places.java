package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Reads places on a course, which stand for those who will fill them: "sixty places on the course
 * have been booked for detectives".
 */
final class Places {

  private static final Set<String> NOUNS = Set.of("places", "place", "spaces", "seats", "slots");

  private Places() {}

  /** The persons that the clause's places are for, if it counts places on training. */
  static Optional<Trained> in(
      Clause clause, Words words, List<PersonsMention> persons, boolean ofTraining) {
    if (!ofTraining) {
      return Optional.empty();
    }
    return Numbers.in(words).stream()
        .filter(quantity -> clause.tokens().from() <= quantity.tokens().from())
        .filter(quantity -> quantity.tokens().to() < clause.tokens().to())
        .filter(quantity -> isOfPlaces(words, quantity))
        .findFirst()
        .map(
            quantity ->
                new Trained(
                    clause, List.of(mention(clause, persons, quantity)), "training-places"));
  }

  private static boolean isOfPlaces(Words words, Quantity quantity) {
    int noun = quantity.tokens().to();
    int next = words.isNoun(noun) && !words.isAnyOf(noun, NOUNS) ? noun + 1 : noun;
    return quantity.count().isPresent() && words.isAnyOf(next, NOUNS);
  }

  private static PersonsMention mention(
      Clause clause, List<PersonsMention> persons, Quantity quantity) {
    Optional<Range> cohort =
        persons.stream()
            .filter(person -> quantity.tokens().to() <= person.from())
            .filter(person -> person.to() <= clause.tokens().to())
            .flatMap(person -> person.cohort().stream())
            .findFirst();
    return new PersonsMention(quantity.tokens(), cohort, Optional.of(quantity));
  }
}
