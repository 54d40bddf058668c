package org.rejoinder.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/**
 * What the cells of a column hold. Every kind has one written form, the same in files and on
 * screen, and an unknown cell of any kind is written as the empty text.
 */
public enum CellKind {
  /** Text exactly as it is; {@code 03}, {@code NA} and {@code =1+1} are text like any other. */
  TEXT("text") {
    @Override
    Column<?> emptyColumn(String name) {
      return StringColumn.create(name);
    }
  },

  /** A whole number of at most 32 bits. */
  WHOLE_NUMBER("whole number") {
    @Override
    Column<?> emptyColumn(String name) {
      return IntColumn.create(name);
    }

    @Override
    Object parsed(String written) {
      return Integer.valueOf(written);
    }
  },

  /** A decimal number, written without an exponent and without needless zeros. */
  DECIMAL_NUMBER("decimal number") {
    @Override
    Column<?> emptyColumn(String name) {
      return DoubleColumn.create(name);
    }

    @Override
    Object parsed(String written) {
      return Double.valueOf(written);
    }
  },

  /** A day in ISO 8601. */
  DAY("day") {
    @Override
    Column<?> emptyColumn(String name) {
      return DateColumn.create(name);
    }

    @Override
    Object parsed(String written) {
      return LocalDate.parse(written);
    }
  },

  /** A day, or a month whose day is not known, in ISO 8601; a column of text in Tablesaw. */
  DAY_OR_MONTH("day or month") {
    @Override
    Column<?> emptyColumn(String name) {
      return TEXT.emptyColumn(name);
    }
  };

  private final String label;

  CellKind(String label) {
    this.label = label;
  }

  /** Of a table's column; that of days or months is one of text. */
  static CellKind of(Column<?> column) {
    return switch (column) {
      case IntColumn whole -> WHOLE_NUMBER;
      case DoubleColumn decimal -> DECIMAL_NUMBER;
      case DateColumn day -> DAY;
      case Column<?> other -> TEXT;
    };
  }

  /** The written form of a cell, empty where it is unknown; rows count from 0. */
  static String written(Column<?> column, int row) {
    if (column.isMissing(row)) {
      return "";
    }
    return switch (column) {
      case IntColumn whole -> Integer.toString(whole.getInt(row));
      case DoubleColumn decimal -> written(BigDecimal.valueOf(decimal.getDouble(row)));
      case Column<?> other -> other.getUnformattedString(row);
    };
  }

  /** The written form of a decimal number. */
  static String written(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** A cell as a column of this kind would write it. */
  String canonical(String written) {
    return this == DECIMAL_NUMBER && !written.isEmpty()
        ? written(BigDecimal.valueOf(Double.parseDouble(written)))
        : written;
  }

  /** Whether cells are numbers: to be set flush right, and without quotes in JSON. */
  public boolean isNumber() {
    return switch (this) {
      case WHOLE_NUMBER, DECIMAL_NUMBER -> true;
      case TEXT, DAY, DAY_OR_MONTH -> false;
    };
  }

  /** What it is called in the data dictionary. */
  public String label() {
    return label;
  }

  /** A Tablesaw column for cells of this kind. */
  abstract Column<?> emptyColumn(String name);

  /**
   * What a cell of this kind means: an {@code Integer}, a {@code Double}, a {@code LocalDate} or a
   * {@code String}; one without characters where it is unknown.
   *
   * @throws NumberFormatException if the cell must be a number and is not
   * @throws DateTimeException if the cell must be a day and is not
   */
  Object value(String written) {
    return written.isEmpty() ? written : parsed(written);
  }

  /** What a cell means that is not empty. */
  Object parsed(String written) {
    return written;
  }

  /**
   * Puts a cell at the end of a column that {@link #emptyColumn} made.
   *
   * @throws NumberFormatException if the cell must be a number and is not
   * @throws DateTimeException if the cell must be a day and is not
   */
  void append(String written, Column<?> column) {
    put(value(written), column);
  }

  /** Puts what {@link #value} gave at the end of such a column. */
  static void put(Object value, Column<?> column) {
    switch (column) {
      case IntColumn numbers when value instanceof Integer number ->
          numbers.append(number.intValue());
      case DoubleColumn numbers when value instanceof Double number ->
          numbers.append(number.doubleValue());
      case DateColumn days when value instanceof LocalDate day -> days.append(day);
      case StringColumn texts when value instanceof String text -> texts.append(text);
      case Column<?> unknown -> unknown.appendMissing();
    }
  }
}
