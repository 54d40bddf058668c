package org.rejoinder.extract.parse.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * PageParagraphs that stand beside each other: the cells of a table's row, or the columns of a
 * page.
 */
final class Row {

  /** Cells of one row begin at one height, but for a hair. */
  private static final double SAME_HEIGHT = 0.9;

  private final List<List<PageParagraph>> cells = new ArrayList<>();

  Row(PageParagraph first) {
    cells.add(new ArrayList<>(List.of(first)));
  }

  List<List<PageParagraph>> cells() {
    return cells;
  }

  boolean isOne() {
    return cells.size() > 1;
  }

  int page() {
    return cells.getFirst().getFirst().page();
  }

  /** Where each cell begins and ends. */
  List<Extent> extents() {
    return cells.stream().map(Extent::of).toList();
  }

  /**
   * Takes a further paragraph if it stands below in the same cell or beside it.
   *
   * @return the paragraphs that turn out to stand above the row and not in it
   */
  Taken take(PageParagraph paragraph) {
    List<PageParagraph> cell = cells.getLast();
    PageParagraph last = cell.getLast();
    if (paragraph.page() != last.page()) {
      return Taken.NOT;
    }
    double right = cell.stream().mapToDouble(PageParagraph::right).max().orElseThrow();
    double left = cell.stream().mapToDouble(PageParagraph::left).min().orElseThrow();
    double hair = paragraph.size() * SAME_HEIGHT;
    boolean below = paragraph.top() > last.bottom() - hair / 2;
    if (paragraph.top() <= last.bottom() + hair / 2) {
      int from = alignedWith(paragraph);
      boolean beside =
          from >= 0
              && cell.subList(from, cell.size()).stream()
                  .allMatch(
                      each ->
                          each.right() < paragraph.left() + hair
                              && each.left() < paragraph.left() - hair);
      if (beside) {
        List<PageParagraph> above =
            cells.size() == 1 ? List.copyOf(cell.subList(0, from)) : List.of();
        cell.removeAll(above);
        cells.add(new ArrayList<>(List.of(paragraph)));
        return new Taken(true, above);
      }
    }
    boolean sameColumn = paragraph.left() < right && paragraph.left() > left - hair;
    if (below && sameColumn) {
      cell.add(paragraph);
      return Taken.YES;
    }
    return Taken.NOT;
  }

  /** The paragraph of the last cell at whose height the new one begins; -1 if there is none. */
  private int alignedWith(PageParagraph paragraph) {
    List<PageParagraph> cell = cells.getLast();
    double hair = paragraph.size() * SAME_HEIGHT;
    for (int i = 0; i < cell.size(); i++) {
      if (Math.abs(cell.get(i).top() - paragraph.top()) < hair) {
        return i;
      }
    }
    for (int i = 0; i < cell.size(); i++) {
      boolean inHeight =
          cell.get(i).top() - hair < paragraph.bottom()
              && paragraph.top() < cell.get(i).bottom() + hair / 2;
      boolean centred =
          cell.get(i).top() > paragraph.top() - hair
              && cell.get(i).bottom() < paragraph.bottom() + hair;
      if ((inHeight && cells.size() > 1) || centred) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What became of a paragraph.
   *
   * @param taken whether it is part of the row now
   * @param above paragraphs that are not, as shows now
   */
  record Taken(boolean taken, List<PageParagraph> above) {
    private static final Taken YES = new Taken(true, List.of());
    private static final Taken NOT = new Taken(false, List.of());
  }
}
