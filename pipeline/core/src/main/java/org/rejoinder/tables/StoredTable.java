package org.rejoinder.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.rejoinder.domain.RecommendationNumber;

/**
 * A table of a run that stays in its file: rows are read when they are asked for, so that a table
 * that is larger than memory can be paged through, sorted and looked up in. What is kept in memory
 * is where each row begins, the values of columns that were looked up in and, of each column that
 * was sorted by, the order of the rows.
 *
 * <p>It can be read by several threads at once, and goes on reading the same table when another
 * takes its place on disk.
 */
public final class StoredTable implements AutoCloseable {

  private static final int REMEMBERED_SEARCHES = 16;

  /** The row before the first. */
  private static final int HEADER = -1;

  /** In these columns pages look rows up: their values come with the first reading. */
  private static final Set<String> KEYS = Set.of("answer", "document", "force", "recommendation");

  private final TableDefinition definition;
  private final FileChannel file;
  private final List<String> columns;

  /** First byte of each row, and of what would be the next one. */
  private final long[] starts;

  private final Map<String, ColumnValues> values;
  private final Map<String, int[]> orders = new HashMap<>();
  private final Map<List<String>, int[]> searches =
      new LinkedHashMap<>(REMEMBERED_SEARCHES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, int[]> eldest) {
          return size() > REMEMBERED_SEARCHES;
        }
      };

  private StoredTable(
      TableDefinition definition,
      FileChannel file,
      List<String> columns,
      long[] starts,
      Map<String, ColumnValues> values) {
    this.definition = definition;
    this.file = file;
    this.columns = columns;
    this.starts = starts;
    this.values = values;
  }

  /** Opens a table's file and finds its rows. */
  static StoredTable open(Path path, TableDefinition definition)
      throws IOException, TableException {
    FileChannel file = FileChannel.open(path);
    try {
      List<String> columns =
          CsvText.firstRow(Channels.newReader(file, StandardCharsets.UTF_8))
              .orElseThrow(
                  () ->
                      new TableException(
                          "Table '%s' is empty, and lacks even its header row".formatted(path)));
      List<String> keys = columns.stream().filter(KEYS::contains).toList();
      LongStream.Builder starts = LongStream.builder();
      List<ColumnValues.Builder> cells =
          keys.stream().map(_ -> new ColumnValues.Builder()).toList();
      CsvScan.of(
          file,
          keys.stream().map(columns::indexOf).toList(),
          (start, row) -> {
            starts.add(start);
            for (int key = 0; key < cells.size(); key++) {
              cells.get(key).add(row.cell(key));
            }
          });
      starts.add(file.size());
      Map<String, ColumnValues> values = new HashMap<>();
      for (int key = 0; key < cells.size(); key++) {
        values.put(keys.get(key), cells.get(key).build());
      }
      return new StoredTable(definition, file, columns, starts.build().skip(1).toArray(), values);
    } catch (IOException | TableException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Which rows of the table, in which order. */
  public final class Selection {

    private final int[] rows;

    private Selection(int[] rows) {
      this.rows = rows;
    }

    /** How many rows there are. */
    public int size() {
      return rows.length;
    }

    /**
     * Some of the rows, in order.
     *
     * @param from how many are left out before them
     * @param limit how many are read at most
     * @throws IOException if the file cannot be read
     */
    public List<TableRow> rows(int from, int limit) throws IOException {
      int first = Math.min(rows.length, from);
      int after = first + Math.min(rows.length - first, limit);
      List<TableRow> read = new ArrayList<>();
      while (first < after) {
        int last = endOfStretch(first, after);
        read.addAll(stretch(rows[first], rows[last - 1] + 1));
        first = last;
      }
      return read;
    }

    /**
     * The same rows in the order of a column: numbers as numbers, recommendations as a reader
     * counts, empty cells at the end.
     *
     * @throws TableException if there is no such column
     * @throws IOException if the file cannot be read
     */
    public Selection sorted(String column, boolean descending) throws TableException, IOException {
      int[] order = order(column);
      int filled = descending ? order.length - emptyAtTheEnd(order, column) : 0;
      int[] inOrder = new int[order.length];
      for (int place = 0; place < order.length; place++) {
        inOrder[place] = order[place < filled ? filled - 1 - place : place];
      }
      if (rows.length == inOrder.length) {
        return new Selection(inOrder);
      }
      BitSet selected = new BitSet(order.length);
      Arrays.stream(rows).forEach(selected::set);
      return new Selection(Arrays.stream(inOrder).filter(selected::get).toArray());
    }

    /** Rows that follow each other in the file are read at once. */
    private int endOfStretch(int first, int after) {
      int last = first + 1;
      while (last < after && rows[last] == rows[last - 1] + 1) {
        last++;
      }
      return last;
    }
  }

  /** The table's name. */
  public String name() {
    return definition.name();
  }

  /** What the table is. */
  public TableDefinition definition() {
    return definition;
  }

  /** The headers, in order. */
  public List<String> columns() {
    return columns;
  }

  /** How many rows there are. */
  public int size() {
    return starts.length - 1;
  }

  /** How many bytes the file has. */
  public long bytes() {
    return starts[starts.length - 1];
  }

  /** All rows in the table's own order. */
  public Selection all() {
    return new Selection(IntStream.range(0, size()).toArray());
  }

  /**
   * The rows that have exactly that value in a column, in the table's own order.
   *
   * @throws TableException if there is no such column
   * @throws IOException if the file cannot be read
   */
  public Selection where(String column, String value) throws TableException, IOException {
    return new Selection(values(column).rows(value));
  }

  /**
   * The rows that have a text somewhere in a cell of a column, in capitals or not, in the table's
   * own order. The whole file is gone through; the latest searches are remembered.
   *
   * @throws TableException if there is no such column
   * @throws IOException if the file cannot be read
   */
  public Selection containing(String column, String text) throws TableException, IOException {
    int index = index(column);
    String sought = text.toLowerCase(Locale.ROOT);
    List<String> search = List.of(column, sought);
    synchronized (searches) {
      int[] remembered = searches.get(search);
      if (remembered == null) {
        IntStream.Builder found = IntStream.builder();
        AtomicInteger rows = new AtomicInteger(HEADER);
        CsvScan.of(
            file,
            List.of(index),
            (_, cells) -> {
              int row = rows.getAndIncrement();
              if (row >= 0 && cells.cell(0).toLowerCase(Locale.ROOT).contains(sought)) {
                found.add(row);
              }
            });
        remembered = found.build().toArray();
        searches.put(search, remembered);
      }
      return new Selection(remembered);
    }
  }

  /**
   * Writes the file, byte for byte.
   *
   * @throws IOException if it cannot be read, or the other end cannot be written to
   */
  public void copyTo(OutputStream out) throws IOException {
    long position = 0;
    var target = Channels.newChannel(out);
    while (position < bytes()) {
      position += file.transferTo(position, bytes() - position, target);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Of a column; the file is gone through when a column is first looked up in. */
  private ColumnValues values(String column) throws TableException, IOException {
    int index = index(column);
    synchronized (values) {
      ColumnValues known = values.get(column);
      if (known == null) {
        ColumnValues.Builder cells = new ColumnValues.Builder();
        CsvScan.of(file, List.of(index), (_, row) -> cells.add(row.cell(0)));
        known = cells.build();
        values.put(column, known);
      }
      return known;
    }
  }

  /** The rows in the order of a column; the file is gone through when a column is first asked. */
  private int[] order(String column) throws TableException, IOException {
    int index = index(column);
    synchronized (orders) {
      int[] order = orders.get(column);
      if (order == null) {
        List<String> cells = new ArrayList<>(size() + 1);
        CsvScan.of(file, List.of(index), (_, row) -> cells.add(row.cell(0)));
        List<String> ofRows = cells.subList(1, cells.size());
        Comparator<String> comparator = comparator(column);
        order =
            IntStream.range(0, size())
                .boxed()
                .sorted(
                    Comparator.<Integer, String>comparing(ofRows::get, comparator)
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        orders.put(column, order);
      }
      return order;
    }
  }

  private int emptyAtTheEnd(int[] order, String column) throws IOException {
    return order.length - firstPlace(order, column, String::isEmpty);
  }

  /** Where the cells begin that a condition holds for; it holds for all from there on. */
  private int firstPlace(int[] order, String column, Predicate<String> condition)
      throws IOException {
    int low = 0;
    int high = order.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(cell(order[middle], column))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private String cell(int row, String column) throws IOException {
    return stretch(row, row + 1).getFirst().cell(column);
  }

  /** Equal are only cells that are the same text; empty ones are at the end. */
  private Comparator<String> comparator(String column) {
    Comparator<String> byValue =
        definition.kindOf(column).isNumber()
            ? Comparator.comparingDouble(StoredTable::number)
            : column.equals("recommendation")
                ? StoredTable::compareRecommendations
                : String.CASE_INSENSITIVE_ORDER;
    return Comparator.comparing(String::isEmpty)
        .thenComparing(byValue)
        .thenComparing(Comparator.naturalOrder());
  }

  private static double number(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException notInThisTable) {
      return Double.NaN;
    }
  }

  private static int compareRecommendations(String one, String other) {
    return one.isEmpty() || other.isEmpty()
        ? 0
        : new RecommendationNumber(one).compareTo(new RecommendationNumber(other));
  }

  private int index(String column) throws TableException {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new TableException(
          "Table '%s' has no column '%s'; it has %s"
              .formatted(name(), column, String.join(", ", columns)));
    }
    return index;
  }

  private List<TableRow> stretch(int first, int after) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    for (List<String> record : CsvText.records(text(file, starts[first], starts[after]))) {
      if (record.size() != columns.size()) {
        throw new IOException(
            "row %d of the table '%s' has %d cells, but the header has %d"
                .formatted(first + rows.size() + 1, name(), record.size(), columns.size()));
      }
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), record.get(i));
      }
      rows.add(new TableRow(cells));
    }
    return Collections.unmodifiableList(rows);
  }

  private static String text(FileChannel file, long from, long to) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
    while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) > 0) {
      // Until all is read.
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }
}
