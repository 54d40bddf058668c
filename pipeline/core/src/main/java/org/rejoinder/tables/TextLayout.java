package org.rejoinder.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A table for a terminal; widths are counted in code points, and combining marks as nothing. */
final class TextLayout {

  private static final String GAP = "  ";
  private static final String ELLIPSIS = "…";
  private static final int NARROWEST_TEXT = 4;

  private final List<CellKind> kinds;
  private final List<List<String>> lines;
  private final List<Integer> widths;

  /** Lays a table out for a terminal of that many characters. */
  TextLayout(Table table, int width) {
    this.kinds = table.columns().stream().map(CellKind::of).toList();
    this.lines = lines(table);
    this.widths = fitted(naturalWidths(), width);
  }

  /** The header, a rule, and a line for each row. */
  String print() {
    List<String> printed = new ArrayList<>();
    lines.forEach(line -> printed.add(aligned(line)));
    printed.add(1, widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)));
    return String.join("\n", printed) + "\n";
  }

  private static List<List<String>> lines(Table table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columnNames());
    for (int row = 0; row < table.rowCount(); row++) {
      lines.add(line(table.columns(), row));
    }
    return lines;
  }

  private static List<String> line(List<Column<?>> columns, int row) {
    return columns.stream().map(column -> onOneLine(CellKind.written(column, row))).toList();
  }

  private static String onOneLine(String cell) {
    return cell.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
  }

  private List<Integer> naturalWidths() {
    return IntStream.range(0, kinds.size())
        .mapToObj(
            column -> lines.stream().mapToInt(line -> width(line.get(column))).max().orElse(0))
        .toList();
  }

  /** Cuts the widest texts to one width, the largest at which the lines fit. */
  private List<Integer> fitted(List<Integer> natural, int width) {
    int longestText = natural.stream().mapToInt(Integer::intValue).max().orElse(0);
    int cap = NARROWEST_TEXT;
    while (cap < longestText && lineWidth(capped(natural, cap + 1)) <= width) {
      cap++;
    }
    return capped(natural, cap);
  }

  private List<Integer> capped(List<Integer> natural, int cap) {
    return IntStream.range(0, kinds.size())
        .mapToObj(
            column ->
                kinds.get(column).isNumber()
                    ? natural.get(column)
                    : Integer.valueOf(Math.min(natural.get(column), cap)))
        .toList();
  }

  private static int lineWidth(List<Integer> widths) {
    int gaps = GAP.length() * Math.max(0, widths.size() - 1);
    return gaps + widths.stream().mapToInt(Integer::intValue).sum();
  }

  private String aligned(List<String> line) {
    return IntStream.range(0, line.size())
        .mapToObj(column -> aligned(line.get(column), kinds.get(column), widths.get(column)))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String aligned(String cell, CellKind kind, int width) {
    String cut = cut(cell, width);
    String padding = " ".repeat(width - width(cut));
    return kind.isNumber() ? padding + cut : cut + padding;
  }

  private static String cut(String cell, int width) {
    if (width(cell) <= width) {
      return cell;
    }
    int end = 0;
    while (width(cell.substring(0, nextCharacter(cell, end))) < width) {
      end = nextCharacter(cell, end);
    }
    return cell.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** After the code point at a place and the marks that combine with it. */
  private static int nextCharacter(String cell, int place) {
    int next = place + Character.charCount(cell.codePointAt(place));
    while (next < cell.length() && isCombining(cell.codePointAt(next))) {
      next += Character.charCount(cell.codePointAt(next));
    }
    return next;
  }

  private static int width(String cell) {
    return Math.toIntExact(cell.codePoints().filter(point -> !isCombining(point)).count());
  }

  private static boolean isCombining(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }
}
