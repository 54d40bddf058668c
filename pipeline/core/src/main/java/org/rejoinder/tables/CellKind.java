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

    @Override
    void append(String written, Column<?> column) {
      ((StringColumn) column).append(written);
    }
  },

  /** A whole number of at most 32 bits. */
  WHOLE_NUMBER("whole number") {
    @Override
    Column<?> emptyColumn(String name) {
      return IntColumn.create(name);
    }

    @Override
    void append(String written, Column<?> column) {
      IntColumn numbers = (IntColumn) column;
      if (written.isEmpty()) {
        numbers.appendMissing();
      } else {
        numbers.append(Integer.parseInt(written));
      }
    }
  },

  /** A decimal number, written without an exponent and without needless zeros. */
  DECIMAL_NUMBER("decimal number") {
    @Override
    Column<?> emptyColumn(String name) {
      return DoubleColumn.create(name);
    }

    @Override
    void append(String written, Column<?> column) {
      DoubleColumn numbers = (DoubleColumn) column;
      if (written.isEmpty()) {
        numbers.appendMissing();
      } else {
        numbers.append(Double.parseDouble(written));
      }
    }
  },

  /** A day in ISO 8601. */
  DAY("day") {
    @Override
    Column<?> emptyColumn(String name) {
      return DateColumn.create(name);
    }

    @Override
    void append(String written, Column<?> column) {
      DateColumn days = (DateColumn) column;
      if (written.isEmpty()) {
        days.appendMissing();
      } else {
        days.append(LocalDate.parse(written));
      }
    }
  },

  /** A day, or a month whose day is not known, in ISO 8601; a column of text in Tablesaw. */
  DAY_OR_MONTH("day or month") {
    @Override
    Column<?> emptyColumn(String name) {
      return TEXT.emptyColumn(name);
    }

    @Override
    void append(String written, Column<?> column) {
      TEXT.append(written, column);
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
   * Puts a cell at the end of a column that {@link #emptyColumn} made.
   *
   * @throws NumberFormatException if the cell must be a number and is not
   * @throws DateTimeException if the cell must be a day and is not
   */
  abstract void append(String written, Column<?> column);
}
