package org.rejoinder.themes;

import java.util.BitSet;
import java.util.List;

/**
 * A pattern with what it needs.
 *
 * @param needs their places among those of all patterns, the one that is met least often first
 */
record NeedingPattern(SentencePattern pattern, List<Integer> needs) {

  static NeedingPattern of(SentencePattern pattern, RuleNeeds all) {
    return new NeedingPattern(pattern, all.places(pattern.needed()));
  }

  /** Whether the pattern may be found where these needs are met. */
  boolean mayBeFound(BitSet met) {
    for (int need : needs) {
      if (!met.get(need)) {
        return false;
      }
    }
    return true;
  }
}
