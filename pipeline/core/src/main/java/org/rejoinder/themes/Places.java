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

  static final String RULE = "training-places";

  private static final Set<String> NOUNS =
      Set.of(
          "places",
          "place",
          "spaces",
          "seats",
          "slots",
          "dates",
          "bookings",
          "invitations",
          "invites");

  /** "invitations have been sent to 20 sergeants". */
  private static final Set<String> OFFERING =
      Set.of("send", "issue", "extend", "offer", "give", "make");

  /** What is done with places so that somebody will fill them. */
  private static final Set<String> KEEPING =
      Set.of(
          "secure",
          "send",
          "issue",
          "extend",
          "book",
          "reserve",
          "allocate",
          "fund",
          "offer",
          "find",
          "arrange",
          "obtain",
          "hold",
          "make",
          "give",
          "buy",
          "purchase",
          "have",
          "provide",
          "identify",
          "confirm",
          "set",
          "fill",
          "take",
          "request",
          "agree",
          "fix",
          "commission",
          "promise");

  private Places() {}

  /** The persons that the clause's places are for, if it counts places on training. */
  static Optional<Trained> in(
      Clause clause, Words words, List<PersonsMention> persons, boolean ofTraining) {
    if (!ofTraining || !KEEPING.contains(clause.verb().lemma()) || !isOfPlaces(words, clause)) {
      return Optional.empty();
    }
    return Numbers.in(words).stream()
        .filter(quantity -> clause.tokens().from() <= quantity.tokens().from())
        .filter(quantity -> quantity.tokens().to() < clause.tokens().to())
        .filter(quantity -> counts(words, quantity))
        .findFirst()
        .map(quantity -> mention(clause, persons, quantity))
        .or(() -> kept(clause, words, persons))
        .map(mention -> new Trained(clause, List.of(mention), RULE));
  }

  /** "Sixty places have been made available to response officers": the places are counted. */
  static Optional<Trained> counted(
      Clause clause, Words words, List<PersonsMention> persons, boolean ofTraining) {
    boolean subject =
        clause.verb().passive()
            && clause.subjectFrom() < clause.subjectTo()
            && words.isAnyOf(clause.subjectTo() - 1, NOUNS);
    return subject
        ? in(clause, words, persons, ofTraining)
            .filter(found -> found.persons().getFirst().quantity().isPresent())
        : Optional.empty();
  }

  private static boolean isOfPlaces(Words words, Clause clause) {
    // The tagger takes "Invites will be" for two verbs.
    int from = Math.max(0, clause.tokens().from() - 1);
    for (int place = from; place < clause.tokens().to(); place++) {
      if (words.isAnyOf(place, NOUNS)) {
        return true;
      }
    }
    return false;
  }

  /** "places have been secured for the other 13", "19 joiners, for whom places are reserved". */
  private static Optional<PersonsMention> kept(
      Clause clause, Words words, List<PersonsMention> persons) {
    return persons.stream()
        .filter(person -> clause.tokens().from() <= person.from())
        .filter(person -> person.to() <= clause.tokens().to())
        .filter(
            person ->
                words.is(person.from() - 1, "for")
                    || (words.is(person.from() - 1, "by")
                        && TrainingVerbs.TAKEN_UP.contains(clause.verb().lemma()))
                    || (words.is(person.from() - 1, "to")
                        && OFFERING.contains(clause.verb().lemma()))
                    || (clause.verb().passive() && person.from() == clause.subjectFrom())
                    || words.startsWith(person.to(), ", for whom")
                    || words.startsWith(person.to(), "for whom"))
        .findFirst();
  }

  private static boolean counts(Words words, Quantity quantity) {
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

  /** "on the waiting list". */
  static boolean isWaitingList(Words words, int on) {
    return (words.is(on, "on") || words.is(on, "upon"))
        && (words.startsWith(on + 2, "waiting list") || words.startsWith(on + 1, "waiting list"));
  }
}
