package org.rejoinder.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through the bytes of a table's file once and says where its rows begin and what stands in
 * some of their columns. A file of hundreds of megabytes takes a second or two this way: nothing
 * but the cells that are asked for becomes text. It reads what {@link CsvText} writes; commas,
 * quotes and line feeds are the same bytes wherever they stand in UTF-8.
 */
final class CsvScan {

  private static final int NOT_WANTED = -1;
  private static final int BUFFER = 1 << 18;
  private static final int USUAL_CELL = 1 << 8;

  private final RowReader reader;

  /** Of each column, the place of its cells among those that are wanted. */
  private final int[] places;

  private final byte[][] cells;
  private final int[] lengths;

  private long rowStart;
  private int column;
  private int place;
  private boolean quoted;
  private boolean afterQuote;

  private CsvScan(List<Integer> columns, RowReader reader) {
    this.reader = reader;
    this.cells = new byte[columns.size()][USUAL_CELL];
    this.lengths = new int[columns.size()];
    this.places = new int[columns.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1];
    Arrays.fill(places, NOT_WANTED);
    for (int i = 0; i < columns.size(); i++) {
      places[columns.get(i)] = i;
    }
    goTo(0);
  }

  /** Is told of each row, the header among them. */
  @FunctionalInterface
  interface RowReader {

    /**
     * Takes a row.
     *
     * @param start its first byte in the file
     * @param row which can be asked for what stands in it, until the next one
     */
    void row(long start, CsvScan row);
  }

  /**
   * Scans a whole file for the cells of some columns.
   *
   * @param columns counted from 0, each once; none where only rows are looked for
   * @throws IOException if the file cannot be read
   */
  static void of(FileChannel file, List<Integer> columns, RowReader reader) throws IOException {
    new CsvScan(columns, reader).scan(file);
  }

  /** The row's cell in one of the columns that were asked for, counted from 0 among them. */
  String cell(int asked) {
    return new String(cells[asked], 0, lengths[asked], StandardCharsets.UTF_8);
  }

  private void scan(FileChannel file) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long position = 0;
    while (file.read(buffer.clear(), position) > 0) {
      bytes(buffer.array(), buffer.position(), position);
      position += buffer.position();
    }
    if (position > rowStart) {
      endRow(position);
    }
  }

  private void bytes(byte[] bytes, int count, long position) {
    for (int i = 0; i < count; i++) {
      if (quoted && place == NOT_WANTED) {
        i = quoteFrom(bytes, i, count);
        if (i == count) {
          return;
        }
      }
      byte one = bytes[i];
      if (one == '"') {
        quote();
      } else if (quoted) {
        keep(one);
      } else if (one == ',') {
        goTo(column + 1);
      } else if (one == '\n') {
        endRow(position + i + 1);
      } else {
        keep(one);
      }
    }
  }

  /** Most of a table is running text that nobody asked for. */
  private static int quoteFrom(byte[] bytes, int from, int count) {
    int i = from;
    while (i < count && bytes[i] != '"') {
      i++;
    }
    return i;
  }

  /** Within quotes, two of them are one that is part of the text. */
  private void quote() {
    if (!quoted && afterQuote) {
      keep((byte) '"');
    }
    afterQuote = quoted;
    quoted = !quoted;
  }

  private void keep(byte one) {
    if (place != NOT_WANTED) {
      if (lengths[place] == cells[place].length) {
        cells[place] = Arrays.copyOf(cells[place], 2 * lengths[place]);
      }
      cells[place][lengths[place]++] = one;
    }
  }

  private void goTo(int next) {
    column = next;
    place = next < places.length ? places[next] : NOT_WANTED;
    afterQuote = false;
  }

  private void endRow(long next) {
    reader.row(rowStart, this);
    Arrays.fill(lengths, 0);
    rowStart = next;
    goTo(0);
  }
}
