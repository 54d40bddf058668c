package org.rejoinder.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A statement about who was or will be trained.
 *
 * @param count of persons; with {@code comparator} {@code >} for "over 85"
 * @param comparator how {@code count} or {@code percent} is meant; empty where there is neither
 * @param percent of the cohort, 0 to 100
 * @param quantifier where the text names no number
 * @param cohort who, as named in the text
 * @param programme in what, as named in the text
 * @param target how many were to be trained
 * @param period when, as an ISO 8601 interval with either side open as {@code ..}
 */
public record TrainingFigure(
    Optional<Integer> count,
    Optional<Comparator> comparator,
    Optional<BigDecimal> percent,
    Optional<Quantifier> quantifier,
    Optional<String> cohort,
    Optional<String> programme,
    Optional<Integer> target,
    Optional<String> period)
    implements Finding.Detail {

  /** How a number is meant. */
  public enum Comparator {
    /** Exactly. */
    EQUAL("="),
    /** More than, over. */
    MORE(">"),
    /** At least. */
    AT_LEAST(">="),
    /** Fewer than, under. */
    LESS("<"),
    /** At most, up to. */
    AT_MOST("<="),
    /** About, nearly. */
    ABOUT("~");

    private final String label;

    Comparator(String label) {
      this.label = label;
    }

    /** The sign that tables show. */
    public String label() {
      return label;
    }
  }

  /** A number in a word. */
  public enum Quantifier {
    /** All, every, each. */
    ALL("all"),
    /** Most, the majority. */
    MOST("most"),
    /** Some, several, a number of. */
    SOME("some");

    private final String label;

    Quantifier(String label) {
      this.label = label;
    }

    /** The word that tables show. */
    public String label() {
      return label;
    }
  }
}
