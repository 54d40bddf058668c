package org.rejoinder.segment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.StatedDate;

/** Reads by when a recommendation is to be met. */
final class Deadlines {

  private static final Pattern BY_DATE =
      Pattern.compile(
          "(?i)\\b(?:by|before|no\\s+later\\s+than|not\\s+later\\s+than)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?(?<date>"
              + Dates.ANY
              + ")");
  private static final Pattern BY_END_OF_YEAR =
      Pattern.compile(
          "(?i)\\bby\\s+(?:the\\s+)?end\\s+of\\s+(?<year>\\d{4})\\b(?!\\s*[/–-]\\s*\\d)");
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?i)\\bwithin\\s+(?:the\\s+next\\s+)?(?<number>\\d{1,3}|[a-z]+)\\s+(?<unit>day|week|month|year)s?\\b");

  private static final List<String> NUMBERS =
      List.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private Deadlines() {}

  /**
   * The deadline that a recommendation names. A term is reckoned from the report's date and is
   * unknown where the day of that date is.
   */
  static Optional<LocalDate> read(String recommendation, Optional<StatedDate> reportDate) {
    Matcher date = BY_DATE.matcher(recommendation);
    if (date.find()) {
      return Dates.read(date.group("date")).map(Dates::lastDay);
    }
    Matcher year = BY_END_OF_YEAR.matcher(recommendation);
    if (year.find()) {
      return Optional.of(YearMonth.of(Integer.parseInt(year.group("year")), 12).atEndOfMonth());
    }
    Matcher term = WITHIN.matcher(recommendation);
    return term.find() ? reckoned(term, reportDate) : Optional.empty();
  }

  private static Optional<LocalDate> reckoned(Matcher term, Optional<StatedDate> reportDate) {
    long number = number(term.group("number"));
    return reportDate
        .filter(date -> number > 0)
        .flatMap(Deadlines::day)
        .map(
            day ->
                switch (term.group("unit").toLowerCase(Locale.ROOT)) {
                  case "day" -> day.plusDays(number);
                  case "week" -> day.plusWeeks(number);
                  case "month" -> day.plusMonths(number);
                  default -> day.plusYears(number);
                });
  }

  private static Optional<LocalDate> day(StatedDate date) {
    return switch (date) {
      case StatedDate.Day day -> Optional.of(day.date());
      case StatedDate.Month month -> Optional.empty();
    };
  }

  private static long number(String word) {
    return Character.isDigit(word.charAt(0))
        ? Long.parseLong(word)
        : NUMBERS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
  }
}
