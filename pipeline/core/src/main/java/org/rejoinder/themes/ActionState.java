package org.rejoinder.themes;

import java.util.Locale;

/**
 * What a verb group says of an action: whether it has happened, goes on, will or ought to happen.
 */
public enum ActionState {
  /** It has happened: "was trained", "has been established". */
  DONE,
  /** It goes on: "is being trained", "continues to train", "has begun to train". */
  UNDER_WAY,
  /** It holds or happens as a rule: "uses", "is in place". */
  HOLDS,
  /** It will happen: "will train", "are due to attend", "is being planned". */
  PLANNED,
  /** It has not happened, or does not: "has not yet been established", "does not use". */
  NOT_DONE,
  /** Somebody demands it: "should make sure", "must complete". */
  OBLIGED,
  /** Somebody would like it or asks for it: "hope to", "will seek assurances that". */
  WISHED,
  /** It may happen, or is only thought of: "could be used", "if it is adopted". */
  POSSIBLE;

  private final String written = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** As a codebook writes it: "under-way". */
  String written() {
    return written;
  }
}
