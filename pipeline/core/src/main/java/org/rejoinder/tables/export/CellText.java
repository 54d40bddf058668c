package org.rejoinder.tables.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a workbook holds it: characters that XML has no place for are written {@code _x0007_}, as
 * Office Open XML lays down, and what looks like that already is kept from being read so.
 */
final class CellText {

  /** The most UTF-16 code units that a spreadsheet's cell holds. */
  static final int LONGEST = 32_767;

  private static final Pattern TO_ESCAPE =
      Pattern.compile(
          "_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]"
              + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private CellText() {}

  /** Whether a cell can hold all of it. */
  static boolean fits(String text) {
    return text.length() <= LONGEST;
  }

  /** As much as a cell can hold, and behind it in words where the whole is. */
  static String cut(String text, String whole) {
    String note =
        "… [cut here: a spreadsheet's cell holds no more; all %d characters are in %s]"
            .formatted(text.length(), whole);
    int end = LONGEST - note.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + note;
  }

  /** What stands in the file. */
  static String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayNeedEscaping(text.charAt(i))) {
        return withEscapes(text);
      }
    }
    return text;
  }

  /** Few cells have such characters, and looking at each is many times faster than the pattern. */
  private static boolean mayNeedEscaping(char c) {
    return c == '_' || c >= Character.MIN_SURROGATE || (c < ' ' && c != '\n' && c != '\t');
  }

  private static String withEscapes(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(
            match -> Matcher.quoteReplacement("_x%04X_".formatted((int) match.group().charAt(0))));
  }
}
