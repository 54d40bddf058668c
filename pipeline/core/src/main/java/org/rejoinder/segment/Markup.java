package org.rejoinder.segment;

import java.util.regex.Pattern;

/** What Markdown and saved web pages put around words, told apart from the words. */
final class Markup {

  private static final int LONGEST_HEAD = 400;
  private static final int LONGEST_OPENING = 2000;
  private static final int LONGEST_SET_APART = 4000;

  /** Some character without which there is no markup, as in most lines. */
  private static final Pattern MARKS = Pattern.compile("[>#\\[<*_`]");

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
    if (MARKS.matcher(line).find()) {
      line = QUOTED_LINE.matcher(line).replaceAll("");
      line = HEADING.matcher(line).replaceFirst("");
      line = LINK.matcher(line).replaceAll("$1");
      line = TAG.matcher(line).replaceAll("");
      line = EMPHASIS.matcher(line).replaceAll("");
    }
    return BLANKS.matcher(line).replaceAll(" ").strip();
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
