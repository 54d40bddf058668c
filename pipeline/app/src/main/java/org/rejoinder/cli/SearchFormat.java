package org.rejoinder.cli;

/** The forms in which hits are printed. */
enum SearchFormat {
  /** For reading. */
  TEXT,
  /** A row a hit, for a spreadsheet. */
  CSV,
  /** One object, for a program. */
  JSON
}
