package org.rejoinder.segment;

import java.util.regex.Pattern;

/** What Markdown and saved web pages put around words, told apart from the words. */
final class Markup {

  private static final int LONGEST_HEAD = 400;
  private static final int LONGEST_OPENING = 2000;
  private static final int LONGEST_SET_APART = 4000;

  /** The characters without which there is no markup, as in most lines. */
  private static final String MARKS = ">#[<*_`";

  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^(?:>[ \\t]?){1,20}");
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-*+•·◦▪‣○●]|o(?=\\s{2,}))\\s+|^\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s+");
  private static final Pattern LINK =
      Pattern.compile("!?\\[((?:[^\\[\\]\\\\]|\\\\.){0,400})]\\([^()\\s]{0,2000}\\)");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>\\n]{0,80}>");
  private static final Pattern EMPHASIS =
      Pattern.compile("\\*{1,3}|(?<!\\w)_{1,3}|_{1,3}(?!\\w)|`");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
  private static final Pattern BOLD_OR_ITALIC =
      Pattern.compile("^(\\*{1,3}|_{1,3})(?=\\S)[^*]*(?<=\\S)\\1[.;:]?$");
  private static final Pattern QUOTATION =
      Pattern.compile("^[\"“‘].*[\"”’][.;:]?$", Pattern.DOTALL);

  private Markup() {}

  /** The words of a line or paragraph, with single blanks between them. */
  static String plain(String text) {
    String line = text.strip();
    if (hasMarks(line)) {
      line = QUOTED_LINE.matcher(line).replaceAll("");
      line = HEADING.matcher(line).replaceFirst("");
      line = LINK.matcher(line).replaceAll("$1");
      line = TAG.matcher(line).replaceAll("");
      line = EMPHASIS.matcher(line).replaceAll("");
    }
    return (isSingleBlanked(line) ? line : BLANKS.matcher(line).replaceAll(" ")).strip();
  }

  private static boolean hasMarks(String line) {
    for (int i = 0; i < MARKS.length(); i++) {
      if (line.indexOf(MARKS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether no white space stands in a line but single blanks, as in most. */
  private static boolean isSingleBlanked(String line) {
    boolean afterBlank = false;
    for (int i = 0; i < line.length(); i++) {
      char character = line.charAt(i);
      boolean blank = character == ' ';
      if (blank ? afterBlank : mayBeBlank(character)) {
        return false;
      }
      afterBlank = blank;
    }
    return true;
  }

  /** All kinds of white space that there are, and a few characters more. */
  private static boolean mayBeBlank(char character) {
    return character < ' '
        || character == '\u00A0'
        || character == '\u1680'
        || character == '\u180E'
        || (character >= '\u2000' && character <= '\u200F')
        || character == '\u202F'
        || character == '\u205F'
        || character == '\u3000';
  }

  /**
   * The beginning of a paragraph, as much as any mark or label needs: what stands behind it must
   * not make reading the mark slow.
   */
  static String head(String paragraph) {
    return paragraph.substring(0, Math.min(paragraph.length(), LONGEST_HEAD));
  }

  /** As much of a paragraph as a title or a date may stand in. */
  static String opening(String paragraph) {
    return paragraph.substring(0, Math.min(paragraph.length(), LONGEST_OPENING));
  }

  /** How deep a Markdown heading is, 1 to 6, or 0 for a line that is none. */
  static int headingLevel(String line) {
    var heading = HEADING.matcher(line.strip());
    return heading.lookingAt() ? heading.group(1).length() : 0;
  }

  /** Whether a line opens an item of a list. */
  static boolean isListItem(String line) {
    return BULLET.matcher(unquoted(line)).lookingAt();
  }

  /** Whether a line opens an item of a list that a bullet marks, not a number or letter. */
  static boolean isBulleted(String line) {
    String start = unquoted(line);
    return BULLET.matcher(start).lookingAt()
        && !Character.isLetterOrDigit(start.charAt(0))
        && start.charAt(0) != '(';
  }

  /** Whether all of a paragraph is bold, italic, or between quotation marks, its bullet aside. */
  static boolean isSetApart(String paragraph) {
    if (paragraph.length() > LONGEST_SET_APART) {
      return false;
    }
    String words = BULLET.matcher(unquoted(paragraph)).replaceFirst("").strip();
    return paragraph.strip().startsWith(">")
        || BOLD_OR_ITALIC.matcher(words).matches()
        || QUOTATION.matcher(words).matches();
  }

  private static String unquoted(String line) {
    return line.indexOf('>') < 0
        ? line.strip()
        : QUOTED_LINE.matcher(line.strip()).replaceFirst("");
  }
}
