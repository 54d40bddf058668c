package org.rejoinder.index;

import java.util.List;
import org.rejoinder.domain.AnswerId;

/**
 * The answers that share wording with one answer: twelve words in a row at least, or all of their
 * words.
 *
 * @param answer that was asked about
 * @param words how many words it has
 * @param total how many answers are similar
 * @param isWhole whether all answers that may be similar were compared; if not, those that have
 *     most in common were, and {@code total} counts among these
 * @param similar the most similar first, then in the order of the corpus
 */
public record SimilarAnswers(
    AnswerId answer, int words, int total, boolean isWhole, List<SimilarAnswer> similar) {

  /** Keeps its own copy of the list. */
  public SimilarAnswers {
    similar = List.copyOf(similar);
  }
}
