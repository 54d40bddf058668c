package org.rejoinder.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cell of the table {@code progress_by_force} that is not as it was.
 *
 * @param before in words, empty where the earlier run had no answer
 * @param after in words, empty where this run has none
 * @param id the anchor of this run's quotes, empty where there are none
 */
public record ProgressChange(
    String force, String recommendation, String before, String after, String id) {

  /** Those between an earlier run's table and this run's, by force and recommendation. */
  static List<ProgressChange> between(TableRows earlier, TableRows now, Grid map)
      throws ReportException {
    Map<String, Map<String, String>> before = cells(earlier);
    Map<String, Map<String, String>> after = cells(now);
    Map<String, String> anchors = anchors(map);
    List<ProgressChange> changes = new ArrayList<>();
    for (String force : union(after, before)) {
      Map<String, String> old = before.getOrDefault(force, Map.of());
      Map<String, String> fresh = after.getOrDefault(force, Map.of());
      for (String column : union(fresh, old)) {
        String was = old.getOrDefault(column, "");
        String is = fresh.getOrDefault(column, "");
        if (!was.equals(is)) {
          String anchor = anchors.getOrDefault(force + "\n" + column, "");
          changes.add(
              new ProgressChange(force, column, Wording.plain(was), Wording.plain(is), anchor));
        }
      }
    }
    return changes;
  }

  private static List<String> union(Map<String, ?> first, Map<String, ?> second) {
    List<String> names = new ArrayList<>(first.keySet());
    second.keySet().stream().filter(name -> !first.containsKey(name)).forEach(names::add);
    return names;
  }

  private static Map<String, Map<String, String>> cells(TableRows tables) throws ReportException {
    List<String> columns = tables.headers("progress_by_force");
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    tables.forEach(
        "progress_by_force",
        row -> {
          Map<String, String> line = new LinkedHashMap<>();
          columns.stream().skip(1).forEach(column -> line.put(column, row.cell(column)));
          cells.put(row.cell(columns.getFirst()), line);
        });
    return cells;
  }

  private static Map<String, String> anchors(Grid map) {
    Map<String, String> anchors = new HashMap<>();
    for (Grid.Block block : map.blocks()) {
      for (Grid.Line line : block.lines()) {
        for (int i = 0; i < block.columns().size(); i++) {
          anchors.put(line.name() + "\n" + block.columns().get(i), line.cells().get(i).id());
        }
      }
    }
    return anchors;
  }
}
