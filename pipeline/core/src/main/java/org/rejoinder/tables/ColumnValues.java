package org.rejoinder.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which rows of a column have which value: a number for each value, and that number for each row.
 */
final class ColumnValues {

  private static final int NOWHERE = -1;

  private final Map<String, Integer> numbers;
  private final int[] ofRows;

  private ColumnValues(Map<String, Integer> numbers, int[] ofRows) {
    this.numbers = numbers;
    this.ofRows = ofRows;
  }

  /** The rows with exactly that value, in ascending order. */
  int[] rows(String value) {
    int sought = numbers.getOrDefault(value, NOWHERE);
    return IntStream.range(0, ofRows.length).filter(row -> ofRows[row] == sought).toArray();
  }

  /** Takes the cells of a column row by row, its header first. */
  static final class Builder {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntStream.Builder ofRows = IntStream.builder();
    private boolean inHeader = true;

    void add(String cell) {
      if (!inHeader) {
        ofRows.add(numbers.computeIfAbsent(cell, _ -> numbers.size()));
      }
      inHeader = false;
    }

    ColumnValues build() {
      return new ColumnValues(numbers, ofRows.build().toArray());
    }
  }
}
