package org.rejoinder.annotate;

import edu.stanford.nlp.util.CoreMap;
import java.util.AbstractList;
import java.util.List;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;

/**
 * A sentence that ends a search which looks at its words again and again: TokensRegex cannot be
 * interrupted, but it reads every word from this list.
 */
final class CountedTokens extends AbstractList<CoreMap> {

  /** More than gaps between the largest word classes take on long sentences. */
  private static final int MOST_LOOKS = 100_000;

  private final List<CoreMap> tokens;
  private int looks;

  CountedTokens(List<CoreMap> tokens) {
    this.tokens = tokens;
  }

  @Override
  public CoreMap get(int index) {
    if (++looks > MOST_LOOKS) {
      throw new TooMuchWorkException("The pattern can be tried in too many ways");
    }
    return tokens.get(index);
  }

  @Override
  public int size() {
    return tokens.size();
  }
}
