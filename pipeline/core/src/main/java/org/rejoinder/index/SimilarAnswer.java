package org.rejoinder.index;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;

/**
 * An answer that shares wording with another.
 *
 * @param force empty where the document names none
 * @param words how many words it has
 * @param shared how many of the words of the shorter of the two stand in runs of five words or more
 *     that the other has too
 * @param similarity {@code shared} as a part of the shorter answer's words, from 0 to 1
 * @param passages what both have word for word, the longest first; at least one
 */
public record SimilarAnswer(
    AnswerId answer,
    DocumentId document,
    Optional<String> force,
    RecommendationNumber recommendation,
    Respondent respondent,
    int words,
    int shared,
    double similarity,
    List<Passage> passages) {

  /** Keeps its own copy of the list. */
  public SimilarAnswer {
    passages = List.copyOf(passages);
  }

  /**
   * A stretch of words that both answers have; capitals, accents and punctuation may differ.
   *
   * @param text as the answer that was asked about has it
   * @param words how many
   * @param span where it stands in the document of that answer
   * @param other where it stands in the document of the similar one
   */
  public record Passage(String text, int words, Span span, Span other) {}
}
