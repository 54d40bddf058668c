package org.rejoinder.themes;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules that could be tried on a document's sentences in too many ways, in one document; for
 * one thread. A rule that was given up three times is not tried on the rest of the document: a
 * document takes a bounded time, whatever a codebook holds.
 */
final class GivenUpRules {

  private static final int MOST_TRIES = 3;

  private final SortedMap<String, Integer> sentences = new TreeMap<>();

  /** Notes that the rule was given up on a sentence. */
  void add(String rule) {
    sentences.merge(rule, 1, Integer::sum);
  }

  /** Whether there are any. */
  boolean any() {
    return !sentences.isEmpty();
  }

  /** Whether the rule is not to be tried any more; such a sentence counts as given up too. */
  boolean isOut(String rule) {
    boolean out = sentences.getOrDefault(rule, 0) >= MOST_TRIES;
    if (out) {
      add(rule);
    }
    return out;
  }

  /** On how many sentences each rule was given up. */
  SortedMap<String, Integer> sentences() {
    return sentences;
  }
}
