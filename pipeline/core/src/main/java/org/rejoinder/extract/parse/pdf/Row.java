package org.rejoinder.extract.parse.pdf;

import java.util.ArrayList;
import java.util.List;

/** Passages that stand beside each other: the cells of a table's row, or the columns of a page. */
final class Row {

  /** Cells of one row begin at one height, but for a hair. */
  private static final double SAME_HEIGHT = 0.9;

  private final List<List<Passage>> cells = new ArrayList<>();

  Row(Passage first) {
    cells.add(new ArrayList<>(List.of(first)));
  }

  List<List<Passage>> cells() {
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
   * Takes a further passage if it stands below in the same cell or beside it.
   *
   * @return the passages that turn out to stand above the row and not in it
   */
  Taken take(Passage passage) {
    List<Passage> cell = cells.getLast();
    Passage last = cell.getLast();
    if (passage.page() != last.page()) {
      return Taken.NOT;
    }
    double right = cell.stream().mapToDouble(Passage::right).max().orElseThrow();
    double left = cell.stream().mapToDouble(Passage::left).min().orElseThrow();
    double hair = passage.size() * SAME_HEIGHT;
    boolean below = passage.top() > last.bottom() - hair / 2;
    if (passage.top() <= last.bottom() + hair / 2) {
      int from = alignedWith(passage);
      boolean beside =
          from >= 0
              && cell.subList(from, cell.size()).stream()
                  .allMatch(
                      each ->
                          each.right() < passage.left() + hair
                              && each.left() < passage.left() - hair);
      if (beside) {
        List<Passage> above = cells.size() == 1 ? List.copyOf(cell.subList(0, from)) : List.of();
        cell.removeAll(above);
        cells.add(new ArrayList<>(List.of(passage)));
        return new Taken(true, above);
      }
    }
    boolean sameColumn = passage.left() < right && passage.left() > left - hair;
    if (below && sameColumn) {
      cell.add(passage);
      return Taken.YES;
    }
    return Taken.NOT;
  }

  /** The passage of the last cell at whose height the new one begins; -1 if there is none. */
  private int alignedWith(Passage passage) {
    List<Passage> cell = cells.getLast();
    double hair = passage.size() * SAME_HEIGHT;
    for (int i = 0; i < cell.size(); i++) {
      if (Math.abs(cell.get(i).top() - passage.top()) < hair) {
        return i;
      }
    }
    for (int i = 0; i < cell.size(); i++) {
      boolean inHeight =
          cell.get(i).top() - hair < passage.bottom()
              && passage.top() < cell.get(i).bottom() + hair / 2;
      boolean centred =
          cell.get(i).top() > passage.top() - hair
              && cell.get(i).bottom() < passage.bottom() + hair;
      if ((inHeight && cells.size() > 1) || centred) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What became of a passage.
   *
   * @param taken whether it is part of the row now
   * @param above passages that are not, as shows now
   */
  record Taken(boolean taken, List<Passage> above) {
    private static final Taken YES = new Taken(true, List.of());
    private static final Taken NOT = new Taken(false, List.of());
  }
}
