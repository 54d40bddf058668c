package org.rejoinder.tables;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table that is read back, some at a time, in order. */
public interface TablePortions {

  /**
   * Takes the next rows.
   *
   * @param columns the table's columns, the same every time
   * @param rows of each its cells: an {@code Integer}, a {@code Double} or a {@code LocalDate} in
   *     columns of such, else a {@code String}; one without characters where nothing is known
   * @throws IOException if what is made of them cannot be written
   */
  void take(List<String> columns, List<List<Object>> rows) throws IOException;
}
