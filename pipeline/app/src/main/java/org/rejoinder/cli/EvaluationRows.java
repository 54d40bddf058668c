package org.rejoinder.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.rejoinder.evaluate.Agreement;
import org.rejoinder.evaluate.Difference;
import org.rejoinder.evaluate.Evaluation;
import org.rejoinder.evaluate.JudgedRow;
import org.rejoinder.evaluate.Score;

/** An evaluation as data: the same names in CSV and JSON, and in the tables of a run. */
final class EvaluationRows {

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "table",
          "theme",
          "code",
          "column",
          "gold",
          "run",
          "found",
          "precision",
          "recall",
          "f1",
          "strict_f1",
          "keyword_f1",
          "keyword_strict_f1",
          "document",
          "recommendation",
          "respondent",
          "state",
          "start",
          "end",
          "quote",
          "gold_line",
          "differences");

  private final Evaluation evaluation;

  EvaluationRows(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /**
   * One table, whose column {@code kind} tells scores, agreements ({@code gold} counts pairs,
   * {@code found} those that agree) and judged rows from each other.
   */
  String csv() {
    List<Map<String, Object>> rows = new ArrayList<>();
    evaluation.scores().forEach(score -> rows.add(kind("score", row(score))));
    evaluation.agreements().forEach(agreement -> rows.add(kind("agreement", row(agreement))));
    for (JudgedRow row : evaluation.rows()) {
      Map<String, Object> cells = kind(row.verdict().label(), row(row));
      cells.put(
          "differences",
          row.differences().stream()
              .map(
                  one ->
                      "%s: gold %s, run %s".formatted(one.column(), one.expected(), one.actual()))
              .collect(Collectors.joining("; ")));
      rows.add(cells);
    }
    return Rows.csv(COLUMNS, rows);
  }

  /** One object. */
  String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("documents", evaluation.documents());
    all.put("left_out", evaluation.leftOut());
    all.put("remarks", evaluation.remarks());
    all.put("scores", evaluation.scores().stream().map(EvaluationRows::row).toList());
    all.put("agreements", evaluation.agreements().stream().map(EvaluationRows::row).toList());
    all.put(
        "rows",
        evaluation.rows().stream()
            .map(
                row -> {
                  Map<String, Object> object = kind(row.verdict().label(), row(row));
                  object.put(
                      "differences", row.differences().stream().map(EvaluationRows::row).toList());
                  return object;
                })
            .toList());
    return Rows.json(all);
  }

  private static Map<String, Object> kind(String kind, Map<String, Object> row) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("kind", kind);
    named.putAll(row);
    return named;
  }

  private static Map<String, Object> row(Score score) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("table", score.table());
    row.put("theme", score.theme());
    row.put("code", score.code());
    row.put("gold", score.gold());
    row.put("run", score.run());
    row.put("found", score.found());
    put(row, "precision", score.precision());
    put(row, "recall", score.recall());
    put(row, "f1", score.f1());
    put(row, "strict_f1", score.strictF1());
    put(row, "keyword_f1", score.keywordF1());
    put(row, "keyword_strict_f1", score.keywordStrictF1());
    return row;
  }

  private static Map<String, Object> row(Agreement agreement) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("table", agreement.table());
    row.put("theme", agreement.theme());
    row.put("code", agreement.code());
    row.put("column", agreement.column());
    row.put("gold", agreement.pairs());
    row.put("found", agreement.agreed());
    return row;
  }

  private static Map<String, Object> row(JudgedRow judged) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("table", judged.table());
    row.put("theme", judged.theme());
    row.put("code", judged.code());
    row.put("document", judged.document());
    row.put("recommendation", judged.recommendation());
    row.put("respondent", judged.respondent());
    row.put("state", judged.state());
    Rows.putPlace(row, judged.place());
    row.put("quote", judged.quote());
    if (judged.goldLine() > 0) {
      row.put("gold_line", judged.goldLine());
    }
    return row;
  }

  private static Map<String, Object> row(Difference difference) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("column", difference.column());
    row.put("gold", difference.expected());
    row.put("run", difference.actual());
    return row;
  }

  /** Four digits are more than any sample of documents bears. */
  private static void put(Map<String, Object> row, String column, OptionalDouble figure) {
    figure.ifPresent(value -> row.put(column, Math.round(value * 10_000) / 10_000.0));
  }
}
