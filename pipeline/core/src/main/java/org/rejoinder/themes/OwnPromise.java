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

  private OwnPromise() {}

  /** "once we have tested it". */
  static boolean isIn(ReadSentence sentence) {
    Words words = sentence.words();
    boolean inPost =
        IntStream.range(0, words.count())
            .anyMatch(
                place -> words.isAnyOf(place, OPENERS) && words.startsWith(place + 1, "in post"));
    return inPost
        || IntStream.range(1, words.count())
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
