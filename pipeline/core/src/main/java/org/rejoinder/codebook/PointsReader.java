package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.StatePoints;

/**
 * Reads a table of points: a row for each sign, with a column for each state that the mentions of
 * its theme may be in. An empty cell counts nothing.
 */
final class PointsReader {

  private static final String SIGN = "sign";

  /** The themes whose mentions are weighed, and what may come of it. */
  private static final Map<String, List<String>> STATES =
      Map.of(
          "practice",
          List.of("in-use", "planned", "absent", "mentioned"),
          "training",
          List.of("nobody", "delivered", "under-way", "planned", "awaited", "target"));

  private final String file;
  private final Text theme;
  private final Mistakes mistakes;

  /** Keeps the mistakes of single rows in {@code mistakes}. */
  PointsReader(String file, Text theme, Mistakes mistakes) {
    this.file = file;
    this.theme = theme;
    this.mistakes = mistakes;
  }

  /** Every row that is right. */
  StatePoints read(String text) throws CodebookException {
    List<String> states = STATES.get(theme.value());
    if (states == null) {
      throw CodebookException.at(
          theme.place(),
          "the theme '%s' has no states that points could be for. Only these have: %s."
              .formatted(theme.value(), STATES.keySet().stream().sorted().toList()));
    }
    List<String> columns = new ArrayList<>(List.of(SIGN));
    columns.addAll(states);
    SortedMap<String, List<Integer>> signs = new TreeMap<>();
    CodebookTable.of(file, columns)
        .eachRow(
            text,
            mistakes,
            (row, place) -> {
              if (signs.put(row.get(0), points(row, place)) != null) {
                throw CodebookException.at(
                    place, "the sign '%s' is there twice. Take one out.".formatted(row.get(0)));
              }
            });
    return new StatePoints(states, signs);
  }

  private static List<Integer> points(CSVRecord row, Place place) throws CodebookException {
    List<Integer> points = new ArrayList<>();
    for (int column = 1; column < row.size(); column++) {
      String cell = row.get(column);
      points.add(cell.isEmpty() ? 0 : Points.of(cell, place));
    }
    return points;
  }
}
