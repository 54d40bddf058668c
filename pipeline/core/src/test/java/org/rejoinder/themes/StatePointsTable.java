package org.rejoinder.themes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The points of the states of one theme's mentions: fitted, and written as a codebook's table. */
final class StatePointsTable {

  private static final FittedWeights.Settings SETTINGS =
      new FittedWeights.Settings(MentionScale.ALWAYS, 8, 6, 1500, Math.sqrt(0.5));

  /** Fewer points than these decide nothing. */
  private static final int FEWEST_POINTS = 2;

  private final List<String> states;
  private final FittedWeights weights;

  StatePointsTable(List<String> states) {
    this.states = states;
    this.weights = new FittedWeights(states, SETTINGS);
  }

  List<String> states() {
    return states;
  }

  void see(Collection<String> signs, String state, float weight) {
    weights.see(signs, state, weight);
  }

  void see(Collection<String> signs, String state, String author) {
    weights.see(signs, state, author);
  }

  /** By sign and state. */
  Map<String, Map<String, Integer>> points() {
    Map<String, Map<String, Integer>> points = new TreeMap<>();
    weights
        .of(_ -> true)
        .forEach(
            (sign, ofSign) -> {
              Map<String, Integer> telling = new TreeMap<>();
              ofSign.forEach(
                  (state, weight) -> {
                    int rounded = SignPointsFitting.points(weight);
                    if (Math.abs(rounded) >= FEWEST_POINTS) {
                      telling.put(state, rounded);
                    }
                  });
              if (!telling.isEmpty()) {
                points.put(sign, telling);
              }
            });
    return points;
  }

  /** A row for each sign, a column for each state. */
  void write(Path file, Map<String, Map<String, Integer>> points) throws IOException {
    PointsFile table = new PointsFile(states);
    points.forEach((sign, row) -> row.forEach((state, counts) -> table.put(sign, state, counts)));
    table.write(file);
  }
}
