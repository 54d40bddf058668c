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
  private final Map<String, Points> points = new HashMap<>();

  /** What a sign counts. */
  private record Points(int besideRules, int alone) {
    static final Points NONE = new Points(0, 0);

    Points plus(Points others) {
      return new Points(besideRules + others.besideRules, alone + others.alone);
    }
  }

  Scale(String theme, Theme.Source source, Weighing weighing) {
    this.theme = theme;
    this.source = source.from();
    this.weighing = weighing;
    this.classes = weighing.wordClasses();
    weighing
        .signs()
        .forEach((sign, count) -> points.merge(sign, new Points(count, 0), Points::plus));
    weighing
        .signsAlone()
        .forEach((sign, count) -> points.merge(sign, new Points(0, count), Points::plus));
  }

  /**
   * A sentence on the scale.
   *
   * @param besideRules points of all its signs beside what rules find
   * @param alone points of all its signs where no rule finds anything
   * @param signs of the sentence, those without points too
   */
  record Weight(int besideRules, int alone, Map<String, Range> signs) {}

  /**
   * Weighs a sentence.
   *
   * @param ofRules the signs that what rules found in it gives
   */
  Weight weigh(SentenceInContext context, Map<String, Range> ofRules) {
    Map<String, Range> signs = SentenceSigns.of(context, theme, source, classes);
    signs.putAll(ofRules);
    int besideRules = 0;
    int alone = 0;
    for (String sign : signs.keySet()) {
      Points each = points.getOrDefault(sign, Points.NONE);
      besideRules += each.besideRules();
      alone += each.alone();
    }
    return new Weight(besideRules, alone, signs);
  }

  /** Whether what the rule finds in such a sentence is kept. */
  boolean keeps(String rule, Weight weight) {
    return !weighing.rules().contains(rule)
        || weight.besideRules() + weighing.rulePoints() >= weighing.atLeast();
  }

  /** Whether the signs alone are enough. */
  boolean isEnough(Weight weight) {
    return weight.alone() >= weighing.alone();
  }

  /** The signs that speak most for what a rule found, or against it. */
  List<Sign> shown(Weight weight) {
    return shown(weight, weighing.signs());
  }

  /** The signs that speak most for the theme, or against it, where no rule finds anything. */
  List<Sign> shownAlone(Weight weight) {
    return shown(weight, weighing.signsAlone());
  }

  private static List<Sign> shown(Weight weight, Map<String, Integer> points) {
    return Sign.strongest(weight.signs(), sign -> points.getOrDefault(sign, 0), MOST_SHOWN, "");
  }
}
