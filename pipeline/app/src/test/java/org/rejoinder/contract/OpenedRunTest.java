package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.TrainingFigure;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.run.Run;
import org.rejoinder.tables.AnswerEntry;
import org.rejoinder.tables.DocumentEntry;
import org.rejoinder.tables.FindingEntry;
import org.rejoinder.tables.TableException;

/** What a program gets of a finished run is what lies in its folder. */
class OpenedRunTest {

  @TempDir private Path folder;

  @Test
  void everyRowIsAnEntry() throws Exception {
    RunResults results = RunResults.read(SampleRun.out());
    try (Run run = Run.open(SampleRun.out())) {
      List<FindingEntry> findings = run.findings();

      assertThat(run.documents())
          .extracting(document -> document.document().path())
          .containsExactlyElementsOf(cells(results, "documents", "document"));
      assertThat(run.answers())
          .extracting(answer -> answer.answer().value())
          .containsExactlyElementsOf(cells(results, "answers", "answer"));
      assertThat(findings)
          .extracting(FindingEntry::finding)
          .containsExactlyElementsOf(cells(results, "findings", "finding"));
      assertThat(details(findings, TrainingFigure.class))
          .hasSameSizeAs(results.table("training"))
          .anyMatch(figure -> figure.count().isPresent() && figure.cohort().isPresent());
      assertThat(details(findings, NamedPractice.class))
          .extracting(NamedPractice::name)
          .containsExactlyElementsOf(cells(results, "practices", "practice"));
    }
  }

  @Test
  void textsHoldEveryAnswerAndQuoteInItsPlace() throws Exception {
    try (Run run = Run.open(SampleRun.out())) {
      for (FindingEntry finding : run.findings()) {
        assertThat(finding.span().of(run.text(finding.document()).orElseThrow()))
            .isEqualTo(finding.quote());
      }
      for (AnswerEntry answer : run.answers()) {
        assertThat(answer.span().of(run.text(answer.document()).orElseThrow()))
            .contains(answer.text().lines().findFirst().orElseThrow());
      }
      for (DocumentEntry document : run.documents()) {
        assertThat(run.text(document.document()).map(String::length))
            .isEqualTo(document.characters());
        assertThat(document.outcome()).isInstanceOfAny(Outcome.Read.class, Outcome.Skipped.class);
      }
    }
  }

  @Test
  void theSearcherFindsEveryAnswerAndIsClosedWithTheRun() throws Exception {
    AnswerIndex searcher;
    try (Run run = Run.open(SampleRun.out())) {
      searcher = run.searcher();

      assertThat(searcher.search(SearchRequest.of("recommendation:*")).answers())
          .isEqualTo(run.answers().size());
      assertThat(run.searcher()).isSameAs(searcher);
    }
    assertThatExceptionOfType(AlreadyClosedException.class)
        .isThrownBy(() -> searcher.search(SearchRequest.of("training")));
  }

  @Test
  void aTableThatSomebodyChangedIsToldOfByItsRow() throws Exception {
    Path tables = Files.createDirectories(folder.resolve("tables"));
    Files.copy(SampleRun.out().resolve("run.json"), folder.resolve("run.json"));
    Files.writeString(
        tables.resolve("answers.csv"),
        "answer,document,recommendation,respondent,start,end,words\na.txt#1,a.txt,1,mayor,0,9,2\n");
    try (Run run = Run.open(folder)) {
      assertThatExceptionOfType(TableException.class)
          .isThrownBy(run::answers)
          .withMessage(
              "Row 1 of table 'answers' cannot be understood: column 'respondent' has 'mayor',"
                  + " which is none of its values. Run the pipeline again to write it anew");
    }
  }

  private static List<String> cells(RunResults results, String table, String column) {
    return results.table(table).stream().map(row -> row.cell(column)).toList();
  }

  private static <D extends Finding.Detail> List<D> details(
      List<FindingEntry> findings, Class<D> kind) {
    return findings.stream()
        .map(FindingEntry::detail)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
