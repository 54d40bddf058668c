package org.rejoinder.segment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.StatedDate;

/** Reads dates as British bodies write them, no more precisely than they do. */
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";

  /** A regular expression for a date of any form, without groups. */
  static final String ANY =
      "(?i:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
          + MONTH
          + ",?\\s+\\d{4}|"
          + MONTH
          + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|"
          + MONTH
          + ",?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})";

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(" + MONTH + "),?\\s+(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)(" + MONTH + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern MONTH_ALONE = Pattern.compile("(?i)(" + MONTH + "),?\\s+(\\d{4})");
  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

  private Dates() {}

  /** The date that the words are, if they are one and nothing else. */
  static Optional<StatedDate> read(String words) {
    String date = words.strip();
    try {
      Matcher day = DAY_FIRST.matcher(date);
      if (day.matches()) {
        return day(day.group(3), month(day.group(2)), day.group(1));
      }
      Matcher american = MONTH_FIRST.matcher(date);
      if (american.matches()) {
        return day(american.group(3), month(american.group(1)), american.group(2));
      }
      Matcher alone = MONTH_ALONE.matcher(date);
      if (alone.matches()) {
        return Optional.of(
            new StatedDate.Month(
                YearMonth.of(Integer.parseInt(alone.group(2)), month(alone.group(1)))));
      }
      Matcher numeric = NUMERIC.matcher(date);
      if (numeric.matches()) {
        return day(numeric.group(3), Integer.parseInt(numeric.group(2)), numeric.group(1));
      }
      return date.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(new StatedDate.Day(LocalDate.parse(date)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last day that the date may mean. */
  static LocalDate lastDay(StatedDate date) {
    return switch (date) {
      case StatedDate.Day day -> day.date();
      case StatedDate.Month month -> month.month().atEndOfMonth();
    };
  }

  private static Optional<StatedDate> day(String year, int month, String day) {
    return Optional.of(
        new StatedDate.Day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
