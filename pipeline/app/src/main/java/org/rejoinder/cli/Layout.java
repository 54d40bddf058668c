package org.rejoinder.cli;

/** How numbers and columns are set in plain text. */
final class Layout {

  private Layout() {}

  /** {@code 1 answer}, {@code 3 answers}. */
  static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** The text on one line, and an ellipsis for what goes beyond so many characters. */
  static String shortened(String text, int longest) {
    String line = text.strip().replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    return length <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest)) + "…";
  }

  /** The value with spaces behind it, up to a width in characters. */
  static String padded(String value, int width) {
    return value + " ".repeat(Math.max(0, width - value.length()));
  }
}
