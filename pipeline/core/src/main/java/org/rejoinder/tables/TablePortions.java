package org.rejoinder.tables;

import java.io.IOException;
import tech.tablesaw.api.Table;

/** Takes a table some rows at a time, so that it need not fit into memory. */
public interface TablePortions {
  /**
   * Takes the next rows; the columns are the same each time.
   *
   * @throws IOException if what is made of them cannot be written
   */
  void take(Table rows) throws IOException;
}
