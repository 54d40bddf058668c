package org.rejoinder.themes;

import java.util.Collection;

/**
 * A set of words in 256 bits, a bit a word, in which a word that is not there may seem to be (a
 * Bloom filter): tells quickly that two sets have no word in common, as most do not.
 */
record WordSigns(long first, long second, long third, long fourth) {

  static WordSigns of(Collection<String> words) {
    long[] signs = new long[4];
    for (String word : words) {
      int hash = word.hashCode();
      int bit = (hash ^ (hash >>> 16) ^ (hash >>> 8)) & 0xFF;
      signs[bit >> 6] |= 1L << (bit & 63);
    }
    return new WordSigns(signs[0], signs[1], signs[2], signs[3]);
  }

  /** Whether the sets may have a word in common. */
  boolean meet(WordSigns other) {
    return ((first & other.first)
            | (second & other.second)
            | (third & other.third)
            | (fourth & other.fourth))
        != 0;
  }
}
