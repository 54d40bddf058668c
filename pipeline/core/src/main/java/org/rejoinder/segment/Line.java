package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.domain.Span;

/**
 * A line of a document that holds more than white space.
 *
 * @param span without the white space at its ends
 * @param raw the text of the span
 * @param plain its words alone, see {@link Markup#plain}
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Line(Span span, String raw, String plain, boolean afterBlank) {

  /** All lines of the text that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      Span span = new Span(start, stop).trimmed(text);
      if (span.isEmpty()) {
        afterBlank = true;
      } else {
        String raw = span.of(text);
        lines.add(new Line(span, raw, Markup.plain(raw), afterBlank));
        afterBlank = false;
      }
      start = stop + 1;
    }
    return lines;
  }

  /** Whether the line closes a sentence or announces a list. */
  boolean endsSentence() {
    return !plain.isEmpty() && ".!?:;".indexOf(plain.charAt(plain.length() - 1)) >= 0;
  }

  /** Whether the line may go on with what the line before began. */
  boolean beginsInSmallLetters() {
    return !plain.isEmpty() && Character.isLowerCase(plain.charAt(0));
  }
}
