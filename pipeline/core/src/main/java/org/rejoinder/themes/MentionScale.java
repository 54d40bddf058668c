package org.rejoinder.themes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.StatePoints;
import org.rejoinder.domain.TokenPattern.Range;

/** Weighs mentions by the signs around them: the state with the most points is meant. */
final class MentionScale {

  /** The name of the rule that finds what no other does, or decides otherwise than it. */
  static final String RULE = "weighed";

  /** A sign that every mention has. */
  static final String ALWAYS = "always";

  private static final String FOUND = "found:";
  private static final String BY = "rule:";
  private static final int MOST_SHOWN = 6;

  private final StatePoints points;

  MentionScale(StatePoints points) {
    this.points = points;
  }

  /** The sign that a rule found the mention to be in a state. */
  static String found(String state) {
    return FOUND + state;
  }

  /** Whether what that rule of the codebook says is weighed at all: those of the table are. */
  boolean weighs(String rule) {
    return points.of(BY + rule).isPresent();
  }

  /** The state that is meant where these signs are. */
  String meant(Map<String, Range> signs) {
    int[] sums = new int[points.states().size()];
    add(sums, ALWAYS);
    signs.keySet().forEach(sign -> add(sums, sign));
    int most = 0;
    for (int state = 1; state < sums.length; state++) {
      if (sums[state] > sums[most]) {
        most = state;
      }
    }
    return points.states().get(most);
  }

  private void add(int[] sums, String sign) {
    Optional<List<Integer>> counted = points.of(sign);
    if (counted.isPresent()) {
      for (int state = 0; state < sums.length; state++) {
        sums[state] += counted.get().get(state);
      }
    }
  }

  /** The signs that speak most for the state, or against it. */
  List<Sign> shown(Map<String, Range> signs, String state) {
    int column = points.states().indexOf(state);
    return Sign.strongest(signs, sign -> counted(sign, column), MOST_SHOWN, " for " + state);
  }

  private int counted(String sign, int column) {
    return points.of(sign).map(each -> each.get(column)).orElse(0);
  }
}
