package org.rejoinder.themes;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads when: "in May 2024" is {@code 2024-05}, "in early 2024" {@code 2024}, "by 31 March 2025"
 * {@code ../2025-03-31}, "since April 2023" {@code 2023-04/..}, "before 2029" {@code
 * ../2028-12-31}, "during 2024/25" {@code 2024-04/2025-03}, the financial year, "in the last
 * quarter of 2024" {@code 2024-10/2024-12}. Months without a year are left to {@link MonthsNear}.
 */
final class Periods {

  /** A period and the tokens that name it. */
  record Period(int from, int to, String interval) {}

  private record Point(int to, Optional<Integer> day, Optional<Integer> month, int year) {
    String iso() {
      return month
          .map(number -> YearMonth.of(year, number))
          .map(
              in -> day.filter(in::isValidDay).map(in::atDay).map(Object::toString).orElse("" + in))
          .orElse("" + year);
    }

    Point in(int otherYear) {
      return new Point(to, day, month, otherYear);
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
  private static final Set<String> SEASONS =
      Set.of("spring", "summer", "autumn", "winter", "christmas", "easter", "year");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern FINANCIAL_YEAR =
      Pattern.compile("((?:19|20)\\d\\d)[/\u2013-]((?:20)?\\d\\d)");
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "opening", "-", "-", "last", "1st", "2nd", "3rd",
          "final");
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
          "by",
          "about",
          "around",
          "or",
          "in",
          "course",
          "intake",
          "intakes",
          "months",
          "month",
          "period",
          "close",
          "date",
          "week",
          "weeks",
          "both",
          "part",
          "earlier",
          "later",
          "last",
          "past",
          "at",
          "as",
          "commencing",
          "starting",
          "latter",
          "half");

  private static final int LONGEST_EVENT = 9;

  private Periods() {}

  static boolean isMonth(String word) {
    return MONTHS.contains(word) || ABBREVIATED.contains(word);
  }

