package org.rejoinder.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedDate;

/**
 * The cells of a row as what they stand for; each method throws {@link IllegalArgumentException},
 * or {@link java.time.DateTimeException}, where a cell holds something else.
 */
record EntryCells(TableRow row) {

  private static final int LENGTH_OF_A_MONTH = "2025-03".length();

  /** Empty where nothing is known. */
  String text(String column) {
    return row.cell(column);
  }

  Optional<String> known(String column) {
    return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
  }

  Optional<Integer> number(String column) {
    return known(column).map(Integer::valueOf);
  }

  Optional<BigDecimal> decimal(String column) {
    return known(column).map(BigDecimal::new);
  }

  int count(String column) {
    return number(column).orElseThrow(() -> lacking(column));
  }

  Span span() {
    return new Span(count("start"), count("end"));
  }

  DocumentId document() {
    return new DocumentId(row.cell("document"));
  }

  Optional<AnswerId> answer() {
    return known("answer").map(AnswerId::new);
  }

  Optional<RecommendationNumber> recommendation() {
    return known("recommendation").map(RecommendationNumber::new);
  }

  Optional<Respondent> respondent(String column) {
    return oneOf(Respondent.values(), Respondent::label, column);
  }

  Optional<LocalDate> day(String column) {
    return known(column).map(LocalDate::parse);
  }

  Optional<StatedDate> dayOrMonth(String column) {
    return known(column)
        .map(
            date ->
                date.length() == LENGTH_OF_A_MONTH
                    ? new StatedDate.Month(YearMonth.parse(date))
                    : new StatedDate.Day(LocalDate.parse(date)));
  }

  /** The value that has the cell's label. */
  <V> Optional<V> oneOf(V[] values, Function<V, String> label, String column) {
    return known(column)
        .map(
            cell ->
                Arrays.stream(values)
                    .filter(value -> label.apply(value).equals(cell))
                    .findFirst()
                    .orElseThrow(() -> strange(column)));
  }

  IllegalArgumentException strange(String column) {
    return new IllegalArgumentException(
        "column '%s' has '%s', which is none of its values".formatted(column, row.cell(column)));
  }

  static IllegalArgumentException lacking(String column) {
    return new IllegalArgumentException("column '%s' is missing or empty".formatted(column));
  }
}
