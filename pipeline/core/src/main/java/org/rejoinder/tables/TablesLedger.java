package org.rejoinder.tables;

import java.util.List;
import java.util.Map;

/**
 * What each document has in the tables of a run, so that another codebook need only write what it
 * changes.
 *
 * @param documents in the order of the tables, all that have a row in a list that codes have a say
 *     in
 * @param reports the short title of the report that a document answers, by document, see {@link
 *     Reports#shortTitles()}
 */
public record TablesLedger(List<Share> documents, Map<String, String> reports) {

  /** Keeps its own copies. */
  public TablesLedger {
    documents = List.copyOf(documents);
    reports = Map.copyOf(reports);
  }

  /** Of tables that are not to be changed. */
  public static TablesLedger none() {
    return new TablesLedger(List.of(), Map.of());
  }

  /**
   * A document's share.
   *
   * @param bytes that its rows have in each list, in the order of the lists
   */
  record Share(DocumentOutline outline, List<Integer> bytes) {

    /** Keeps its own copy. */
    Share {
      bytes = List.copyOf(bytes);
    }
  }
}
