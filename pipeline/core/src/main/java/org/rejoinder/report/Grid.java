package org.rejoinder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure with a line for each of something and a column for each of something else, in blocks
 * that are narrow enough for a page of paper.
 *
 * @param blocks the same lines under a few columns each
 * @param quotes behind every cell that says something
 */
public record Grid(List<Block> blocks, List<Quotes> quotes) {

  /** Keeps its own copies of the lists. */
  public Grid {
    blocks = List.copyOf(blocks);
    quotes = List.copyOf(quotes);
  }

  /** Some of the columns. */
  public record Block(List<String> columns, List<Line> lines) {

    /** The first and the last column, to tell this block from others. */
    public String extent() {
      return columns.size() == 1
          ? columns.getFirst()
          : columns.getFirst() + " to " + columns.getLast();
    }
  }

  /** What a line is about, and its cells in the order of the columns. */
  public record Line(String name, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param id the anchor of its quotes; empty where it says nothing
   * @param values what it says, strongest first
   * @param quotes how many there are behind it
   */
  public record Cell(String id, List<Value> values, int quotes) {
    static final Cell NOTHING = new Cell("", List.of(), 0);

    static Cell of(Quotes quotes, List<Value> values) {
      return new Cell(quotes.id(), List.copyOf(values), quotes.count());
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
      return values.isEmpty();
    }
  }

  /**
   * A value.
   *
   * @param label as a person reads it
   * @param look the class that colours it
   */
  public record Value(String label, String look) {}

  /** Cuts lines into blocks. */
  static List<Block> blocks(List<String> columns, List<Line> lines, int widest) {
    List<Block> blocks = new ArrayList<>();
    int count = (columns.size() + widest - 1) / widest;
    for (int[] part : parts(columns.size(), count)) {
      blocks.add(
          new Block(
              columns.subList(part[0], part[1]),
              lines.stream()
                  .map(line -> new Line(line.name(), line.cells().subList(part[0], part[1])))
                  .toList()));
    }
    return blocks;
  }

  /** Parts of about the same size. */
  private static List<int[]> parts(int size, int count) {
    return IntStream.range(0, count)
        .mapToObj(part -> new int[] {part * size / count, (part + 1) * size / count})
        .toList();
  }
}
