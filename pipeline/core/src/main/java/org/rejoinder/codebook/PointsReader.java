package org.rejoinder.codebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.StatePoints;

/**
 * Reads a table of points: a row for each sign, with a column for each state that the mentions of
 * its theme may be in. An empty cell counts nothing.
 */
final class PointsReader {

  private static final String SIGN = "sign";
  private static final int MOST_POINTS = 1_000;

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
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
      if (!rows.getHeaderNames().equals(columns)) {
        throw CodebookException.at(
            new Place(file, 1),
            "the columns are %s. They must be %s, in this order."
                .formatted(String.join(", ", rows.getHeaderNames()), String.join(", ", columns)));
      }
      TreeMap<String, List<Integer>> signs = new TreeMap<>();
      for (CSVRecord row : rows) {
        Place place = new Place(file, Math.toIntExact(rows.getCurrentLineNumber()));
        mistakes.keepFrom(
            () -> {
              if (signs.put(row.get(0), points(row, columns, place)) != null) {
                throw CodebookException.at(
                    place, "the sign '%s' is there twice. Take one out.".formatted(row.get(0)));
              }
            });
      }
      return new StatePoints(states, signs);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw CodebookException.at(
          Place.of(file),
          "this is no table of values parted by commas (%s). Check the quotes."
              .formatted(e.getMessage()));
    }
  }

  private static List<Integer> points(CSVRecord row, List<String> columns, Place place)
      throws CodebookException {
    if (row.size() != columns.size()) {
      throw CodebookException.at(
          place,
          "the row has %d cells, not %d. Put cells with a comma between double quotes."
              .formatted(row.size(), columns.size()));
    }
    List<Integer> points = new ArrayList<>();
    for (int column = 1; column < columns.size(); column++) {
      points.add(points(row.get(column), place));
    }
    return points;
  }

  private static int points(String written, Place place) throws CodebookException {
    if (written.isBlank()) {
      return 0;
    }
    try {
      int points = Integer.parseInt(written.strip());
      if (Math.abs(points) <= MOST_POINTS) {
        return points;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is too large is.
    }
    throw CodebookException.at(
        place,
        "'%s' are no points. Write a whole number from -%d to %d, or nothing."
            .formatted(written, MOST_POINTS, MOST_POINTS));
  }
}
