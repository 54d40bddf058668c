package org.rejoinder.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.Span;

/**
 * Paragraphs and list items: the stretches that no sentence runs out of. A single line end within a
 * paragraph is white space, as in text that is wrapped at a fixed width.
 */
final class TextBlocks {

  private static final String BULLET = "[-*+•‣◦▪▫●○■□➢➤❖✓✔\\uF0B7\\uF0A7·–—]";
  private static final String NUMBER = "\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]";

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "\\R[^\\S\\r\\n]*\\R\\s*|\\f|\\R(?=[^\\S\\r\\n]*(?:"
              + BULLET
              + "|"
              + NUMBER
              + ")[^\\S\\r\\n]+\\S)");

  private static final Pattern MARKER = Pattern.compile(BULLET + "|" + NUMBER);

  private TextBlocks() {}

  /** Whether the text is the bullet or number of a list item and no more. */
  static boolean isMarker(String text) {
    return MARKER.matcher(text).matches();
  }

  /**
   * The blocks of {@code stretch} in order, without white space at their ends, none of them empty.
   */
  static List<Span> in(String text, Span stretch) {
    List<Span> blocks = new ArrayList<>();
    Matcher boundary = BOUNDARY.matcher(text).region(stretch.start(), stretch.end());
    int start = stretch.start();
    while (boundary.find()) {
      add(new Span(start, boundary.start()).trimmed(text), blocks);
      start = boundary.end();
    }
    add(new Span(start, stretch.end()).trimmed(text), blocks);
    return blocks;
  }

  private static void add(Span block, List<Span> blocks) {
    if (!block.isEmpty()) {
      blocks.add(block);
    }
  }
}
