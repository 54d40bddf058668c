package org.rejoinder.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prints a whole table; every form ends with a line feed. */
public final class TablePrinter {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private TablePrinter() {}

  /**
   * In one of the forms.
   *
   * @param width of the terminal, in characters; only {@link TableFormat#TEXT} heeds it
   */
  public static String print(Table table, TableFormat format, int width) {
    return switch (format) {
      case TEXT -> text(table, width);
      case CSV -> csv(table);
      case JSON -> json(table);
      case MD -> markdown(table);
    };
  }

  /**
   * For a terminal: columns aligned, numbers flush right, line breaks as spaces, long texts cut
   * with an ellipsis so that the lines fit. Numbers are never cut, and texts not below a few
   * characters: a table with very many columns is wider than asked for.
   *
   * @param width of the terminal, in characters
   */
  public static String text(Table table, int width) {
    return TextLayout.readable(table, width).print();
  }

  /** Exactly what the table's file holds. */
  public static String csv(Table table) {
    return CsvText.of(table);
  }

  /**
   * An array of objects, one a line, with the columns as members; numbers are numbers, unknown
   * cells null, and all else text.
   */
  public static String json(Table table) {
    if (table.isEmpty()) {
      return "[]\n";
    }
    return IntStream.range(0, table.rowCount())
        .mapToObj(row -> JSON.writeValueAsString(object(table, row)))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static ObjectNode object(Table table, int row) {
    ObjectNode object = JSON.createObjectNode();
    for (Column<?> column : table.columns()) {
      String cell = CellKind.written(column, row);
      if (cell.isEmpty()) {
        object.putNull(column.name());
      } else if (CellKind.of(column).isNumber()) {
        object.put(column.name(), new BigDecimal(cell));
      } else {
        object.put(column.name(), cell);
      }
    }
    return object;
  }

  /**
   * A GitHub table. Signs that Markdown would read as its own are escaped, line breaks written as
   * {@code <br>}, and numbers flush right.
   */
  public static String markdown(Table table) {
    StringBuilder text = new StringBuilder();
    text.append(line(table, column -> escaped(column.name())));
    text.append(line(table, column -> CellKind.of(column).isNumber() ? "---:" : "---"));
    for (int row = 0; row < table.rowCount(); row++) {
      int current = row;
      text.append(line(table, column -> escaped(CellKind.written(column, current))));
    }
    return text.toString();
  }

  private static String line(Table table, Function<Column<?>, String> cell) {
    List<Column<?>> columns = table.columns();
    return columns.stream().map(cell).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String escaped(String cell) {
    return cell.replaceAll("[\\\\|<*`]", "\\\\$0").replaceAll("\\R", "<br>");
  }
}
