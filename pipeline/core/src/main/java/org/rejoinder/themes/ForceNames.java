package org.rejoinder.themes;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forces that a document names by the way: those that it speaks of far less than of the one
 * that it names most, and, where it says whose it is, those that it names once or twice.
 */
final class ForceNames {

  private static final Pattern FORCE =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}'-]++)(?: (?:and|&) (?:the )?\\p{Lu}[\\p{L}'-]++)?"
              + "(?: (?:Police|Constabulary|Constabulary's|Police's))\\b");

  private static final Set<String> NO_NAMES =
      Set.of("The", "British", "Our", "National", "Local", "Chief", "Royal", "Each", "Both", "All");

  /** A name that has a smaller part than this of the mentions that the commonest has is another. */
  private static final int PARTS = 4;

  /** A force named more often works with the document's own. */
  private static final int MOST_MENTIONS_BY_THE_WAY = 2;

  private final Set<String> others = new HashSet<>();

  /**
   * Reads the names.
   *
   * @param own the force that the document speaks for, where it says so
   */
  ForceNames(String text, Optional<String> own) {
    Map<String, Integer> mentions = new TreeMap<>();
    Matcher force = FORCE.matcher(text);
    while (force.find()) {
      String name = force.group(1);
      if (!NO_NAMES.contains(name)) {
        mentions.computeIfAbsent(name, each -> count(each, text));
      }
    }
    int most = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    mentions.forEach(
        (name, count) -> {
          boolean isOwn = own.filter(its -> its.contains(name)).isPresent();
          boolean byTheWay = own.isPresent() && count <= MOST_MENTIONS_BY_THE_WAY;
          if (!isOwn && (byTheWay || count * PARTS < most)) {
            others.add(name);
          }
        });
  }

  /** Whether the word, as it is written, is the name of a force that the document is not by. */
  boolean isAnother(String word) {
    return others.contains(word);
  }

  private static int count(String name, String text) {
    return (int)
        Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).results().count();
  }
}
