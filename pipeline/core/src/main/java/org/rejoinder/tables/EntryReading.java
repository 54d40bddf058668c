package org.rejoinder.tables;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Makes typed entries of the rows of a table. */
final class EntryReading {

  private EntryReading() {}

  /** Makes an entry of a row, and throws what it likes where the row holds something else. */
  interface Making<E> {
    E of(EntryCells cells);
  }

  /**
   * An entry for each row, in order.
   *
   * @throws TableException if there is no such table, or a row of it does not hold such an entry
   */
  static <E> List<E> entries(String name, TableFolder tables, Making<E> making)
      throws TableException {
    List<E> entries = new ArrayList<>();
    for (TableRow row : tables.rows(name)) {
      try {
        entries.add(making.of(new EntryCells(row)));
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw new TableException(
            "Row %d of table '%s' cannot be understood: %s. Run the pipeline again to write it anew"
                .formatted(entries.size() + 1, name, wrong.getMessage()),
            wrong);
      }
    }
    return entries;
  }
}
