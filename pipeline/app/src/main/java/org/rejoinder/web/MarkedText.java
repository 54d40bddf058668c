package org.rejoinder.web;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.index.Fragment;
import org.rejoinder.index.Match;

/**
 * A text with what a query matched in it.
 *
 * @param pieces one after the other
 */
public record MarkedText(List<Piece> pieces) {

  /** Keeps its own copy of the list. */
  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the text.
   *
   * @param marked whether the query matched it
   */
  public record Piece(String text, boolean marked) {}

  /** Of a passage that a hit shows. */
  static MarkedText of(Fragment fragment) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Match match : fragment.matches()) {
      add(pieces, fragment.text().substring(done, match.mark().start()), false);
      add(pieces, match.mark().of(fragment.text()), true);
      done = match.mark().end();
    }
    add(pieces, fragment.text().substring(done), false);
    return new MarkedText(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
