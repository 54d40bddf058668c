package org.rejoinder.cli;

/** The forms in which a comparison is printed. */
enum ReportFormat {
  /** For reading, with long lists cut. */
  TEXT,
  /** Every row, for a spreadsheet. */
  CSV,
  /** One object with everything, for a program. */
  JSON
}
