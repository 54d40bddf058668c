package org.rejoinder.index;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Replaces all that a pattern finds in a word, but looks first whether the word can hold it at all:
 * hardly any does, and every word of the corpus comes through here.
 */
final class ReplacingFilter extends ConditionalTokenFilter {

  private final Predicate<CharSequence> mayHold;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /**
   * A filter of words.
   *
   * @param mayHold true of every word in which the pattern is found
   */
  ReplacingFilter(
      TokenStream words, Predicate<CharSequence> mayHold, Pattern pattern, String replacement) {
    super(words, some -> new PatternReplaceFilter(some, pattern, replacement, true));
    this.mayHold = mayHold;
  }

  @Override
  protected boolean shouldFilter() {
    return mayHold.test(term);
  }

  /** True of words that hold the character. */
  static Predicate<CharSequence> holding(char character) {
    return word -> holds(word, character, character);
  }

  /** True of words that hold more than the characters of ASCII. */
  static boolean holdsMoreThanAscii(CharSequence word) {
    return holds(word, '\u0080', Character.MAX_VALUE);
  }

  private static boolean holds(CharSequence word, char from, char to) {
    for (int i = 0; i < word.length(); i++) {
      char character = word.charAt(i);
      if (character >= from && character <= to) {
        return true;
      }
    }
    return false;
  }

  /** True of words that end so. */
  static Predicate<CharSequence> endingWith(String ending) {
    return word ->
        word.length() >= ending.length()
            && CharSequence.compare(
                    word.subSequence(word.length() - ending.length(), word.length()), ending)
                == 0;
  }
}
