package org.rejoinder.extract.parse.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Joins words that a line's end parts. Whether the hyphen is the word's own is told by the rest of
 * the document, and by words that are commonly compounded.
 */
final class Hyphens {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern LAST_WORD = Pattern.compile("(?:\\p{L}+-)*\\p{L}+(?=-$)");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}\\p{L}*");

  private static final Set<String> COMPOUNDING =
      Set.of(
          "evidence",
          "multi",
          "co",
          "non",
          "self",
          "well",
          "cross",
          "victim",
          "suspect",
          "pre",
          "post",
          "anti",
          "inter",
          "intra",
          "long",
          "short",
          "high",
          "low",
          "full",
          "part",
          "half",
          "third",
          "first",
          "second",
          "force",
          "trauma",
          "risk",
          "problem",
          "intelligence",
          "child",
          "police",
          "on",
          "in",
          "up",
          "follow",
          "decision",
          "fast",
          "hard",
          "early",
          "ex",
          "mid",
          "one",
          "two",
          "three",
          "four",
          "five",
          "data",
          "vice",
          "semi",
          "body",
          "re");

  private final Set<String> words = new HashSet<>();

  /** Knows the words of these lines, the last ones of lines aside. */
  Hyphens(List<Line> lines) {
    lines.forEach(
        line ->
            WORD.matcher(line.text())
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add));
  }

  /** The two lines as running text. */
  String joined(String above, String below) {
    if (above.isEmpty()) {
      return below;
    }
    var first = LAST_WORD.matcher(above);
    var second = FIRST_WORD.matcher(below);
    if (!above.endsWith("-") || above.endsWith(" -") || !first.find() || !second.find()) {
      boolean goesOnWithDigit = above.endsWith("-") && !above.endsWith(" -");
      return above + (goesOnWithDigit ? "" : " ") + below;
    }
    String head = first.group().toLowerCase(Locale.ROOT);
    String tail = second.group().toLowerCase(Locale.ROOT);
    boolean compound = words.contains(head + "-" + tail);
    boolean one = words.contains(head + tail);
    boolean keeps = compound || (!one && COMPOUNDING.contains(lastPart(head)));
    return (keeps ? above : above.substring(0, above.length() - 1)) + below;
  }

  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }
}
