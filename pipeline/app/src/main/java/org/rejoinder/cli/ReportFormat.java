package org.rejoinder.cli;

/** The forms in which hits and comparisons are printed. */
enum ReportFormat {
  /** For reading, with long lists cut. */
  TEXT,
  /** A row each, for a spreadsheet. */
  CSV,
  /** One object with everything, for a program. */
  JSON
}
