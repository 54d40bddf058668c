package org.rejoinder.run;

import java.util.List;
import org.rejoinder.tables.TablesLedger;
import org.rejoinder.themes.CodebookOutline;
import org.rejoinder.themes.DocumentWords;

/**
 * What a run notes of its results, so that another codebook need only touch what it changes.
 *
 * @param results the hash of the results that it is of
 * @param corpus a hash of what the documents tell of each other, by which they were split
 * @param documents those that have a text, by name
 * @param tables what each has in the tables
 * @param report the checksum of the report as it was drawn
 * @param codebook what the documents were coded with
 */
record Ledger(
    String results,
    String corpus,
    List<Entry> documents,
    TablesLedger tables,
    String report,
    CodebookOutline codebook) {

  /** Keeps its own copy of the list. */
  Ledger {
    documents = List.copyOf(documents);
  }

  /**
   * A document as it is coded in the results.
   *
   * @param document its name
   * @param split what its coding is kept under
   * @param madeFrom a hash of all in the codebook that decided
   * @param found a hash of all that was found in it
   * @param sighted a hash of what it names that may be a practice
   */
  record Entry(
      String document,
      String split,
      String madeFrom,
      DocumentWords words,
      String found,
      String sighted,
      RunTally.Share counted) {}
}
