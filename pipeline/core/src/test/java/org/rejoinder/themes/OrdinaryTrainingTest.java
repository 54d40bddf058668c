package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.TrainingFigure;

/** Who is trained, as ordinary sentences of responses say it. */
class OrdinaryTrainingTest {

  /** A sentence, and what is counted in it with the state. */
  record Row(String expected, String text) {}

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String file : List.of("ordinary-training.txt", "ordinary-training-more.txt")) {
      try (InputStream lines =
          Objects.requireNonNull(OrdinaryTrainingTest.class.getResourceAsStream(file))) {
        new String(lines.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" \\| ", 2))
            .map(cells -> new Row(cells[0], cells[1]))
            .forEach(rows::add);
      }
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isReadAsAReaderWould(Row row) {
    List<Finding> findings =
        CodedText.code(row.text(), Voice.ANSWER).findings().stream()
            .filter(finding -> finding.theme().equals("training"))
            .toList();

    assertThat(
            findings.isEmpty()
                ? "none"
                : findings.stream()
                    .map(OrdinaryTrainingTest::shown)
                    .collect(Collectors.joining(" ")))
        .as(row.text())
        .isEqualTo(row.expected());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11, Forty officers were trained in June., 2025-06",
    "2025-03, Forty officers were trained in June., 2024-06",
    "2025-11, Forty officers will be trained in June., 2026-06",
    "2025-11, Forty officers will be trained by the end of March., ../2026-03",
    "2025-11, Forty officers have been trained since April., 2025-04/..",
    "2025-11, Forty officers were trained between April and June., 2025-04/2025-06",
    "2025-11, Forty officers will be trained between December and February., 2025-12/2026-02",
    "2025-11, Forty officers were trained in June 2023., 2023-06",
    "2025-11, Forty officers will be trained by the end of the financial year., ../2026-03",
    "2025-02, Forty officers will be trained by the end of this financial year., ../2025-03",
    "2025-11, Forty officers will be trained by the end of the year., ../2025-12",
    "2025-11, Forty officers will be trained over the next 12 months., 2025-11/2026-11",
    "2025-11, Forty officers will be trained within the next six months., 2025-11/2026-05",
    "2025-11, Forty officers will be trained between now and March., 2025-11/2026-03",
    "2025-11, Forty officers were trained on 9 October., 2025-10-09",
    "2025-11, Forty officers will be trained by 31 March., ../2026-03-31",
    "2025-11, Forty officers were trained on 31 June., ''",
    "2025-11, Forty officers were trained last year., 2024",
    "2025-11, Forty officers will be trained this month., 2025-11",
    "2025-11, Forty officers will be trained next year., 2026",
    "2025-11, Forty officers will be trained as others were last year., ''",
    "2025-11, Forty officers were trained by the end of the year., ''",
    "2025-11, Forty officers may have been trained., ''",
  })
  void monthsWithoutAYearAreNearTheResponse(String written, String text, String period) {
    assertThat(trainingIn(text, written))
        .flatExtracting(
            finding ->
                finding.detail() instanceof TrainingFigure figure
                    ? figure.period().stream().toList()
                    : List.of())
        .isEqualTo(period.isEmpty() ? List.of() : List.of(period));
  }

  /** Also where a note leaves out the verb, or the verb is of others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-01 | 45 call handlers attended the stalking course in 2025, 30 more in April 2026."
            + " | count 45 delivered 2025, count 30 planned 2026-04",
        "2025-11 | Up to ten newcomers on the accredited course, March 2026."
            + " | count 10 planned 2026-03",
        "2026-05 | Up to ten newcomers on the accredited course, March 2026."
            + " | count 10 under-way 2026-03",
        "2025-06 | Interview training: 66 investigators completed, 8 booked for September 2025."
            + " | count 66 delivered, count 8 planned 2025-09",
      })
  void whatBeginsAfterTheResponseIsPlanned(String written, String text, String expected) {
    assertThat(trainingIn(text, written))
        .extracting(
            finding ->
                shown(finding)
                    + ((TrainingFigure) finding.detail())
                        .period()
                        .map(period -> " " + period)
                        .orElse(""))
        .containsExactly(expected.split(", ", -1));
  }

  private static List<Finding> trainingIn(String text, String written) {
    DocumentFacts facts =
        new DocumentFacts(
            "en",
            Optional.empty(),
            Respondent.FORCE,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new StatedDate.Month(YearMonth.parse(written))));
    AnswerId answer = AnswerId.first(new DocumentId("response.txt"), new RecommendationNumber("1"));
    Passage passage = new Passage(Voice.ANSWER, new Span(0, text.length()), Optional.of(answer));

    return CodedText.CODER
        .code(
            new DocumentId("response.txt"),
            facts,
            text,
            Annotated.ANNOTATOR.annotate(text, List.of(passage)))
        .findings()
        .stream()
        .filter(finding -> finding.theme().equals("training"))
        .toList();
  }

  private static String shown(Finding finding) {
    TrainingFigure figure = (TrainingFigure) finding.detail();
    String counted =
        Stream.of(
                figure.count().map(count -> "count " + count),
                figure.percent().map(percent -> "percent " + percent),
                figure.quantifier().map(TrainingFigure.Quantifier::label),
                figure.target().map(target -> "target " + target))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return (counted.isEmpty() ? "cohort" : counted) + " " + finding.state().orElseThrow();
  }
}
