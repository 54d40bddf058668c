package org.rejoinder.segment;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells the language of a text by the small words that no text does without. */
final class Languages {

  /** Shares of small words below this are chance. */
  private static final double LEAST_SHARE = 0.12;

  private static final Map<String, Set<String>> SMALL_WORDS =
      new TreeMap<>(
          Map.of(
              "en",
                  Set.of(
                      "the", "of", "and", "to", "in", "is", "that", "for", "with", "are", "this",
                      "be", "will", "has", "have", "by"),
              "cy",
                  Set.of(
                      "y", "yr", "mae", "yn", "ac", "ar", "wedi", "bod", "hyn", "eu", "gan", "fod",
                      "i", "o", "ein", "sydd")));

  private Languages() {}

  /** The ISO 639-1 code, empty if it cannot be told. */
  static String of(String text) {
    var words = Wording.wordsOf(text);
    String best = "";
    double bestShare = LEAST_SHARE;
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
      double share =
          words.stream().filter(language.getValue()::contains).count()
              / (double) Math.max(1, words.size());
      if (share > bestShare) {
        best = language.getKey();
        bestShare = share;
      }
    }
    return best;
  }
}
