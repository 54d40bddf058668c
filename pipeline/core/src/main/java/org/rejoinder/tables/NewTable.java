package org.rejoinder.tables;

import java.security.CodeSource;
import java.util.Optional;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Where every Tablesaw table begins. */
final class NewTable {

  private static final String CLASS_PATH = "java.class.path";

  static {
    loadTablesaw();
  }

  private NewTable() {}

  /** A table with these columns. */
  static Table of(String name, Column<?>... columns) {
    return Table.create(name, columns);
  }

  /**
   * When it is loaded, Tablesaw looks for readers and writers of tables in every library that there
   * is, which takes a quarter of a second: as long as many a command takes for all else. None but
   * its own are wanted, so it is shown no others.
   */
  private static void loadTablesaw() {
    Optional<String> all = Optional.ofNullable(System.getProperty(CLASS_PATH));
    Optional<CodeSource> tablesaw =
        Optional.ofNullable(Table.class.getProtectionDomain().getCodeSource());
    if (all.isEmpty() || tablesaw.isEmpty()) {
      return;
    }
    System.setProperty(CLASS_PATH, tablesaw.get().getLocation().getPath());
    try {
      Table _ = Table.create();
    } finally {
      System.setProperty(CLASS_PATH, all.get());
    }
  }
}
