package org.rejoinder.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A compiled pattern over a sentence's tokens, whatever language it was written in. */
public interface TokenPattern {

  /**
   * All matches in the sentence, in order, without overlap.
   *
   * @throws TooMuchWorkException if the pattern can be tried on the sentence in more ways than any
   *     useful pattern can
   */
  List<Match> matches(Sentence sentence);

  /**
   * Words in small letters, one of which stands in every sentence that the pattern matches: others
   * need not be searched. Empty where no such words are known.
   */
  default Set<String> neededWords() {
    return Set.of();
  }

  /** A search was given up. The same pattern gives the same sentence up every time. */
  final class TooMuchWorkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public TooMuchWorkException(String message) {
      super(message);
    }
  }

  /**
   * Tokens that matched, counted from 0 within the sentence.
   *
   * @param tokens first token inclusive, last token exclusive
   * @param groups the named groups that took part in the match, by name without the {@code $}
   */
  record Match(Range tokens, Map<String, Range> groups) {

    /** Keeps its own copy of the map. */
    public Match {
      groups = Map.copyOf(groups);
    }
  }

  /** Tokens {@code from} inclusive to {@code to} exclusive, at least one. */
  record Range(int from, int to) {

    /** Refuses an empty range. */
    public Range {
      if (from < 0 || to <= from) {
        throw new IllegalArgumentException("Not a range of tokens: " + from + " to " + to);
      }
    }

    /** Where these tokens stand in the document. */
    public Span in(Sentence sentence) {
      return sentence.span(from, to - 1);
    }
  }
}
