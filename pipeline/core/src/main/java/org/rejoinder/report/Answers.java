package org.rejoinder.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The answers of the forces that are shown, with the passages that led to their progress. */
final class Answers {

  private static final int LONGEST_BEGINNING = 400;

  private final Map<String, Answer> byName = new LinkedHashMap<>();
  private final Map<String, Integer> byProgress = new LinkedHashMap<>();

  /** An answer. */
  static final class Answer {
    private final Body body;
    private final String column;
    private final String recommendation;
    private final String respondent;
    private final String progress;
    private final String deadline;
    private final Quote beginning;
    private final Quotes.Gathering deciding = new Quotes.Gathering();

    private Answer(Body body, String column, TableRows.Row row) {
      this.body = body;
      this.column = column;
      this.recommendation = row.cell("recommendation");
      this.respondent = row.cell("respondent");
      this.progress = row.cell("progress");
      this.deadline = row.cell("deadline");
      this.beginning =
          new Quote(
              beginningOf(row.cell("text")),
              Quote.place(row),
              "the answer itself: no single passage decides");
    }

    Body body() {
      return body;
    }

    String column() {
      return column;
    }

    String respondent() {
      return respondent;
    }

    String progress() {
      return progress;
    }

    /** Whose answer it is, to what. */
    String label() {
      return "Recommendation %s, answered by %s"
          .formatted(recommendation, Wording.respondent(respondent));
    }

    /** What it says of its progress. */
    Quotes.Part decided() {
      String due = deadline.isEmpty() ? "" : ", due " + deadline;
      String label = "%s: %s%s".formatted(label(), Wording.plain(progress), due);
      if (!deciding.isEmpty()) {
        return deciding.part(label);
      }
      Quotes.Gathering whole = new Quotes.Gathering();
      whole.add(beginning);
      return whole.part(label);
    }

    private static String beginningOf(String text) {
      if (text.length() <= LONGEST_BEGINNING) {
        return text;
      }
      int end = text.lastIndexOf(' ', LONGEST_BEGINNING);
      return text.substring(0, end > 0 ? end : LONGEST_BEGINNING) + " …";
    }
  }

  private Answers() {}

  /**
   * Reads them.
   *
   * @param column the cross-tabs' header of an answer, given its name and its recommendation
   */
  static Answers of(TableRows tables, Forces forces, BinaryOperator<String> column)
      throws ReportException {
    Answers answers = new Answers();
    Wording.PROGRESS.forEach(code -> answers.byProgress.put(code, 0));
    tables.forEach(
        "answers",
        row -> {
          String name = row.cell("answer");
          if (!row.cell("progress").isEmpty()) {
            int _ = answers.byProgress.merge(row.cell("progress"), 1, Integer::sum);
          }
          forces
              .shown(row)
              .map(body -> new Answer(body, column.apply(name, row.cell("recommendation")), row))
              .ifPresent(answer -> answers.byName.put(name, answer));
        });
    return answers;
  }

  /** Keeps a finding of the theme {@code progress} where it says what its answer is coded as. */
  void addProgress(TableRows.Row finding) {
    Answer answer = byName.get(finding.cell("answer"));
    if (answer != null && answer.progress.equals(finding.cell("code"))) {
      answer.deciding.add(Quote.of(finding, "rule " + finding.cell("rule")));
    }
  }

  Optional<Answer> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  List<Answer> all() {
    return new ArrayList<>(byName.values());
  }

  /** How many answers of the whole corpus are how far, in the usual order. */
  Map<String, Integer> byProgress() {
    return byProgress;
  }
}
