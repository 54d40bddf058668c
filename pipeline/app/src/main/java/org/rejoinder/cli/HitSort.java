package org.rejoinder.cli;

import org.rejoinder.index.Concordance;
import org.rejoinder.index.HitOrder;

/** In which order a search lists what it found. */
enum HitSort {
  /** The best hits first. */
  BEST,
  /** By document and place in it. */
  DOCUMENT,
  /** The lines of a concordance by the words before the match. */
  LEFT,
  /** The lines of a concordance by the words after the match. */
  RIGHT;

  /** Lines of equal words are listed by document. */
  HitOrder ofHits() {
    return this == BEST ? HitOrder.BEST_FIRST : HitOrder.BY_DOCUMENT;
  }

  Concordance.Order ofLines() {
    return switch (this) {
      case BEST, DOCUMENT -> Concordance.Order.BY_HIT;
      case LEFT -> Concordance.Order.LEFT;
      case RIGHT -> Concordance.Order.RIGHT;
    };
  }

  boolean isOfLines() {
    return ofLines() != Concordance.Order.BY_HIT;
  }
}
