package org.rejoinder.domain;

/**
 * The name of an answer: {@code DOCUMENT#RECOMMENDATION}, and {@code
 * DOCUMENT#RECOMMENDATION/RESPONDENT} for a second answer to the same recommendation.
 */
public record AnswerId(String value) implements Comparable<AnswerId> {

  /** The first answer of a document to a recommendation. */
  public static AnswerId first(DocumentId document, RecommendationNumber recommendation) {
    return new AnswerId(document.path() + "#" + recommendation.value());
  }

  /** A further answer of the same document to the same recommendation, by another respondent. */
  public static AnswerId further(
      DocumentId document, RecommendationNumber recommendation, Respondent respondent) {
    return new AnswerId(first(document, recommendation).value + "/" + respondent.label());
  }

  @Override
  public int compareTo(AnswerId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
