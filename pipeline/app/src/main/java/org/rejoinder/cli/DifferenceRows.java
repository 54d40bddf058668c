package org.rejoinder.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.evaluate.PassageChange;
import org.rejoinder.evaluate.PassageChange.Side;
import org.rejoinder.evaluate.RunDifference;

/** The difference of two runs as data: the same names in CSV and JSON. */
final class DifferenceRows {

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "document",
          "answer",
          "theme",
          "code_before",
          "code_after",
          "state_before",
          "state_after",
          "rule_before",
          "rule_after",
          "start_before",
          "end_before",
          "start_after",
          "end_after",
          "quote");

  private DifferenceRows() {}

  /** A row for each change. */
  static String csv(RunDifference difference) {
    return Rows.csv(COLUMNS, difference.changes().stream().map(DifferenceRows::row).toList());
  }

  /** One object. */
  static String json(RunDifference difference) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("documents", difference.documents());
    all.put("only_before", difference.onlyBefore());
    all.put("only_after", difference.onlyAfter());
    all.put("other_text", difference.otherText());
    all.put("counts", difference.counts());
    all.put("changes", difference.changes().stream().map(DifferenceRows::row).toList());
    return Rows.json(all);
  }

  private static Map<String, Object> row(PassageChange change) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("kind", change.kind().label());
    row.put("document", change.document());
    row.put("answer", change.answer());
    row.put("theme", change.theme());
    put(row, "before", change.before());
    put(row, "after", change.after());
    row.put("quote", change.shown().quote());
    return row;
  }

  private static void put(Map<String, Object> row, String when, Optional<Side> side) {
    side.ifPresent(
        finding -> {
          row.put("code_" + when, finding.code());
          row.put("state_" + when, finding.state());
          row.put("rule_" + when, finding.rule());
          row.put("start_" + when, finding.place().start());
          row.put("end_" + when, finding.place().end());
        });
  }
}
