package org.rejoinder.segment;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of the section in which a document's answers stand, "2. Our answers", behind which "3.
 * Costs" is another section, although it looks like an item of a list.
 *
 * @param number empty where sections are not numbered
 */
record SectionNumber(OptionalInt number) {

  private static final int MOST_WORDS = 8;
  private static final Pattern NUMBERED =
      Pattern.compile("(?<number>\\d{1,2})[.)]?\\s+\\p{Lu}[^.:;!?]{1,80}");

  /** That of the nearest numbered heading above a place. */
  static SectionNumber above(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs.reversed()) {
      OptionalInt number = numberOf(paragraph);
      if (number.isPresent()) {
        return new SectionNumber(number);
      }
    }
    return new SectionNumber(OptionalInt.empty());
  }

  /** Whether a paragraph is the heading of the section behind this one. */
  boolean isFollowedBy(Paragraph paragraph) {
    OptionalInt other = numberOf(paragraph);
    return number.isPresent() && other.isPresent() && other.getAsInt() == number.getAsInt() + 1;
  }

  private static OptionalInt numberOf(Paragraph paragraph) {
    Matcher numbered = NUMBERED.matcher(Markup.head(paragraph.plain()));
    return numbered.matches() && paragraph.plain().split(" ").length <= MOST_WORDS
        ? OptionalInt.of(Integer.parseInt(numbered.group("number")))
        : OptionalInt.empty();
  }
}
