package org.rejoinder.index;

/** In which order hits are listed. */
public enum HitOrder {
  /** The best first; of equal score answers before other passages, then by document and place. */
  BEST_FIRST,
  /** By document and place in it. */
  BY_DOCUMENT
}
