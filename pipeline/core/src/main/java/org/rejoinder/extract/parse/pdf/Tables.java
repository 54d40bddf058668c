package org.rejoinder.extract.parse.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.Block;
import org.rejoinder.domain.Block.Cell;

/**
 * Tells tables by rows below each other whose cells stand in the same columns. A page in two
 * columns is one row, and no table.
 */
final class Tables {

  /** A paragraph and the cell that it stands in, if it stands in one. */
  record Placed(PageParagraph paragraph, Optional<Cell> cell) {}

  private final List<Placed> placed = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<Extent> columns = new ArrayList<>();
  private int tables;

  private Tables() {}

  /** All paragraphs of a document in reading order. */
  static List<Placed> in(List<PageParagraph> paragraphs) {
    Tables tables = new Tables();
    Optional<Row> row = Optional.empty();
    for (PageParagraph paragraph : paragraphs) {
      Row.Taken taken =
          row.map(each -> each.take(paragraph)).orElse(new Row.Taken(false, List.of()));
      taken.above().forEach(tables::outside);
      if (!taken.taken()) {
        row.ifPresent(tables::add);
        row = Optional.of(new Row(paragraph));
      }
    }
    row.ifPresent(tables::add);
    tables.close();
    return tables.placed;
  }

  /** A paragraph above a row belongs to no table, and ends the one before it. */
  private void outside(PageParagraph paragraph) {
    close();
    placed.add(new Placed(paragraph, Optional.empty()));
  }

  private void add(Row row) {
    boolean over = !rows.isEmpty() && row.page() != rows.getLast().page();
    List<Extent> cells = row.extents();
    boolean fits =
        !rows.isEmpty()
            && (row.isOne() || (over && columnOf(cells.getFirst()) > 0))
            && cells.stream().filter(cell -> columnOf(cell) >= 0).count()
                >= Math.min(cells.size(), 2);
    if (!fits) {
      close();
    }
    if (rows.isEmpty() && !row.isOne()) {
      row.cells().getFirst().forEach(this::outside);
      return;
    }
    rows.add(row);
    cells.forEach(this::widen);
    columns.sort(Comparator.comparingDouble(Extent::left));
  }

  private void widen(Extent cell) {
    int column = columnOf(cell);
    if (column < 0) {
      columns.add(cell);
    } else {
      columns.set(column, columns.get(column).to(cell));
    }
  }

  private int columnOf(Extent cell) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isInColumnWith(cell)) {
        return i;
      }
    }
    return -1;
  }

  private void close() {
    boolean table = isTable();
    int number = -1;
    for (int i = 0; i < rows.size(); i++) {
      boolean goesOnOverPage =
          i > 0
              && rows.get(i).page() != rows.get(i - 1).page()
              && columnOf(rows.get(i).extents().getFirst()) > 0;
      number += goesOnOverPage ? 0 : 1;
      int row = number;
      List<List<PageParagraph>> cells = rows.get(i).cells();
      List<Extent> extents = rows.get(i).extents();
      for (int j = 0; j < cells.size(); j++) {
        Optional<Cell> cell =
            table
                ? Optional.of(new Block.Cell(tables, row, columnOf(extents.get(j))))
                : Optional.empty();
        cells.get(j).forEach(paragraph -> placed.add(new Placed(paragraph, cell)));
      }
    }
    tables += table ? 1 : 0;
    rows.clear();
    columns.clear();
  }

  /** At least two rows on one page. */
  private boolean isTable() {
    for (int i = 1; i < rows.size(); i++) {
      if (rows.get(i).page() == rows.get(i - 1).page()
          && rows.get(i).isOne()
          && rows.get(i - 1).isOne()) {
        return true;
      }
    }
    return false;
  }
}
