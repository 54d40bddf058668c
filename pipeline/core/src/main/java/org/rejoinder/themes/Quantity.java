package org.rejoinder.themes;

import java.math.BigDecimal;
import java.util.Optional;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TrainingFigure.Comparator;
import org.rejoinder.domain.TrainingFigure.Quantifier;

/**
 * How many: "over 85", "31 of the 50", "a third of our", "most".
 *
 * @param tokens from the first word to the last, "of the" included where a part of a whole is named
 * @param count a number, without the whole that it is a part of
 * @param percent a share in per cent
 * @param comparator how number or share is meant, {@code =} where nothing is said; empty where
 *     there is neither
 * @param quantifier where there is neither number nor share
 * @param further whether they come on top of others named before: "a further 12", "the remaining
 *     eight"
 */
record Quantity(
    TokenPattern.Range tokens,
    Optional<Integer> count,
    Optional<BigDecimal> percent,
    Optional<Comparator> comparator,
    Optional<Quantifier> quantifier,
    boolean further) {

  static Quantity ofCount(int from, int to, int count, Comparator comparator) {
    return new Quantity(
        new TokenPattern.Range(from, to),
        Optional.of(count),
        Optional.empty(),
        Optional.of(comparator),
        Optional.empty(),
        false);
  }

  static Quantity ofPercent(int from, int to, BigDecimal percent, Comparator comparator) {
    return new Quantity(
        new TokenPattern.Range(from, to),
        Optional.empty(),
        Optional.of(percent),
        Optional.of(comparator),
        Optional.empty(),
        false);
  }

  static Quantity ofWord(int from, int to, Quantifier quantifier) {
    return new Quantity(
        new TokenPattern.Range(from, to),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(quantifier),
        false);
  }

  Quantity over(int from, int to, boolean onTop) {
    return new Quantity(
        new TokenPattern.Range(from, to), count, percent, comparator, quantifier, further || onTop);
  }

  /** With the hedge before it; one that it has of itself, as a range has, stays. */
  Quantity hedged(Comparator hedge) {
    return comparator.equals(Optional.of(Comparator.EQUAL))
        ? new Quantity(tokens, count, percent, Optional.of(hedge), quantifier, further)
        : this;
  }

  /** The same people as another figure, a number beside a share: "31 (62%)". */
  Quantity with(Quantity other) {
    return new Quantity(
        new TokenPattern.Range(
            Math.min(tokens.from(), other.tokens.from()), Math.max(tokens.to(), other.tokens.to())),
        count.or(other::count),
        percent.or(other::percent),
        comparator.or(other::comparator),
        Optional.empty(),
        further || other.further);
  }
}
