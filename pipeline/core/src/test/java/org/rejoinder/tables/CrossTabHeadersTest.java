package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rejoinder.tables.CodedDocumentBuilder.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;

/** What rows and columns of cross-tabs are named after. */
class CrossTabHeadersTest {

  @Test
  void recommendationsStandInTheOrderThatAReaderCounts() {
    assertThat(
            progressOf(
                answering("a.txt", "Wexmoor", "Custody", "11", "4b", "03", "8.25", "4a", "8.3")))
        .isEqualTo(
            """
            force,03,4a,4b,8.3,8.25,11
            Wexmoor,planned,planned,planned,planned,planned,planned
            """);
  }

  @Test
  void oneReportUnderSeveralTitlesKeepsBareNumbers() {
    assertThat(
            progressOf(
                answering("a.txt", "Wexmoor", "Progress on custody records", "3"),
                answering(
                    "b.txt",
                    "Harrowdale",
                    "An inspection report on ‘Progress on custody records’",
                    "3"),
                answering("c.txt", "Tamsey Vale", "Progress on Custody Records (May 2031)", "4"),
                answering("d.txt", "Orlby", null, "4")))
        .isEqualTo(
            """
            force,3,4
            Harrowdale,planned,
            Orlby,,planned
            Tamsey Vale,,planned
            Wexmoor,planned,
            """);
  }

  @Test
  void recommendationsOfSeveralReportsStandBehindTheirReport() {
    assertThat(
            progressOf(
                answering(
                    "a.txt",
                    "Wexmoor",
                    "The second review of custody records in rural districts",
                    "3",
                    "12"),
                answering("b.txt", "Wexmoor", "Call handling", "3"),
                answering("c.txt", "Orlby", null, "3")))
        .isEqualTo(
            """
            force,3,Call handling: 3,The second review of custody records in…: 3,\
            The second review of custody records in…: 12
            Orlby,planned,,,
            Wexmoor,,planned,planned,planned
            """);
  }

  @Test
  void documentsThatQuoteTheSameRecommendationAnswerOneReport() {
    String recommendation = "By May, every force should keep custody records in one place.";
    assertThat(
            progressOf(
                quoting("a.txt", "Wexmoor", "Custody records: a review", recommendation),
                quoting(
                    "b.txt",
                    "Harrowdale",
                    "Keeping order",
                    recommendation.toUpperCase(Locale.ROOT)),
                quoting("c.txt", "Orlby", null, recommendation),
                quoting(
                    "d.txt",
                    "Tamsey Vale",
                    "Call handling",
                    "Answer each call within a minute, day and night.")))
        .isEqualTo(
            """
            force,Call handling: 3,Keeping order: 3
            Harrowdale,,planned
            Orlby,,planned
            Tamsey Vale,planned,
            Wexmoor,,planned
            """);
  }

  @Test
  void oneForcesReportIsNotAnothersNorLastYears() {
    assertThat(
            progressOf(
                answering("a.txt", "Wexmoor", "An inspection of Wexmoor Police 2031", "1"),
                answering("b.txt", "Harrowdale", "An inspection of Harrowdale Police 2031", "1"),
                answering("c.txt", "Wexmoor", "An inspection of Wexmoor Police 2034", "1")))
        .startsWith(
            "force,An inspection of Harrowdale Police 2031: 1,An inspection of Wexmoor Police 2031:"
                + " 1,An inspection of Wexmoor Police 2034: 1\n");
  }

  @Test
  void shortTitlesThatWouldBeTheSameStayLong() {
    assertThat(
            progressOf(
                answering(
                    "a.txt", "Wexmoor", "A review of how custody records are kept by day", "1"),
                answering(
                    "b.txt", "Wexmoor", "A review of how custody records are kept by night", "1")))
        .startsWith(
            "force,A review of how custody records are kept by day: 1,A review of how custody"
                + " records are kept by night: 1\n");
  }

