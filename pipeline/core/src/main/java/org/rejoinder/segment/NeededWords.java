package org.rejoinder.segment;

import java.util.List;
import java.util.Locale;

/**
 * Words of which a text must hold one before a costly pattern can match anything in it. They are
 * looked for quickly, and most texts hold none.
 */
record NeededWords(List<String> words) {

  /** Keeps its own copy of the list. */
  NeededWords {
    words = List.copyOf(words);
  }

  static NeededWords anyOf(String... words) {
    return new NeededWords(List.of(words));
  }

  /** Whether one of them is there, or is part of a longer word. */
  boolean standIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The same where the pattern takes capitals and small letters for one; these are in small. */
  boolean standInAnyCase(String text) {
    return standIn(text.toLowerCase(Locale.ROOT));
  }
}
