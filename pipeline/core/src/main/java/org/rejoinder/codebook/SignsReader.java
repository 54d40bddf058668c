package org.rejoinder.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.codebook.YamlMapping.Text;

/**
 * Reads a table of signs that a theme weighs its sentences by: a row for each sign, with its
 * points, and in a column of its own those for each code that may be meant. An empty cell counts
 * nothing.
 */
final class SignsReader {

  private static final List<String> COLUMNS = List.of("sign", "points");

  private final String file;
  private final Mistakes mistakes;

  /** Keeps the mistakes of single rows in {@code mistakes}. */
  SignsReader(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** The points of signs. */
  record Signs(Map<String, Integer> points, Map<Text, Map<String, Integer>> codes) {}

  /** Every row that is right. */
  Signs read(String text) throws CodebookException {
    Map<Integer, Map<String, Integer>> byColumn = new HashMap<>();
    Set<String> signs = new HashSet<>();
    List<String> columns =
        CodebookTable.beginningWith(file, COLUMNS)
            .eachRow(
                text,
                mistakes,
                (row, place) -> {
                  String sign = row.get(0);
                  if (!signs.add(sign)) {
                    throw CodebookException.at(
                        place, "the sign '%s' is there twice. Take one out.".formatted(sign));
                  }
                  for (int column = 1; column < row.size(); column++) {
                    if (!row.get(column).isEmpty()) {
                      byColumn
                          .computeIfAbsent(column, _ -> new HashMap<>())
                          .put(sign, Points.of(row.get(column), place));
                    }
                  }
                });
    Map<Text, Map<String, Integer>> codes = new LinkedHashMap<>();
    for (int column = COLUMNS.size(); column < columns.size(); column++) {
      codes.put(
          new Text(columns.get(column), new Place(file, 1)),
          byColumn.getOrDefault(column, Map.of()));
    }
    return new Signs(byColumn.getOrDefault(1, Map.of()), codes);
  }
}
