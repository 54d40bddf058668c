package org.rejoinder.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date exactly as precise as a document states it, never guessed. */
public sealed interface StatedDate {

  /** A day, written {@code 2024-10-17}. */
  record Day(LocalDate date) implements StatedDate {
    @Override
    public String iso() {
      return date.toString();
    }
  }

  /** A month whose day is not given, written {@code 2025-03}. */
  record Month(YearMonth month) implements StatedDate {
    @Override
    public String iso() {
      return month.toString();
    }
  }

  /** The date in ISO 8601, of the precision that is known. */
  String iso();
}