  @Test
  void forcesThatDifferInLetterCaseOrAreNamedLikeAColumnStayApart() {
    assertThat(
            csv(
                "practices_by_force",
                answering("a.txt", "Wexmoor", null, "1"),
                answering("b.txt", "WEXMOOR", null, "1"),
                answering("c.txt", "Practice", null, "1")))
        .isEqualTo("practice,Practice (2),WEXMOOR,Wexmoor (2)\n");
  }

  @Test
  void forcesWithNamesThatLookLikeNothingAreForces() {
    assertThat(
            progressOf(
                answering("a.txt", "NA", null, "1"),
                answering("b.txt", "-", null, "1"),
                answering("c.txt", "null", null, "1")))
        .isEqualTo(
            """
            force,1
            -,planned
            NA,planned
            null,planned
            """);
  }

  @Test
  void unknownForcesAreNotOneForce() {
    assertThat(
            progressOf(
                answering("b.txt", null, null, "1"),
                answering("a.txt", " ", null, "1"),
                answering("z.txt", "Wexmoor", null, "1")))
        .isEqualTo(
            """
            force,1
            Wexmoor,planned
            a.txt,planned
            b.txt,planned
            """);
  }

  @Test
  void severalDocumentsOfAForceSpeakForOneForce() {
    CodedDocument letter =
        document("letter.txt", "We wait for the guidance.")
            .facts("Wexmoor", Respondent.PCC, null)
            .answer("1", Respondent.PCC, "", "We wait for the guidance.")
            .finding("1", "awaiting-national", "guidance", "", "wait")
            .practice("", "Beacon Desk", "absent", "We")
            .build();
    CodedDocument annex =
        document("annex.txt", "We still wait, and wait. Beacon Desk")
            .facts("Wexmoor", Respondent.FORCE, null)
            .answer("1", Respondent.FORCE, "", "We still wait, and wait.")
            .finding("1", "awaiting-national", "guidance", "", "still wait")
            .finding("1", "awaiting-national", "guidance", "", "and wait")
            .practice("", "Beacon Desk", "mentioned", "Beacon Desk")
            .practice("", "Beacon Desk", "", "Desk")
            .build();
    assertThat(csv("themes_by_recommendation", letter, annex))
        .isEqualTo("theme,code,1\nawaiting-national,guidance,1\npractice,Beacon Desk,0\n");
    assertThat(csv("themes_by_force", letter, annex))
        .isEqualTo("theme,code,Wexmoor\nawaiting-national,guidance,2\npractice,Beacon Desk,0\n");
    assertThat(csv("practices_by_force", letter, annex))
        .isEqualTo("practice,Wexmoor\nBeacon Desk,absent\n");
  }

  @Test
  void aFindingOfAnAnswerThatIsNotThereIsRefused() {
    CodedDocument broken =
        document("a.txt", "text").finding("7", "tone", "plain", "", "text").build();
    assertThatThrownBy(() -> csv("findings", broken))
        .hasMessage(
            "Finding 'a.txt#7@0-4/tone/plain' belongs to answer 'a.txt#7', which 'a.txt' does not"
                + " have");
  }

  private static CodedDocument quoting(
      String path, String force, @Nullable String report, String recommendation) {
    RecommendationNumber three = new RecommendationNumber("3");
    return document(path, recommendation + "\nWe plan it.")
        .facts(force, Respondent.PCC, report)
        .answer(
            AnswerId.first(new DocumentId(path), three),
            "3",
            Respondent.PCC,
            Optional.of(recommendation),
            Optional.empty(),
            "planned",
            "We plan it.")
        .build();
  }

  private static CodedDocument answering(
      String path, @Nullable String force, @Nullable String report, String... recommendations) {
    CodedDocumentBuilder builder =
        document(path, "We plan it.").facts(force, Respondent.PCC, report);
    for (String recommendation : recommendations) {
      builder.answer(recommendation, Respondent.PCC, "planned", "We plan it.");
    }
    return builder.build();
  }

  private static String progressOf(CodedDocument... documents) {
    return csv("progress_by_force", documents);
  }

  private static String csv(String table, CodedDocument... documents) {
    CodedCorpus corpus = new CodedCorpus(List.of(documents), List.of());
    return ResultTables.of(corpus).table(table).map(TablePrinter::csv).orElseThrow();
  }
}
