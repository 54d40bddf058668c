package org.rejoinder.run;

import java.util.Optional;
import java.util.SortedMap;
import org.rejoinder.corpus.FoundFiles;

/**
 * What a change of the codebook begins from: the results of an earlier run on the same files,
 * whole, and what was noted of them. None of it asks what the codebook is, so that it can be read
 * while the codebook is.
 *
 * @param hashes of all results, by their names
 */
record Groundwork(
    EarlierResults earlier,
    KeptWork kept,
    FoundFiles files,
    Ledger ledger,
    SortedMap<String, String> hashes) {

  /**
   * Reads it; empty where more than the codebook has changed, or anything that was kept is gone or
   * does not fit.
   */
  static Optional<Groundwork> of(EarlierResults earlier, KeptWork kept, FoundFiles found) {
    if (!earlier.record().made().unusedRules().isEmpty()) {
      return Optional.empty();
    }
    Optional<Ledger> ledger =
        kept.ledger().filter(it -> it.results().equals(earlier.record().made().results()));
    if (ledger.isEmpty()) {
      return Optional.empty();
    }
    return earlier
        .wholeOn(found)
        .map(hashes -> new Groundwork(earlier, kept, found, ledger.get(), hashes));
  }

  /** Whether these are the files, and no other run has put its own results there meanwhile. */
  boolean isStillOf(FoundFiles found) {
    return files.files().equals(found.files()) && earlier.areStillThere();
  }
}
