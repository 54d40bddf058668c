package org.rejoinder.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.function.Supplier;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;

/**
 * A word of a parse that ends a search which asks for its attributes again and again: Semgrex
 * cannot be interrupted, but it asks the words for all that it compares.
 */
final class CountedLabel extends CoreLabel {

  private static final long serialVersionUID = 1L;

  private static final int ATTRIBUTES = 8;
  private static final int MOST_LOOKS = 100_000;

  /** Negative where nobody counts: while the words are parsed. */
  private static final int NOT_COUNTED = -1;

  private static final ThreadLocal<int[]> LOOKS =
      ThreadLocal.withInitial(() -> new int[] {NOT_COUNTED});

  CountedLabel() {
    super(ATTRIBUTES);
  }

  /**
   * Does a search on this thread.
   *
   * @throws TooMuchWorkException if it looks at words too often
   */
  static <T> T counting(Supplier<T> search) {
    int[] looks = LOOKS.get();
    looks[0] = 0;
    try {
      return search.get();
    } finally {
      looks[0] = NOT_COUNTED;
    }
  }

  @Override
  public <V> V get(Class<? extends Key<V>> key) {
    int[] looks = LOOKS.get();
    if (looks[0] != NOT_COUNTED && ++looks[0] > MOST_LOOKS) {
      throw new TooMuchWorkException("The pattern can be tried in too many ways");
    }
    return super.get(key);
  }
}
