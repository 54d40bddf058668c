package org.rejoinder.evaluate;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How much of what a person coded the run found.
 *
 * @param table the table's name
 * @param theme empty for a whole table
 * @param code empty for a whole table or theme
 * @param gold how many rows the person has
 * @param run how many rows the run has in what is judged
 * @param found how many of them are paired; the others of {@code gold} are missed, the others of
 *     {@code run} false alarms
 * @param exact how many pairs agree in the table's decisive cell too; empty where gold does not
 *     give it
 * @param keyword what plain keywords would have found; empty where there are none for it
 */
public record Score(
    String table,
    String theme,
    String code,
    int gold,
    int run,
    int found,
    Optional<Integer> exact,
    Optional<Keyword> keyword) {

  /**
   * What a search for keywords brings.
   *
   * @param run how many passages
   * @param found how many of them are in gold
   * @param exact how many of those agree in the table's decisive cell too; empty where gold does
   *     not give it
   */
  public record Keyword(int run, int found, Optional<Integer> exact) {}

  /** Refuses more pairs than there are rows. */
  public Score {
    if (found < 0 || found > Math.min(gold, run)) {
      throw new IllegalArgumentException(
          "%d pairs cannot be made of %d and %d rows".formatted(found, gold, run));
    }
  }

  /** The share of the run's rows that are right; empty where the run has none. */
  public OptionalDouble precision() {
    return share(found, run);
  }

  /** The share of gold's rows that were found; empty where gold has none. */
  public OptionalDouble recall() {
    return share(found, gold);
  }

  /** The harmonic mean of precision and recall; empty where there are no rows at all. */
  public OptionalDouble f1() {
    return f1(found, run);
  }

  /** F1 where a wrong decisive cell counts as a miss and a false alarm. */
  public OptionalDouble strictF1() {
    return exact.map(right -> f1(right, run)).orElse(OptionalDouble.empty());
  }

  /** F1 of the keywords. */
  public OptionalDouble keywordF1() {
    return keyword.map(words -> f1(words.found(), words.run())).orElse(OptionalDouble.empty());
  }

  /** F1 of the keywords where a wrong decisive cell counts as a miss and a false alarm. */
  public OptionalDouble keywordStrictF1() {
    return keyword
        .flatMap(words -> words.exact().map(right -> f1(right, words.run())))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble f1(int right, int rows) {
    return share(2 * right, gold + rows);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
