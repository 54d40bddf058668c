package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how many are left to be trained: "which leaves nine", "leaving 14 still to attend". */
final class LeftOver {

  private static final Set<String> STILL =
      Set.of("to", "still", "outstanding", "untrained", "yet", "who", "remaining");

  private LeftOver() {}

  /**
   * Whom the clause leaves over, if it is of leaving.
   *
   * @param countedBefore whether the sentence before says how many were trained: then whoever is
   *     left, for whatever reason, was not
   */
  static Optional<Trained> in(
      Clause clause, Words words, PersonsArguments arguments, boolean countedBefore) {
    if (!clause.verb().lemma().equals("leave") || clause.verb().passive()) {
      return Optional.empty();
    }
    List<PersonsMention> named = arguments.from(clause, arguments.directObject(clause));
    List<PersonsMention> left = named.isEmpty() ? counted(clause, words) : named;
    boolean counted =
        !left.isEmpty() && left.getFirst().quantity().flatMap(Quantity::count).isPresent();
    if (!counted) {
      return Optional.empty();
    }
    int end = left.getLast().to();
    boolean ends = !words.has(end) || words.tag(end).equals(".") || words.is(end, ";");
    boolean toCome = words.isAnyOf(end, STILL) && !words.is(end, "who");
    boolean yet = words.is(end, "who") && isYet(words, end);
    return ends || toCome || yet || countedBefore
        ? Optional.of(new Trained(clause, left, "persons-take-training-named-before"))
        : Optional.empty();
  }

  /** "leaves nine": the number alone. */
  private static List<PersonsMention> counted(Clause clause, Words words) {
    return Numbers.in(words).stream()
        .filter(quantity -> quantity.tokens().from() == clause.objectFrom())
        .filter(quantity -> !words.isNoun(quantity.tokens().to()))
        .map(
            quantity ->
                new PersonsMention(quantity.tokens(), Optional.empty(), Optional.of(quantity)))
        .toList();
  }

  /** "who have yet to", "who still need", "who are to". */
  private static boolean isYet(Words words, int who) {
    for (int place = who + 1; place < who + 4; place++) {
      if (words.is(place, "yet") || words.is(place, "still") || words.is(place, "to")) {
        return true;
      }
    }
    return false;
  }
}
