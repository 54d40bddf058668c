package org.rejoinder.index;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * What a query may ask of patterns: wildcards, regular expressions, fuzzy words and ranges of words
 * each go through the words of the index, and some would take for ever.
 */
final class PatternBounds {

  /** How many words of the index a pattern within a span or a fuzzy word may stand for. */
  static final int MOST_WORDS = 1_000;

  private static final int MOST_PATTERNS = 50;
  private static final int LONGEST = 200;
  private static final int MOST_REPETITIONS = 200;

  private static final Pattern REPETITION = Pattern.compile("\\{(\\d+)?(?:,(\\d*))?\\}");

  private int patterns;

  /** Makes a pattern. */
  interface Making<T> {
    T make() throws QuerySyntaxException;
  }

  /** Makes a pattern that stands at a place of the query, if it is within the bounds. */
  <T> T checked(String pattern, int place, FieldPlaces places, Making<T> making)
      throws QuerySyntaxException {
    if (++patterns > MOST_PATTERNS) {
      throw places.at(
          place,
          "a query may hold at most %d patterns (words with * ? ~, expressions, ranges), and this is one more; ask for fewer"
              .formatted(MOST_PATTERNS));
    }
    if (pattern.length() > LONGEST) {
      throw places.at(
          place,
          "this pattern has %,d characters, and at most %d are read; make it shorter"
              .formatted(pattern.length(), LONGEST));
    }
    try {
      return making.make();
    } catch (TooComplexToDeterminizeException e) {
      QuerySyntaxException tooComplex =
          places.at(place, "this pattern can be met in too many ways; give it fewer * and ?");
      tooComplex.initCause(e);
      throw tooComplex;
    }
  }

  /**
   * Refuses a regular expression that repeats so often that its automaton would fill the memory.
   */
  static void refuseManyRepetitions(String expression, int place, FieldPlaces places)
      throws QuerySyntaxException {
    long all = 1;
    Matcher repetition = REPETITION.matcher(expression);
    while (repetition.find() && all <= MOST_REPETITIONS) {
      all *= Math.max(number(repetition.group(1)), number(repetition.group(2)));
    }
    if (all > MOST_REPETITIONS) {
      throw places.at(
          place,
          "this expression repeats more than %d times in all; give smaller numbers in its curly brackets"
              .formatted(MOST_REPETITIONS));
    }
  }

  private static long number(String digits) {
    return digits == null || digits.isEmpty()
        ? 1
        : digits.length() > 4 ? MOST_REPETITIONS + 1L : Math.max(1, Long.parseLong(digits));
  }
}
