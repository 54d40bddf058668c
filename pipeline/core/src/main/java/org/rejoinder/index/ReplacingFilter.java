package org.rejoinder.index;

import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Replaces what a pattern finds in a word, as Lucene's {@code PatternReplaceFilter} does, but looks
 * first whether the word can hold it at all: hardly any does, and every word of the corpus comes
 * through here.
 */
final class ReplacingFilter extends TokenFilter {

  private final Predicate<CharSequence> mayHold;
  private final Pattern pattern;
  private final String replacement;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /**
   * A filter of words.
   *
   * @param mayHold true of every word in which the pattern is found
   */
  ReplacingFilter(
      TokenStream words, Predicate<CharSequence> mayHold, Pattern pattern, String replacement) {
    super(words);
    this.mayHold = mayHold;
    this.pattern = pattern;
    this.replacement = replacement;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (mayHold.test(term)) {
      String replaced = pattern.matcher(term).replaceAll(replacement);
      term.setEmpty().append(replaced);
    }
    return true;
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