  /** Whether a month, a season or a year is named in these tokens, with a year or without. */
  static boolean isNamed(Words words, int from, int to) {
    for (int place = from; place < to; place++) {
      boolean month = isMonth(words.word(place)) && words.isCapitalised(place);
      if (month || words.isAnyOf(place, SEASONS) || year(words.word(place)).isPresent()) {
        return true;
      }
    }
    return false;
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
      case "between", "from", "starting", "beginning", "commencing" ->
          interval(words, place).or(() -> since(words, place, opener));
      case "since" -> since(words, place, opener);
      case "as" ->
          words.is(place + 1, "at") || words.is(place + 1, "of")
              ? upTo(words, place + 1, "by")
              : Optional.empty();
      case "by", "until", "till", "before" -> upTo(words, place, opener);
      case "finishing", "ending", "concluding", "finishes", "finish", "ends", "concludes" ->
          upTo(words, words.is(place + 1, "in") ? place + 1 : place, "by");
      case "up" -> words.is(place + 1, "to") ? upTo(words, place + 1, "by") : Optional.empty();
      case "to" -> words.is(place - 1, "months") ? monthsTo(words, place) : Optional.empty();
      case "in", "during", "throughout", "over", "for", "(", "on", "across", "this" ->
          quarter(words, place)
              .or(() -> endOfMonths(words, place))
              .or(() -> interval(words, place))
              .or(() -> within(words, place));
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

  /** "in the last quarter of 2024". */
  private static Optional<Period> quarter(Words words, int opener) {
    for (int place = opener + 1; place <= opener + 6; place++) {
      int number = Math.max(0, ORDINALS.indexOf(words.word(place)) % 4) + 1;
      boolean named = ORDINALS.contains(words.word(place)) && words.is(place + 1, "quarter");
      Optional<Point> year =
          named
              ? point(words, skip(words, place + 2)).filter(end -> end.month().isEmpty())
              : Optional.empty();
      if (year.isPresent()) {
        YearMonth first = YearMonth.of(year.get().year(), 3 * number - 2);
        return Optional.of(period(opener, year.get(), first + "/" + first.plusMonths(2)));
      }
    }
    return Optional.empty();
  }

  /** "in the six months to December 2025". */
  private static Optional<Period> endOfMonths(Words words, int opener) {
    for (int place = opener + 2; place <= opener + 5; place++) {
      if (words.is(place, "months") && words.is(place + 1, "to")) {
        return monthsTo(words, place + 1)
            .map(found -> new Period(opener, found.to(), found.interval()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> monthsTo(Words words, int to) {
    Optional<Integer> months = Numerals.at(words, to - 2).flatMap(Numerals.Numeral::whole);
    return point(words, skip(words, to + 1))
        .filter(end -> end.month().isPresent() && months.isPresent())
        .map(
            end -> {
              YearMonth last = YearMonth.of(end.year(), end.month().orElse(1));
              String first = last.minusMonths(months.orElse(1) - 1L).toString();
              return period(to - 2, end, first + "/" + end.iso());
            });
  }

  /** "between September and December 2024", "from June 2024 to May 2025". */
  private static Optional<Period> interval(Words words, int opener) {
    int first = skip(words, opener + 1);
    Optional<Point> left =
        point(words, first).or(() -> monthAlone(words, first)).or(() -> dayAlone(words, first));
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
              Point start = left.get().year() == 0 ? left.get().in(end.year()) : left.get();
              return period(Math.max(0, opener), end, start.iso() + "/" + end.iso());
            });
  }

  private static Optional<Period> since(Words words, int place, String opener) {
    return point(words, skip(words, place + 1))
        .filter(point -> !opener.equals("between"))
        .or(() -> opener.equals("since") ? sinceEvent(words, place) : Optional.empty())
        .map(point -> period(place, point, point.iso() + "/.."));
  }

  /** "since it was introduced here in February 2024". */
  private static Optional<Point> sinceEvent(Words words, int since) {
    for (int place = since + 2; place < since + LONGEST_EVENT && !words.isComma(place); place++) {
      Optional<Point> point =
          words.is(place, "in") || words.is(place, "on")
              ? point(words, skip(words, place + 1))
              : Optional.empty();
      if (point.isPresent()) {
        return point;
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> upTo(Words words, int place, String opener) {
    return point(words, skip(words, place + 1))
        .map(
            point -> {
              boolean whole = isEnd(words, place + 1);
              boolean before = opener.equals("before") && !whole && point.month().isEmpty();
              boolean beforeMonth =
                  opener.equals("before") && !whole && !before && point.day().isEmpty();
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

  /** "before the end of May" takes May in. */
  private static boolean isEnd(Words words, int place) {
    int noun = words.is(place, "the") ? place + 1 : place;
    return words.is(noun, "end") || words.is(noun, "close");
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
    return point.iso();
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
    Optional<Integer> day = day(words, place);
    int next = day.isPresent() && month(words, place + 1) > 0 ? place + 1 : place;
    boolean ofMonth = day.isPresent() && words.is(place + 1, "of") && month(words, place + 2) > 0;
    next = ofMonth ? place + 2 : next;
    if (words.is(next, "of")) {
      next++;
    }
    int month = month(words, next);
    if (month > 0) {
      int year = next + 1;
      boolean dayAfter = words.isComma(year + 1) && day(words, year).isPresent();
      Optional<Integer> ofThis =
          next > place ? day : dayAfter ? day(words, year) : Optional.empty();
      while (words.isComma(year) || DAY.matcher(words.word(year)).matches()) {
        year++;
      }
      int at = year;
      return year(words.word(at))
          .map(number -> new Point(at + 1, ofThis, Optional.of(month), number));
    }
    int at = next;
    String word = words.word(at).replaceFirst("^(?:mid|early|late)-", "");
    return year(word).map(number -> new Point(at + 1, Optional.empty(), Optional.empty(), number));
  }

  private static Optional<Integer> day(Words words, int place) {
    String word = words.word(place);
    return DAY.matcher(word).matches()
        ? Optional.of(Integer.valueOf(word.replaceFirst("(?:st|nd|rd|th)$", "")))
        : Optional.empty();
  }

  /** A month, with a day or without, whose year another one after it names. */
  private static Optional<Point> monthAlone(Words words, int place) {
    Optional<Integer> day = day(words, place);
    int at = day.isPresent() ? place + 1 : place;
    int month = month(words, at);
    return month > 0
        ? Optional.of(new Point(at + 1, day, Optional.of(month), 0))
        : Optional.empty();
  }

  /** "3" in "between 3 and 14 March 2025": a day of the month that another day after it names. */
  private static Optional<Point> dayAlone(Words words, int place) {
    int other = place + 2;
    boolean joined =
        words.is(place + 1, "and")
            || words.is(place + 1, "to")
            || words.is(place + 1, "-")
            || words.is(place + 1, "\u2013");
    return joined && day(words, other).isPresent() && month(words, other + 1) > 0
        ? day(words, place)
            .map(
                of ->
                    new Point(place + 1, Optional.of(of), Optional.of(month(words, other + 1)), 0))
        : Optional.empty();
  }

  /** 1 to 12 where a month is named, else 0 or less. */
  static int month(Words words, int place) {
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
