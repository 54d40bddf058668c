package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * By which runs of words an answer is told from others. Of every eight runs of five words that
 * follow each other the one with the least hash is kept (winnowing), so that two texts that share
 * {@value #SURELY_FOUND} words in a row share a fingerprint, at a fifth of the room that all runs
 * would take.
 */
final class Fingerprints {

  /** How many words a run has. */
  static final int RUN = 5;

  private static final int WINDOW = 8;

  /** Texts that share so many words in a row have a fingerprint in common. */
  static final int SURELY_FOUND = RUN + WINDOW - 1;

  private static final long FACTOR = 0x9E37_79B9_7F4A_7C15L;

  private Fingerprints() {}

  /** Those of a text of these words; a text without words has none. */
  static Set<String> of(List<String> words) {
    List<Long> runs = runs(words);
    Set<String> kept = new TreeSet<>();
    for (int window = 0; window + WINDOW <= Math.max(runs.size(), WINDOW); window++) {
      runs.subList(Math.min(window, runs.size()), Math.min(window + WINDOW, runs.size())).stream()
          .min(Long::compare)
          .map(hash -> Long.toString(hash, Character.MAX_RADIX))
          .ifPresent(kept::add);
    }
    return kept;
  }

  /** A hash of each run; a shorter text is one run. */
  private static List<Long> runs(List<String> words) {
    List<Long> runs = new ArrayList<>();
    for (int first = 0; first + RUN <= words.size(); first++) {
      runs.add(hash(words.subList(first, first + RUN)));
    }
    return runs.isEmpty() && !words.isEmpty() ? List.of(hash(words)) : runs;
  }

  private static long hash(List<String> words) {
    long hash = 0;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FACTOR;
      }
      hash = Long.rotateLeft(hash ^ ' ', 29) * FACTOR;
    }
    return hash;
  }
}
