package org.rejoinder.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * All days from the first to the last, both included. A date that is known by its month alone is
 * within the range if any day of the month is.
 */
record DateRange(LocalDate first, LocalDate last) {

  /** Every day there is a date for. */
  static final DateRange ALWAYS = new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A day {@code 2024-10-17}, a whole month {@code 2024-10} or a whole year {@code 2024}. */
  static Optional<DateRange> of(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        LocalDate day = LocalDate.parse(text);
        return Optional.of(new DateRange(day, day));
      }
      if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
      }
      if (YEAR.matcher(text).matches()) {
        Year year = Year.parse(text);
        return Optional.of(new DateRange(year.atDay(1), year.atMonth(12).atEndOfMonth()));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether there is no day in it. */
  boolean isEmpty() {
    return last.isBefore(first);
  }

  Query query() {
    return new BooleanQuery.Builder()
        .add(
            IntPoint.newRangeQuery(IndexFields.FIRST_DAY, Integer.MIN_VALUE, day(last)),
            BooleanClause.Occur.FILTER)
        .add(
            IntPoint.newRangeQuery(IndexFields.LAST_DAY, day(first), Integer.MAX_VALUE),
            BooleanClause.Occur.FILTER)
        .build();
  }

  private static int day(LocalDate date) {
    return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
