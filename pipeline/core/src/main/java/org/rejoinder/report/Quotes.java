package org.rejoinder.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotes behind one cell.
 *
 * @param id the anchor that the cell points to
 * @param title what the cell says
 * @param parts by answer
 */
public record Quotes(String id, String title, List<Part> parts) {

  /** More than these of one part are counted and left to the table. */
  private static final int MOST = 40;

  /** Keeps its own copy of the list. */
  public Quotes {
    parts = List.copyOf(parts);
  }

  /**
   * The quotes of one answer, or of none.
   *
   * @param label whose answer it is, to what
   * @param quotes as many as are shown
   * @param count of all
   */
  public record Part(String label, List<Quote> quotes, int count) {
    /** How many are not shown. */
    public int left() {
      return count - quotes.size();
    }
  }

  /** How many quotes there are. */
  public int count() {
    return parts.stream().mapToInt(Part::count).sum();
  }

  /** Gathers the quotes of a part; no more are held than are shown. */
  static final class Gathering {
    private final List<Quote> quotes = new ArrayList<>();
    private int count;

    void add(Quote quote) {
      count++;
      if (quotes.size() < MOST) {
        quotes.add(quote);
      }
    }

    boolean isEmpty() {
      return count == 0;
    }

    int count() {
      return count;
    }

    Part part(String label) {
      return new Part(label, List.copyOf(quotes), count);
    }
  }
}
