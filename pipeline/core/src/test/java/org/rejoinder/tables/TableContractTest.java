package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.CodedCorpus;

/** The names that users' scripts depend on; a change here breaks them. */
class TableContractTest {

  private static final List<String> HEADERS =
      List.of(
          "documents: document, sha256, media_type, language, force, author, report, report_date,"
              + " response_date, outcome, reason, characters, answers",
          "answers: answer, document, force, report, recommendation, respondent, deadline,"
              + " progress, asked, text, start, end, words",
          "findings: finding, document, answer, force, recommendation, theme, code, state, start,"
              + " end, quote, rule",
          "training: finding, document, answer, force, recommendation, count, comparator, percent,"
              + " quantifier, cohort, programme, target, state, period, start, end, quote",
          "practices: practice, kind, force, document, answer, recommendation, state, start, end,"
              + " quote",
          "candidates: name, acronym, documents, mentions, quote",
          "themes_by_recommendation: theme, code",
          "themes_by_force: theme, code",
          "practices_by_force: practice",
          "progress_by_force: force",
          "codes_by_answer: answer, document, force, recommendation");

  @Test
  void tablesAndColumnsOfAnEmptyCorpus() {
    ResultTables tables = ResultTables.of(new CodedCorpus(List.of(), List.of()));
    assertThat(tables.tables())
        .extracting(table -> table.name() + ": " + String.join(", ", table.columnNames()))
        .containsExactlyElementsOf(HEADERS);
    assertThat(tables.tables()).allMatch(table -> table.rowCount() == 0);
  }

  @Test
  void onlyThePromisedColumnsAreNumbers() {
    assertThat(ResultTables.definitions())
        .flatExtracting(
            definition ->
                definition.columns().stream()
                    .filter(column -> column.kind().isNumber())
                    .map(column -> definition.name() + "." + column.name())
                    .toList())
        .containsExactly(
            "documents.characters",
            "documents.answers",
            "answers.start",
            "answers.end",
            "answers.words",
            "findings.start",
            "findings.end",
            "training.count",
            "training.percent",
            "training.target",
            "training.start",
            "training.end",
            "practices.start",
            "practices.end",
            "candidates.documents",
            "candidates.mentions");
  }

  @Test
  void everyTableAndColumnIsExplainedInASentence() {
    assertThat(ResultTables.definitions())
        .allSatisfy(
            definition -> {
              assertThat(List.of(definition.meaning(), definition.order()))
                  .allMatch(TableContractTest::isSentence);
              assertThat(definition.columns())
                  .extracting(ColumnDescription::meaning)
                  .allMatch(TableContractTest::isSentence);
              assertThat(definition.furtherColumns().map(ColumnDescription::meaning))
                  .matches(meaning -> meaning.map(TableContractTest::isSentence).orElse(true));
            });
  }

  private static boolean isSentence(String meaning) {
    return meaning.matches("\\p{Lu}[^\\n]+\\.");
  }
}
