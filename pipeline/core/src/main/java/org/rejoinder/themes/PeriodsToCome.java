package org.rejoinder.themes;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.TrainingFigure;

/** What periods that begin only after a response was written say of its statements on training. */
final class PeriodsToCome {

  private static final Pattern BEGIN = Pattern.compile("(?<year>\\d{4})(?:-(?<month>\\d{2}))?.*");

  private final YearMonth written;

  /** Seen from the month in which the response was written. */
  PeriodsToCome(YearMonth written) {
    this.written = written;
  }

  /**
   * The statements of a sentence: who would have been trained in such a period is still to be, "ten
   * newcomers on the course, next March"; but "66 completed, eight booked for September" places the
   * eight alone.
   */
  List<TrainingStatement> settle(List<TrainingStatement> sentence) {
    return sentence.stream().map(each -> settle(each, sentence)).toList();
  }

  private TrainingStatement settle(TrainingStatement each, List<TrainingStatement> sentence) {
    boolean past =
        each.state().equals(TrainingStates.DELIVERED)
            || each.state().equals(TrainingStates.UNDER_WAY);
    if (!past || each.figure().period().filter(this::isToCome).isEmpty()) {
      return each;
    }
    boolean ofOthers =
        sentence.stream()
            .filter(other -> other.state().equals(TrainingStates.PLANNED))
            .anyMatch(other -> other.figure().period().equals(each.figure().period()));
    return ofOthers
        ? new TrainingStatement(
            each.span(), withoutPeriod(each.figure()), each.state(), each.rule(), each.evidence())
        : new TrainingStatement(
            each.span(), each.figure(), TrainingStates.PLANNED, each.rule(), each.evidence());
  }

  private boolean isToCome(String period) {
    Matcher begin = BEGIN.matcher(period);
    if (!begin.matches()) {
      return false;
    }
    int year = Integer.parseInt(begin.group("year"));
    return begin.group("month") == null
        ? year > written.getYear()
        : YearMonth.of(year, Integer.parseInt(begin.group("month"))).isAfter(written);
  }

  private static TrainingFigure withoutPeriod(TrainingFigure figure) {
    return new TrainingFigure(
        figure.count(),
        figure.comparator(),
        figure.percent(),
        figure.quantifier(),
        figure.cohort(),
        figure.programme(),
        figure.target(),
        Optional.empty());
  }
}
