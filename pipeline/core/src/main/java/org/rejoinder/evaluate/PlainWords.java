package org.rejoinder.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words, or rows of words, that a sentence is searched for; also with a plural's "s" behind them.
 */
final class PlainWords {

  private final List<String> inSmallLetters;
  private final Pattern pattern;

  private PlainWords(Collection<String> words, Pattern pattern) {
    this.inSmallLetters = words.stream().map(PlainWords::small).distinct().toList();
    this.pattern = pattern;
  }

  /** Whatever the capitals. */
  static PlainWords of(Collection<String> words) {
    return new PlainWords(
        words, anyOf(words.stream().map(PlainWords::whateverTheCapitals).toList()));
  }

  /** Whatever the capitals, but an acronym, in capitals throughout, counts in capitals only. */
  static PlainWords ofNames(Collection<String> names) {
    return new PlainWords(
        names,
        anyOf(
            names.stream()
                .map(
                    name ->
                        name.equals(name.toUpperCase(Locale.ROOT))
                            ? whole(name)
                            : whateverTheCapitals(name))
                .toList()));
  }

  /** Whether any of them stands in a sentence on one line. */
  boolean standIn(String sentence) {
    // Most words are in most sentences nowhere, which is told much faster so.
    String small = small(sentence);
    return inSmallLetters.stream().anyMatch(small::contains) && pattern.matcher(sentence).find();
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String whateverTheCapitals(String words) {
    return "(?iu:" + whole(words) + ")";
  }

  private static String whole(String words) {
    return "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "s?(?![\\p{L}\\p{N}])";
  }

  private static Pattern anyOf(List<String> patterns) {
    return Pattern.compile(patterns.stream().collect(Collectors.joining("|")));
  }
}
