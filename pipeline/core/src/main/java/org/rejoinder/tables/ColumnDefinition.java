package org.rejoinder.tables;

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

  /** Of text that is always known, or empty. */
  static <R> ColumnDefinition<R> text(String name, String meaning, Function<R, String> cell) {
    return new ColumnDefinition<>(new ColumnDescription(name, CellKind.TEXT, meaning), cell);
  }

  /** Of text that may be unknown. */
  static <R> ColumnDefinition<R> textIfKnown(
      String name, String meaning, Function<R, Optional<String>> cell) {
    return text(name, meaning, row -> cell.apply(row).orElse(""));
  }

  /** Of a whole number that is always known. */
  static <R> ColumnDefinition<R> number(String name, String meaning, Function<R, Integer> cell) {
    return numberIfKnown(name, meaning, row -> Optional.of(cell.apply(row)));
  }

  /** Of a whole number that may be unknown. */
  static <R> ColumnDefinition<R> numberIfKnown(
      String name, String meaning, Function<R, Optional<Integer>> cell) {
    return new ColumnDefinition<>(
        new ColumnDescription(name, CellKind.WHOLE_NUMBER, meaning),
        row -> cell.apply(row).map(String::valueOf).orElse(""));
  }

  /** The same column in a table whose rows are about something wider. */
  <S> ColumnDefinition<S> of(Function<S, R> part) {
    return new ColumnDefinition<>(description, part.andThen(cell));
  }
}
