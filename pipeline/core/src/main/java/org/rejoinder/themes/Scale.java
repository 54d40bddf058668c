package org.rejoinder.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.Weighing;

/** Weighs sentences by the signs in them. */
final class Scale {

  /** The name of the rule that finds what no other rule does. */
  static final String RULE = "weighed";

  private static final int MOST_SHOWN = 6;

  private final String theme;
  private final String source;
  private final Weighing weighing;
  private final Set<String> classes;

  Scale(String theme, Theme.Source source, Weighing weighing) {
    this.theme = theme;
    this.source = source.from();
    this.weighing = weighing;
    this.classes = weighing.wordClasses();
  }

  /**
   * A sentence on the scale.
   *
   * @param points of all its signs
   * @param signs those that have points
   */
  record Weight(int points, Map<String, Range> signs) {}

  /**
   * Weighs a sentence.
   *
   * @param ofRules the signs that what rules found in it gives
   */
  Weight weigh(SentenceInContext context, Map<String, Range> ofRules) {
    Map<String, Range> signs = SentenceSigns.of(context, theme, source, classes);
    signs.putAll(ofRules);
    signs.keySet().retainAll(weighing.signs().keySet());
    int points = signs.keySet().stream().mapToInt(this::points).sum();
    return new Weight(points, signs);
  }

  private int points(String sign) {
    return weighing.signs().getOrDefault(sign, 0);
  }

  /** Whether what the rule finds in such a sentence is kept. */
  boolean keeps(String rule, Weight weight) {
    return !weighing.rules().contains(rule)
        || weight.points() + weighing.rulePoints() >= weighing.atLeast();
  }

  /** Whether the signs alone are enough. */
  boolean isEnough(Weight weight) {
    return weight.points() >= weighing.alone();
  }

  /** The signs that speak most for the theme, or against it. */
  List<Sign> shown(Weight weight) {
    return weight.signs().entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Range> sign) -> -Math.abs(points(sign.getKey())))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SHOWN)
        .map(
            sign ->
                new Sign(
                    sign.getValue(),
                    "sign",
                    "%s, %+d points".formatted(sign.getKey(), points(sign.getKey()))))
        .toList();
  }
}
