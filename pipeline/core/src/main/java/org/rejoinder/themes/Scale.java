package org.rejoinder.themes;

import java.util.HashMap;
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
  private final Map<String, Integer> points;

  Scale(String theme, Theme.Source source, Weighing weighing) {
    this.theme = theme;
    this.source = source.from();
    this.weighing = weighing;
    this.classes = weighing.wordClasses();
    this.points = new HashMap<>(weighing.signs());
  }

  /**
   * A sentence on the scale.
   *
   * @param points of all its signs
   * @param signs of the sentence, those without points too
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
    return new Weight(signs.keySet().stream().mapToInt(this::points).sum(), signs);
  }

  /** Whether what the rule finds in such a sentence is kept. */
  boolean keeps(String rule, Weight weight) {
    return !weighing.rules().contains(rule)
        || weight.points() + weighing.rulePoints() >= weighing.atLeast();
  }

  /** Whether the signs alone are enough. */
  boolean isEnough(Weight weight) {
    return weight.points() >= weighing.atLeast();
  }

  private int points(String sign) {
    return points.getOrDefault(sign, 0);
  }

  /** The signs that speak most for the theme, or against it. */
  List<Sign> shown(Weight weight) {
    return Sign.strongest(weight.signs(), this::points, MOST_SHOWN, "");
  }
}
