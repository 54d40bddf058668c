package org.rejoinder.themes;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether a sentence speaks of what the body itself will do, and waits for nobody but itself.
 */
final class OwnPromise {

  private static final Set<String> OWN = Set.of("we", "i");
  private static final Set<String> OPENERS = Set.of("once", "when", "after");

  /** By them one comes to have what others give. */
  private static final Set<String> GETTING =
      Set.of("have", "receive", "get", "know", "hear", "see", "learn", "be", "obtain", "read");

  private static final Set<String> MAKING =
      Set.of("bring", "legislate", "introduce", "publish", "issue", "lay", "consult");

  private OwnPromise() {}

  /** "once we have tested it", "We will bring forward legislation". */
  static boolean isIn(ReadSentence sentence) {
    return waitsForOneself(sentence) || isMakersOwn(sentence.words());
  }

  private static boolean waitsForOneself(ReadSentence sentence) {
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

  /** Where nobody else has a name, it is the body's own to make. */
  private static boolean isMakersOwn(Words words) {
    return words.isAnyOf(0, OWN)
        && words.is(1, "will")
        && words.lemmaIsAnyOf(2, MAKING)
        && IntStream.range(1, words.count()).noneMatch(words::isName);
  }
}
