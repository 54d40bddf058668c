package org.rejoinder.themes;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * Reads months whose year is not written from the date of the response: "were trained in May" in a
 * response of March 2026 is May 2025, "will be trained in May" May 2026.
 */
final class MonthsNear {

  private static final Set<String> BEFORE_MONTH =
      Set.of("early", "late", "mid", "-", "the", "end", "beginning", "start", "of", "next", "last");

  /** "the end of this year", "by next month": only a part, or only an end of it. */
  private static final Set<String> PARTED_BY =
      Set.of("of", "the", "by", "before", "until", "since", "from");

  private final Words words;
  private final YearMonth written;

  MonthsNear(Words words, YearMonth written) {
    this.words = words;
    this.written = written;
  }

  /**
   * The first such period between the places.
   *
   * @param state of the training: what is delivered lies behind the response, what is planned ahead
   * @return an ISO 8601 interval; nothing for what is under way in a month, which may lie on either
   *     side
   */
  Optional<String> in(int from, int to, String state) {
    for (int place = from; place < to; place++) {
      Optional<String> ahead = isAhead(state) ? ahead(place) : Optional.empty();
      if (ahead.isPresent()) {
        return ahead;
      }
      Optional<String> pointing = pointing(place, state);
      if (pointing.isPresent()) {
        return pointing;
      }
      if (isMonthWithoutYear(place)) {
        Optional<String> interval = at(place, state);
        if (interval.isPresent()) {
          return interval;
        }
      }
    }
    return Optional.empty();
  }

  /** "this month", "last year", but not "the end of this year", nor what was "last year" ahead. */
  private Optional<String> pointing(int place, String state) {
    boolean part = words.isAnyOf(place - 1, PARTED_BY);
    boolean behind = words.is(place, "last") && !isAhead(state);
    boolean ahead = words.is(place, "next") && isAhead(state);
    boolean points = behind || ahead || words.is(place, "this");
    if (!points || part || words.isNoun(place + 2)) {
      return Optional.empty();
    }
    int step = behind ? -1 : ahead ? 1 : 0;
    return switch (words.word(place + 1)) {
      case "month" -> Optional.of(written.plusMonths(step).toString());
      case "year" -> Optional.of(String.valueOf(written.getYear() + step));
      default -> Optional.empty();
    };
  }

  /** "on 9 October", "by 31 March": the day of that month. */
  private Optional<String> day(int place, String state) {
    int day = place - 1;
    YearMonth month = near(place, isAhead(state));
    return Numerals.at(words, day)
        .filter(found -> found.to() == place)
        .flatMap(Numerals.Numeral::whole)
        .filter(month::isValidDay)
        .map(month::atDay)
        .flatMap(date -> opened(words.is(day - 1, "the") ? day - 2 : day - 1, date, state));
  }

  private Optional<String> opened(int opener, LocalDate date, String state) {
    return switch (words.word(opener)) {
      case "on" ->
          state.equals(TrainingStates.UNDER_WAY) ? Optional.empty() : Optional.of(date.toString());
      case "from", "since" -> Optional.of(date + "/..");
      case "by", "until", "before" -> Optional.of("../" + date);
      default -> Optional.empty();
    };
  }

  private Optional<String> at(int place, String state) {
    Optional<String> day = day(place, state);
    if (day.isPresent()) {
      return day;
    }
    int opener = place - 1;
    while (words.isAnyOf(opener, BEFORE_MONTH)) {
      opener--;
    }
    boolean ahead = isAhead(state);
    YearMonth near = near(place, ahead);
    return switch (words.word(opener)) {
      case "in", "during", "over" ->
          state.equals(TrainingStates.UNDER_WAY)
              ? Optional.empty()
              : Optional.of(range(near, place));
      case "between" -> Optional.of(range(near, place));
      case "and" ->
          words.startsWith(opener - 2, "between now")
              ? Optional.of(written + "/" + near(place, true))
              : Optional.empty();
      case "from", "since" ->
          isFollowedByMonth(place)
              ? Optional.of(range(near, place))
              : Optional.of((ahead ? near : near(place, false)) + "/..");
      case "by", "until", "before" ->
          Optional.of("../" + (state.equals(TrainingStates.UNDER_WAY) ? near(place, true) : near));
      default -> Optional.empty();
    };
  }

  private static boolean isAhead(String state) {
    return state.equals(TrainingStates.PLANNED) || state.equals(TrainingStates.AWAITED);
  }

  /** "by the end of the financial year", "by the end of this year", "over the next 12 months". */
  private Optional<String> ahead(int place) {
    boolean end = words.startsWith(place, "end of the") || words.startsWith(place, "end of this");
    if (end && words.startsWith(place + 3, "financial year")) {
      YearMonth march = written.withMonth(Month.MARCH.getValue());
      return Optional.of("../" + (march.isBefore(written) ? march.plusYears(1) : march));
    }
    if (end && (words.is(place + 3, "year") || words.startsWith(place + 3, "calendar year"))) {
      return Optional.of("../" + written.withMonth(Month.DECEMBER.getValue()));
    }
    boolean next =
        words.startsWith(place, "over the next")
            || words.startsWith(place, "in the next")
            || words.startsWith(place, "during the next")
            || words.startsWith(place, "within the next")
            || words.startsWith(place, "over the coming");
    return next ? Numerals.at(words, place + 3).flatMap(this::next) : Optional.empty();
  }

  private Optional<String> next(Numerals.Numeral number) {
    int unit = number.to();
    int months =
        words.is(unit, "months") || words.is(unit, "month")
            ? 1
            : words.is(unit, "years") || words.is(unit, "year") ? 12 : 0;
    return number
        .whole()
        .filter(whole -> months > 0 && whole <= 60)
        .map(whole -> written + "/" + written.plusMonths((long) whole * months));
  }

  private String range(YearMonth first, int place) {
    if (!isFollowedByMonth(place)) {
      return first.toString();
    }
    int months = Periods.month(words, place + 2) - first.getMonthValue();
    return first + "/" + first.plusMonths(months < 0 ? months + 12 : months);
  }

  private boolean isFollowedByMonth(int place) {
    return words.isAnyOf(place + 1, Set.of("and", "to", "-", "until"))
        && isMonthWithoutYear(place + 2);
  }

  private boolean isMonthWithoutYear(int place) {
    boolean year = words.tag(place + 1).equals("CD") && words.word(place + 1).length() == 4;
    return Periods.month(words, place) > 0 && words.isCapitalised(place) && !year;
  }

  private YearMonth near(int place, boolean ahead) {
    YearMonth same = written.withMonth(Periods.month(words, place));
    if (ahead) {
      return same.isBefore(written) ? same.plusYears(1) : same;
    }
    return same.isAfter(written) ? same.minusYears(1) : same;
  }
}
