package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;
import static org.rejoinder.cli.Layout.padded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The table {@code themes_by_recommendation} at a glance: without the named practices, which are
 * many, without zeros, and with as many recommendations as a line holds.
 */
final class ThemeOverview {

  private static final String PRACTICES = "practice";
  private static final String GAP = "  ";

  private final List<List<String>> rows;
  private final int columns;
  private final int columnsInAll;

  /**
   * Of a table with a theme, a code and then a column for each recommendation.
   *
   * @param csv the whole table
   * @param width of a line, in characters
   */
  ThemeOverview(String csv, int width) {
    rows = records(csv).stream().filter(ThemeOverview::isShown).toList();
    columnsInAll = rows.getFirst().size();
    int fitting = 2;
    while (fitting < columnsInAll && lineWidth(fitting + 1) <= width) {
      fitting++;
    }
    columns = fitting;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    String theme = "";
    for (List<String> row : rows) {
      text.append(line(row, row.getFirst().equals(theme) ? "" : row.getFirst()));
      theme = row.getFirst();
    }
    if (columns < columnsInAll) {
      text.append("and %s\n".formatted(counted(columnsInAll - columns, "more recommendation")));
    }
    return text.toString();
  }

  private static boolean isShown(List<String> row) {
    boolean countsNothing = row.stream().skip(2).allMatch("0"::equals);
    return !row.getFirst().equals(PRACTICES) && !countsNothing;
  }

  private String line(List<String> row, String theme) {
    StringBuilder line = new StringBuilder(padded(theme, width(0)));
    line.append(GAP).append(padded(row.get(1), width(1)));
    for (int column = 2; column < columns; column++) {
      String cell = row.get(column).equals("0") ? "." : row.get(column);
      line.append(GAP).append(" ".repeat(width(column) - cell.length())).append(cell);
    }
    return line.toString().stripTrailing() + "\n";
  }

  private int lineWidth(int shown) {
    int width = 0;
    for (int column = 0; column < shown; column++) {
      width += width(column) + (column == 0 ? 0 : GAP.length());
    }
    return width;
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static List<List<String>> records(String csv) {
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
      return parser.stream().map(record -> record.toList()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory can always be read", e);
    }
  }
}
