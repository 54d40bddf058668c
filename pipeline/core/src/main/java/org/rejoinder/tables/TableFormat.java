package org.rejoinder.tables;

/** The forms that {@link TablePrinter} prints a table in. */
public enum TableFormat {
  /** Aligned for a terminal, long texts cut. */
  TEXT,
  /** As in the table's file. */
  CSV,
  /** An array of objects. */
  JSON,
  /** A GitHub Markdown table. */
  MD
}
