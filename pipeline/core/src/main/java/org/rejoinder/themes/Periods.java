package org.rejoinder.themes;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when: "in May 2024" is {@code 2024-05/2024-05}, "in early 2024" {@code 2024}, "by March
 * 2025" {@code ../2025-03}, "since April 2023" {@code 2023-04/..}, "before 2029" {@code
 * ../2028-12-31}, "during 2024/25" {@code 2024-04/2025-03}, the financial year. Without a year
 * there is no period.
 */
final class Periods {

  /** A period and the tokens that name it. */
  record Period(int from, int to, String interval) {}

  private record Point(int to, Optional<Integer> month, int year) {
    String iso() {
      return month.map(number -> YearMonth.of(year, number).toString()).orElse("" + year);
    }
  }

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Set<String> ABBREVIATED =
      Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern FINANCIAL_YEAR =
      Pattern.compile("((?:19|20)\\d\\d)[/\u2013-]((?:20)?\\d\\d)");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");
  private static final Set<String> PASSED_OVER =
      Set.of(
          "the",
          "end",
          "of",
          "early",
          "late",
          "mid",
          "mid-",
          "-",
          "beginning",
          "start",
          "spring",
          "summer",
          "autumn",
          "winter",
          "calendar",
          "financial",
          "year",
          "middle",
          "then",
          "by");

  private Periods() {}

  static boolean isMonth(String word) {
    return MONTHS.contains(word) || ABBREVIATED.contains(word);
  }

  /** The first period that is named in these tokens. */
  static Optional<Period> in(Words words, int from, int to) {
    for (int place = from; place < to; place++) {
      Optional<Period> period = at(words, place);
      if (period.isPresent() && period.get().to() <= to) {
        return period;
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> at(Words words, int place) {
    String opener = words.word(place);
    return switch (opener) {
      case "between", "from" -> interval(words, place).or(() -> since(words, place, opener));
      case "since" -> since(words, place, opener);
      case "as" ->
          words.is(place + 1, "at") || words.is(place + 1, "of")
              ? upTo(words, place + 1, "by")
              : Optional.empty();
      case "by", "until", "before" -> upTo(words, place, opener);
      case "in", "during", "throughout", "over", "for", "(" ->
          interval(words, place).or(() -> within(words, place));
      case "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december" ->
          interval(words, place - 1)
              .or(() -> point(words, place).map(point -> period(place, point, single(point))));
      default -> Optional.empty();
    };
  }

  /** "between September and December 2024", "from June 2024 to May 2025". */
  private static Optional<Period> interval(Words words, int opener) {
    int first = skip(words, opener + 1);
    Optional<Point> left = point(words, first).or(() -> monthAlone(words, first));
    if (left.isEmpty()) {
      return Optional.empty();
    }
    int joint = left.get().to();
    boolean joined =
        words.is(joint, "and")
            || words.is(joint, "to")
            || words.is(joint, "-")
            || words.is(joint, "\u2013")
            || words.is(joint, "until");
    Optional<Point> right = joined ? point(words, skip(words, joint + 1)) : Optional.empty();
    return right
        .filter(end -> !words.is(opener, "from") || !words.is(joint, "and"))
        .map(
            end -> {
              int year = left.get().year() == 0 ? end.year() : left.get().year();
              String start = new Point(0, left.get().month(), year).iso();
              return period(Math.max(0, opener), end, start + "/" + end.iso());
            });
  }

  private static Optional<Period> since(Words words, int place, String opener) {
    return point(words, skip(words, place + 1))
        .filter(point -> !opener.equals("between"))
        .map(point -> period(place, point, point.iso() + "/.."));
  }

  private static Optional<Period> upTo(Words words, int place, String opener) {
    return point(words, skip(words, place + 1))
        .map(
            point -> {
              boolean before = opener.equals("before") && point.month().isEmpty();
              boolean beforeMonth = opener.equals("before") && !before;
              String end =
                  before
                      ? (point.year() - 1) + "-12-31"
                      : beforeMonth
                          ? YearMonth.of(point.year(), point.month().orElse(1))
                              .minusMonths(1)
                              .toString()
                          : point.iso();
              return period(place, point, "../" + end);
            });
  }

  private static Optional<Period> within(Words words, int place) {
    int first = skip(words, place + 1);
    Matcher years = FINANCIAL_YEAR.matcher(words.word(first));
    if (years.matches()) {
      int start = Integer.parseInt(years.group(1));
      return Optional.of(new Period(place, first + 1, "%d-04/%d-03".formatted(start, start + 1)));
    }
    return point(words, first).map(point -> period(place, point, single(point)));
  }

  private static String single(Point point) {
    return point.month().isPresent() ? point.iso() + "/" + point.iso() : point.iso();
  }

  private static Period period(int from, Point end, String interval) {
    return new Period(from, end.to(), interval);
  }

  private static int skip(Words words, int place) {
    int next = place;
    while (words.isAnyOf(next, PASSED_OVER)) {
      next++;
    }
    return next;
  }

  /** "May 2024", "31 May 2024", "2024", "mid-2024". */
  private static Optional<Point> point(Words words, int place) {
    int next =
        DAY.matcher(words.word(place)).matches() && month(words, place + 1) > 0 ? place + 1 : place;
    if (words.is(next, "of")) {
      next++;
    }
    int month = month(words, next);
    if (month > 0) {
      int year = next + 1;
      while (words.isComma(year) || DAY.matcher(words.word(year)).matches()) {
        year++;
      }
      int at = year;
      return year(words.word(at)).map(number -> new Point(at + 1, Optional.of(month), number));
    }
    int at = next;
    String word = words.word(at).replaceFirst("^(?:mid|early|late)-", "");
    return year(word).map(number -> new Point(at + 1, Optional.empty(), number));
  }

  private static Optional<Point> monthAlone(Words words, int place) {
    int month = month(words, place);
    return month > 0 ? Optional.of(new Point(place + 1, Optional.of(month), 0)) : Optional.empty();
  }

  private static int month(Words words, int place) {
    String word = words.word(place);
    if (!words.isCapitalised(place) || word.length() < 3) {
      return 0;
    }
    String three = word.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      if (isMonth(word.replace(".", "")) && MONTHS.get(month).startsWith(three)) {
        return month + 1;
      }
    }
    return 0;
  }

  private static Optional<Integer> year(String word) {
    return YEAR.matcher(word).matches() ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }
}
