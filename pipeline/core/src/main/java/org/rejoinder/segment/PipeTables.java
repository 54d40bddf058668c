package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.Block.Cell;
import org.rejoinder.domain.Span;

/**
 * The tables of Markdown: rows of cells with bars between them, a line of dashes below the first.
 */
final class PipeTables {

  private static final Pattern DASHES =
      Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*){0,60}\\|?");
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\||<br\\s{0,3}/?>");

  private final String text;
  private final List<Line> lines;

  private PipeTables(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The paragraphs of each table, bars among them, by the number of its first line. */
  static Map<Integer, Table> in(String text, List<Line> lines) {
    PipeTables tables = new PipeTables(text, lines);
    Map<Integer, Table> found = new TreeMap<>();
    int i = 0;
    while (i + 1 < lines.size()) {
      if (tables.isRow(i) && !lines.get(i + 1).afterBlank() && isDashes(lines.get(i + 1))) {
        int end = i + 2;
        while (end < lines.size() && tables.isRow(end) && !lines.get(end).afterBlank()) {
          end++;
        }
        found.put(i, new Table(end, tables.paragraphs(found.size(), i, end)));
        i = end;
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * A table.
   *
   * @param end the number of the line after its last
   */
  record Table(int end, List<Paragraph> paragraphs) {}

  private boolean isRow(int i) {
    return lines.get(i).raw().indexOf('|') >= 0;
  }

  private static boolean isDashes(Line line) {
    return line.raw().indexOf('|') >= 0 && DASHES.matcher(line.raw()).matches();
  }

  private List<Paragraph> paragraphs(int table, int first, int end) {
    List<Paragraph> cells = new ArrayList<>();
    int row = 0;
    for (int i = first; i < end; i++) {
      if (i != first + 1) {
        addRow(cells, table, row++, lines.get(i));
      }
    }
    return withBars(cells, lines.get(first).span().to(lines.get(end - 1).span()));
  }

  private void addRow(List<Paragraph> cells, int table, int row, Line line) {
    int column = line.raw().startsWith("|") ? -1 : 0;
    int start = 0;
    Matcher bar = BAR.matcher(line.raw());
    while (bar.find()) {
      addCell(cells, line, start, bar.start(), new Cell(table, row, Math.max(0, column)));
      column += bar.group().equals("|") ? 1 : 0;
      start = bar.end();
    }
    addCell(cells, line, start, line.raw().length(), new Cell(table, row, Math.max(0, column)));
  }

  private void addCell(List<Paragraph> cells, Line line, int start, int end, Cell cell) {
    int offset = line.span().start();
    Span span = new Span(offset + start, offset + end).trimmed(text);
    if (!span.isEmpty()) {
      cells.add(Paragraph.of(text, span).in(cell));
    }
  }

  /** What stands between the cells is furniture. */
  private List<Paragraph> withBars(List<Paragraph> cells, Span table) {
    List<Paragraph> all = new ArrayList<>();
    int start = table.start();
    for (Paragraph cell : cells) {
      addBars(all, start, cell.span().start());
      all.add(cell);
      start = cell.span().end();
    }
    addBars(all, start, table.end());
    return all;
  }

  private void addBars(List<Paragraph> all, int start, int end) {
    Span span = new Span(start, end).trimmed(text);
    if (!span.isEmpty()) {
      all.add(Paragraph.of(text, span).asFurniture());
    }
  }
}
