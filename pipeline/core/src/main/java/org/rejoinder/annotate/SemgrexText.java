package org.rejoinder.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a Semgrex pattern: where its nodes end, and what they ask for.
 *
 * @param unnamed where nodes end that have no name, the last first
 * @param attributes what nodes ask for
 */
record SemgrexText(String text, List<Integer> unnamed, Set<String> attributes) {

  /** Names that the pattern's author did not give. */
  static final String OWN_NAME = "__";

  private static final Pattern NAMED = Pattern.compile("\\s*=[^=]");
  private static final Pattern ATTRIBUTE = Pattern.compile("[{;]\\s*!?\\s*(\\w+)\\s*!?:");

  /** Keeps its own copies. */
  SemgrexText {
    unnamed = List.copyOf(unnamed);
    attributes = Set.copyOf(attributes);
  }

  /**
   * Puts word classes in: {@code $BODY} becomes any of its single words, in small or capital
   * letters.
   */
  static String withWords(String pattern, Map<String, List<String>> words) {
    String replaced = pattern;
    for (Map.Entry<String, List<String>> wordClass : words.entrySet()) {
      String any =
          wordClass.getValue().stream()
              .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0"))
              .collect(Collectors.joining("|", "(?i:", ")"));
      replaced =
          replaced.replaceAll(
              "\\$" + wordClass.getKey() + "(?![A-Z0-9_])", Matcher.quoteReplacement(any));
    }
    return replaced;
  }

  static SemgrexText of(String text) {
    List<Integer> ends = new ArrayList<>();
    StringBuilder nodes = new StringBuilder();
    int depth = 0;
    int place = 0;
    while (place < text.length()) {
      char letter = text.charAt(place);
      if (letter == '/' || letter == '"') {
        place = afterQuoted(text, place);
        continue;
      }
      depth += letter == '{' ? 1 : 0;
      if (depth > 0) {
        nodes.append(letter);
      }
      if (letter == '}'
          && --depth == 0
          && !NAMED.matcher(text).region(place + 1, text.length()).lookingAt()) {
        ends.addFirst(place + 1);
      }
      place++;
    }
    Set<String> attributes =
        ATTRIBUTE
            .matcher(nodes)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    return new SemgrexText(text, ends, attributes);
  }

  private static int afterQuoted(String text, int from) {
    char quote = text.charAt(from);
    int place = from + 1;
    while (place < text.length() && text.charAt(place) != quote) {
      place += text.charAt(place) == '\\' ? 2 : 1;
    }
    return place + 1;
  }

  /** The pattern with a name for the node that ends at {@code place}. */
  static String named(String pattern, int place) {
    return pattern.substring(0, place) + "=" + OWN_NAME + place + pattern.substring(place);
  }
}
