package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.evaluate.Agreement;
import org.rejoinder.evaluate.Difference;
import org.rejoinder.evaluate.Evaluation;
import org.rejoinder.evaluate.JudgedRow;
import org.rejoinder.evaluate.JudgedRow.Verdict;
import org.rejoinder.evaluate.Score;

/** An evaluation as a person reads it: figures first, then what to look at. */
final class EvaluationText {

  private static final String NO_FIGURE = "-";
  private static final int LONGEST_QUOTE = 300;

  private final Evaluation evaluation;
  private final int limit;

  /**
   * Prints an evaluation.
   *
   * @param limit how many rows of each list are shown
   */
  EvaluationText(Evaluation evaluation, int limit) {
    this.evaluation = evaluation;
    this.limit = limit;
  }

  String print() {
    List<String> parts = new ArrayList<>();
    parts.add(coverage());
    parts.add(scores());
    if (!evaluation.agreements().isEmpty()) {
      parts.add("Cells of the rows that were found:\n\n" + agreements());
    }
    String mixUps = mixUps();
    if (!mixUps.isEmpty()) {
      parts.add("Values that differ:\n\n" + mixUps);
    }
    for (String table : tables()) {
      addList(parts, "Missed", table, Verdict.MISSED);
      addList(parts, "False alarms", table, Verdict.FALSE_ALARM);
      addList(parts, "Found, but different", table, Verdict.FOUND_WITH_DIFFERENCES);
    }
    return String.join("\n", parts);
  }

  private String coverage() {
    String compared = counted(evaluation.documents().size(), "document") + " compared";
    return evaluation.leftOut().isEmpty()
        ? compared + "\n"
        : "%s, %d left out because gold does not list them: %s\n"
            .formatted(compared, evaluation.leftOut().size(), shortened(evaluation.leftOut()));
  }

  private static String shortened(List<String> names) {
    int most = 3;
    return names.size() <= most
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
  }

  private String scores() {
    TextColumns columns =
        new TextColumns(
            1, "table, code", "gold", "run", "P", "R", "F1", "strict", "keywords", "strictly");
    for (Score score : evaluation.scores()) {
      columns.add(
          List.of(
              indented(score),
              Integer.toString(score.gold()),
              Integer.toString(score.run()),
              figure(score.precision()),
              figure(score.recall()),
              figure(score.f1()),
              figure(score.strictF1()),
              figure(score.keywordF1()),
              figure(score.keywordStrictF1())));
    }
    return columns.text()
        + """

        strict: F1 where a wrong state, or progress, is a miss and a false alarm
        keywords: F1 of a search for the codebook's words, sentence by sentence; strictly, as above
        """;
  }

  /** Themes and codes stand below their table; of the findings, codes below their theme. */
  private static String indented(Score score) {
    if (score.theme().isEmpty()) {
      return score.table();
    }
    if (score.code().isEmpty()) {
      return "  " + score.theme();
    }
    return switch (score.table()) {
      case "findings" -> "    " + score.code();
      case "answers" -> "  progress " + score.code();
      default -> "  " + score.code();
    };
  }

  private String agreements() {
    TextColumns columns = new TextColumns(2, "table", "cell", "right", "of", "share");
    String table = "";
    for (Agreement agreement : evaluation.agreements()) {
      if (agreement.theme().isEmpty()) {
        columns.add(
            List.of(
                agreement.table().equals(table) ? "" : agreement.table(),
                agreement.column(),
                Integer.toString(agreement.agreed()),
                Integer.toString(agreement.pairs()),
                figure(OptionalDouble.of(agreement.share()))));
        table = agreement.table();
      }
    }
    return columns.text();
  }

  /** How often which state, or progress, was taken for which. */
  private String mixUps() {
    Map<List<String>, Integer> counts = new TreeMap<>((left, right) -> compare(left, right));
    for (JudgedRow row : evaluation.rows()) {
      for (Difference difference : row.differences()) {
        if (difference.column().equals("state") || difference.column().equals("progress")) {
          counts.merge(
              List.of(row.table(), difference.column(), difference.expected(), difference.actual()),
              1,
              Integer::sum);
        }
      }
    }
    if (counts.isEmpty()) {
      return "";
    }
    TextColumns columns = new TextColumns(4, "table", "cell", "gold", "run", "rows");
    counts.forEach(
        (key, count) -> {
          List<String> row = key.stream().map(EvaluationText::shown).collect(Collectors.toList());
          row.add(Integer.toString(count));
          columns.add(row);
        });
    return columns.text();
  }

  private static int compare(List<String> left, List<String> right) {
    return String.join("\0", left).compareTo(String.join("\0", right));
  }

  private List<String> tables() {
    return evaluation.scores().stream().map(Score::table).distinct().toList();
  }

  private void addList(List<String> parts, String title, String table, Verdict verdict) {
    List<JudgedRow> rows =
        evaluation.rows().stream()
            .filter(row -> row.table().equals(table) && row.verdict() == verdict)
            .toList();
    if (rows.isEmpty() || limit == 0) {
      return;
    }
    StringBuilder list =
        new StringBuilder("%s in %s (%d):\n\n".formatted(title, table, rows.size()));
    rows.stream().limit(limit).forEach(row -> list.append(entry(row)));
    if (rows.size() > limit) {
      list.append("  and %d more: --limit all\n".formatted(rows.size() - limit));
    }
    parts.add(list.toString());
  }

  private static String entry(JudgedRow row) {
    List<String> head = new ArrayList<>(List.of(row.document()));
    if (!row.recommendation().isEmpty()) {
      head.add("recommendation " + row.recommendation());
    }
    for (String detail : List.of(row.respondent(), label(row.theme(), row.code()), row.state())) {
      if (!detail.isEmpty()) {
        head.add(detail);
      }
    }
    StringBuilder entry = new StringBuilder("  " + String.join(", ", head) + "\n");
    if (!row.quote().isBlank()) {
      entry.append("    \"%s\"\n".formatted(Layout.shortened(row.quote(), LONGEST_QUOTE)));
    } else {
      row.place()
          .ifPresent(place -> entry.append("    %d to %d\n".formatted(place.start(), place.end())));
    }
    for (Difference difference : row.differences()) {
      entry.append(
          "    %s: gold %s, run %s\n"
              .formatted(
                  difference.column(), shown(difference.expected()), shown(difference.actual())));
    }
    return entry.toString();
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "(none)" : Layout.shortened(cell, LONGEST_QUOTE);
  }

  private static String label(String theme, String code) {
    return theme.isEmpty() || code.isEmpty() ? theme + code : theme + ": " + code;
  }

  private static String figure(OptionalDouble figure) {
    return figure.isEmpty() ? NO_FIGURE : String.format(Locale.ROOT, "%.2f", figure.getAsDouble());
  }
}
