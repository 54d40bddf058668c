package org.rejoinder.evaluate;

import java.util.Optional;
import org.rejoinder.domain.Span;

/** Finds quotes in a text, whatever white space parts their words. */
final class QuotePlaces {

  private QuotePlaces() {}

  /** With every stretch of white space as one space, and none at the ends. */
  static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Where the quote stands; empty if it does not, or in more than one place. */
  static Optional<Span> only(String quote, String text) {
    String wanted = collapsed(quote);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int[] places = new int[text.length() + 1];
    String dense = dense(text, places);
    int found = dense.indexOf(wanted);
    if (found < 0 || dense.indexOf(wanted, found + 1) >= 0) {
      return Optional.empty();
    }
    return Optional.of(new Span(places[found], places[found + wanted.length() - 1] + 1));
  }

  /** Whether the quote stands in the text, however often. */
  static boolean occurs(String quote, String text) {
    return collapsed(text).contains(collapsed(quote));
  }

  /** The text with white space collapsed; {@code places} says where each of its units came from. */
  private static String dense(String text, int[] places) {
    StringBuilder dense = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isWhitespace(unit)) {
        space = true;
        continue;
      }
      if (space) {
        places[dense.length()] = i - 1;
        dense.append(' ');
        space = false;
      }
      places[dense.length()] = i;
      dense.append(unit);
    }
    return dense.toString();
  }
}
