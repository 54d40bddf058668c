package org.rejoinder.themes;

import java.util.Optional;
import org.rejoinder.domain.KnownPieces;

/**
 * What is known of a document, and what tells whether it still holds.
 *
 * @param pieces known of this document, and of no other
 * @param madeFrom the codebook that it is coded with
 * @param earlier the codebook that pieces were made with, where it is another and known
 */
public record KnownWork(KnownPieces pieces, MadeFrom madeFrom, Optional<EarlierCodebook> earlier) {

  /** Of a document whose findings nobody keeps. */
  static KnownWork nothing() {
    return new KnownWork(KnownPieces.none(), MadeFrom.nothing(), Optional.empty());
  }
}
