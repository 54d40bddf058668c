package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.padded;

import java.util.ArrayList;
import java.util.List;

/** A small table in plain text: words flush left, figures flush right. */
final class TextColumns {

  private static final String GAP = "  ";

  private final int words;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table with a header.
   *
   * @param words how many columns, from the left, hold words
   */
  TextColumns(int words, String... header) {
    this.words = words;
    rows.add(List.of(header));
  }

  void add(List<String> row) {
    rows.add(List.copyOf(row));
  }

  /** One line a row, none with spaces at its end. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < row.size(); column++) {
        cells.add(set(row.get(column), column));
      }
      text.append(String.join(GAP, cells).stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private String set(String cell, int column) {
    int width = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return column < words ? padded(cell, width) : " ".repeat(width - cell.length()) + cell;
  }
}
