package org.rejoinder.extract.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words as they are read: white space of any kind as one blank, what cannot be seen left out. */
final class PlainWords {

  private static final Pattern BLANKS =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF\\p{Cntrl}]");

  /** A line that is shorter did not end for want of room. */
  private static final int SHORT_LINE = 60;

  private PlainWords() {}

  static String of(CharSequence text) {
    return UNSEEN.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }

  /**
   * What was broken by hand within one paragraph. A break behind a sentence or a short line parts;
   * one behind a line that goes on does not.
   */
  static List<String> paragraphs(CharSequence text) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String line : text.toString().split(BREAK, -1)) {
      String words = of(line);
      current.append(current.isEmpty() || words.isEmpty() ? "" : " ").append(words);
      if (!current.isEmpty()
          && (words.isEmpty()
              || words.length() < SHORT_LINE
              || ".!?:;".indexOf(words.charAt(words.length() - 1)) >= 0)) {
        paragraphs.add(current.toString());
        current.setLength(0);
      }
    }
    if (!current.isEmpty()) {
      paragraphs.add(current.toString());
    }
    return paragraphs;
  }

  /** Stands for a break by hand; never in a document. */
  static final String BREAK = "\u001E";
}
