package org.rejoinder.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column, and how its cell is got from what a row is about.
 *
 * @param description its name, kind and meaning
 * @param cell the cell's written form, empty where it is unknown
 * @param <R> what a row is about
 */
record ColumnDefinition<R>(ColumnDescription description, Function<R, String> cell) {

  private static final String UNKNOWN = "unknown";

  /** Of text that is always known, or empty. */
  static <R> ColumnDefinition<R> text(String name, String meaning, Function<R, String> cell) {
    return of(name, CellKind.TEXT, meaning, cell);
  }

  /** Of text that may be unknown. */
  static <R> ColumnDefinition<R> textIfKnown(
      String name, String meaning, Function<R, Optional<String>> cell) {
    return ifKnown(name, CellKind.TEXT, meaning, cell);
  }

  /** Of a whole number that is always known. */
  static <R> ColumnDefinition<R> number(String name, String meaning, Function<R, Integer> cell) {
    return of(name, CellKind.WHOLE_NUMBER, meaning, row -> String.valueOf(cell.apply(row)));
  }

  /** Of a whole number that may be unknown. */
  static <R> ColumnDefinition<R> numberIfKnown(
      String name, String meaning, Function<R, Optional<Integer>> cell) {
    return ifKnown(name, CellKind.WHOLE_NUMBER, meaning, cell);
  }

  /** Of cells of any kind that may be unknown; each is written as its text. */
  static <R> ColumnDefinition<R> ifKnown(
      String name, CellKind kind, String meaning, Function<R, ? extends Optional<?>> cell) {
    ColumnDefinition<R> known =
        of(name, kind, meaning, row -> cell.apply(row).map(String::valueOf).orElse(""));
    return known.emptyWhere(UNKNOWN);
  }

  private static <R> ColumnDefinition<R> of(
      String name, CellKind kind, String meaning, Function<R, String> cell) {
    return new ColumnDefinition<>(ColumnDescription.of(name, kind, meaning), cell);
  }

  /** The same column, with what is counted. */
  ColumnDefinition<R> in(String unit) {
    return new ColumnDefinition<>(description.in(unit), cell);
  }

  /** The same column, with all that a cell may be. */
  ColumnDefinition<R> oneOf(List<String> values) {
    return new ColumnDefinition<>(description.oneOf(values), cell);
  }

  /** The same column, with what an empty cell means. */
  ColumnDefinition<R> emptyWhere(String why) {
    return new ColumnDefinition<>(description.emptyWhere(why), cell);
  }

  /** The same column in a table whose rows are about something wider. */
  <S> ColumnDefinition<S> of(Function<S, R> part) {
    return new ColumnDefinition<>(description, part.andThen(cell));
  }
}
