package org.rejoinder.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A table for a terminal; widths are counted in code points, and combining marks as nothing. */
final class TextLayout {

  private static final String GAP = "  ";
  private static final String ELLIPSIS = "…";
  private static final int NARROWEST_TEXT = 4;
  private static final int NARROWEST_READABLE = 12;
  private static final int FEWEST_COLUMNS = 2;
  private static final int LONG_NAME = 30;
  private static final Set<String> PLACES = Set.of("start", "end");

  private final List<String> leftOut;
  private final List<CellKind> kinds;
  private final List<List<String>> lines;
  private final List<Integer> widths;

  /** Lays a table out for a terminal of that many characters. */
  TextLayout(Table table, int width) {
    this(table, width, List.of());
  }

  private TextLayout(Table table, int width, List<String> leftOut) {
    this.leftOut = leftOut;
    this.kinds = table.columns().stream().map(CellKind::of).toList();
    this.lines = lines(table);
    this.widths = fitted(naturalWidths(), width);
  }

  /**
   * The same, but where cells would be cut too short to be read, columns that tell a reader least
   * are left out, one after the other: long names made for machines, columns that are the same in
   * every row, places, and columns that another one holds, as an answer's name holds its
   * document's.
   */
  static TextLayout readable(Table table, int width) {
    List<String> leftOut = new ArrayList<>();
    Table rest = table.copy();
    TextLayout layout = new TextLayout(rest, width);
    for (String column : dispensable(table).distinct().toList()) {
      if (layout.isReadable() || rest.columnCount() <= FEWEST_COLUMNS) {
        break;
      }
      rest.removeColumns(column);
      leftOut.add(column);
      layout = new TextLayout(rest, width, leftOut);
    }
    return layout;
  }

  /** The header, a rule, a line for each row, and which columns were left out. */
  String print() {
    List<String> printed = new ArrayList<>();
    lines.forEach(line -> printed.add(aligned(line)));
    printed.add(1, widths.stream().map("-"::repeat).collect(Collectors.joining(GAP)));
    if (!leftOut.isEmpty()) {
      printed.add("");
      printed.add("Not shown for want of room: " + String.join(", ", leftOut) + ".");
    }
    return String.join("\n", printed) + "\n";
  }

  private boolean isReadable() {
    List<Integer> natural = naturalWidths();
    return IntStream.range(0, natural.size())
        .allMatch(i -> widths.get(i) >= Math.min(natural.get(i), NARROWEST_READABLE));
  }

  private static Stream<String> dispensable(Table table) {
    List<Column<?>> columns = table.columns();
    return Stream.of(
            columns.stream().filter(TextLayout::isMadeForMachines),
            columns.stream().filter(TextLayout::isUniform),
            columns.stream().filter(column -> PLACES.contains(column.name())),
            columns.stream()
                .filter(column -> columns.stream().anyMatch(other -> holds(other, column))))
        .flatMap(stream -> stream)
        .map(Column::name);
  }

  private static boolean holds(Column<?> whole, Column<?> part) {
    return !whole.name().equals(part.name())
        && part.size() > 0
        && IntStream.range(0, part.size())
            .allMatch(
                row ->
                    CellKind.written(whole, row).startsWith(CellKind.written(part, row))
                        && !CellKind.written(part, row).isEmpty());
  }

  private static boolean isUniform(Column<?> column) {
    return column.size() > 1 && cells(column).distinct().count() == 1;
  }

  private static boolean isMadeForMachines(Column<?> column) {
    return column.size() > 0
        && cells(column)
            .filter(cell -> !cell.isEmpty())
            .allMatch(cell -> cell.length() >= LONG_NAME && cell.indexOf(' ') < 0);
  }

  private static Stream<String> cells(Column<?> column) {
    return IntStream.range(0, column.size()).mapToObj(row -> CellKind.written(column, row));
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
