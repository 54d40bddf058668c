package org.rejoinder.themes;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells whether a sentence waits for what the body itself will have done, and for nobody else. */
final class OwnPromise {

  private static final Set<String> OWN = Set.of("we", "i");
  private static final Set<String> OPENERS = Set.of("once", "when", "after");

  /** By them one comes to have what others give. */
  private static final Set<String> GETTING =
      Set.of("have", "receive", "get", "know", "hear", "see", "learn", "be", "obtain", "read");

  private static final Set<String> REFLECTING =
      Set.of("reflect", "mirror", "match", "incorporate", "align", "follow");

  private OwnPromise() {}

  /** "once we have tested it", "will amend our policies to reflect the guidance". */
  static boolean isIn(ReadSentence sentence) {
    return isAfterOwnWork(sentence) || isToReflect(sentence);
  }

  /** What is written to reflect something tells what it will say, not when. */
  private static boolean isToReflect(ReadSentence sentence) {
    Words words = sentence.words();
    boolean conditional =
        sentence.clauses().stream()
            .anyMatch(
                clause ->
                    clause.kind() == SubordinateClause.Kind.BEFOREHAND
                        || clause.kind() == SubordinateClause.Kind.UNTIL);
    return !conditional
        && IntStream.range(1, words.count())
            .filter(place -> words.is(place - 1, "to") && words.isAnyOf(place, REFLECTING))
            .anyMatch(
                place ->
                    sentence.actions().stream()
                        .filter(action -> action.verb().tokens().to() < place)
                        .anyMatch(
                            action ->
                                action.state() == ActionState.PLANNED && !action.verb().passive()));
  }

  private static boolean isAfterOwnWork(ReadSentence sentence) {
    Words words = sentence.words();
    return IntStream.range(1, words.count())
        .filter(place -> words.isAnyOf(place, OPENERS) && words.isAnyOf(place + 1, OWN))
        .anyMatch(
            place ->
                sentence.verbs().stream()
                    .filter(verb -> verb.tokens().from() > place + 1)
                    .findFirst()
                    .filter(verb -> !verb.negated() && !GETTING.contains(verb.lemma()))
                    .isPresent());
  }
}
