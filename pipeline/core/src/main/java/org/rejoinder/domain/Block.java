package org.rejoinder.domain;

/**
 * A stretch of a document that its format sets off: a paragraph, a heading, the cell of a table.
 *
 * @param span where it stands; never empty
 * @param kind what it is
 * @param setApart whether it is bold, italic or a quotation as a whole
 */
public record Block(Span span, Kind kind, boolean setApart) {

  /** Refuses an empty block. */
  public Block {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("A block must hold text, but " + span + " is empty");
    }
  }

  /** What a format says of a stretch of text. */
  public sealed interface Kind {}

  /** Running text. */
  public record Paragraph() implements Kind {}

  /**
   * A line that stands above text.
   *
   * @param level 1 for the title, 6 for the least
   */
  public record Heading(int level) implements Kind {

    /** Refuses a level that no format knows. */
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("A heading's level is 1 to 6, not " + level);
      }
    }
  }

  /** An item of a list. */
  public record ListItem() implements Kind {}

  /**
   * A paragraph in a cell of a table; a cell with several paragraphs is several blocks.
   *
   * @param table its number in the document, from 0
   * @param row from 0
   * @param column from 0
   */
  public record Cell(int table, int row, int column) implements Kind {

    /** Refuses negative numbers. */
    public Cell {
      if (table < 0 || row < 0 || column < 0) {
        throw new IllegalArgumentException(
            "Tables, rows and columns are counted from 0, not %d, %d, %d"
                .formatted(table, row, column));
      }
    }
  }
}
