package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the published responses say of training, as a reader writes it down: facts, no sentences.
 */
class TrainingOnRealResponsesTest {

  private static final String CORPUS = "rejoinder.real-corpus";

  @BeforeAll
  static void corpusIsNamed() {
    assumeTrue(
        System.getProperty(CORPUS) != null,
        "The published responses are read only where -D" + CORPUS + " names their folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "avon-and-somerset | count=85 comparator=> cohort=investigators"
            + " programme=RASSO Initial Skills Development Programme target=53 state=delivered",
        "avon-and-somerset | quantifier=all cohort=CID Directorate"
            + " programme=continued professional development state=delivered",
        "avon-and-somerset | cohort=Disruption Champions state=delivered",
        "suffolk | quantifier=all cohort=Suffolk Safeguarding Investigation Unit (SIU) officers"
            + " programme=Rape and Serious Sexual Offences Investigative Skills Development"
            + " Programme period=2024 state=delivered",
        "suffolk | quantifier=all cohort=RASSO investigators programme=RASSO CPD state=planned",
        "suffolk | quantifier=all cohort=RASSO investigators"
            + " programme=NOM training on criminal and civil orders state=planned",
        "dyfed-powys | cohort=detectives state=delivered",
        "dyfed-powys | quantifier=all cohort=detectives"
            + " programme=RASSO Investigation Development Programme state=delivered",
        "dyfed-powys | quantifier=all cohort=frontline officers"
            + " programme=RASSO First Responder course period=2024-09/2024-12 state=planned",
        "dyfed-powys | cohort=Professionalising Investigation Programme (Level 2) trained"
            + " detectives programme=Sexual Assault Investigation Development Programme"
            + " period=2025-09/.. state=planned",
        "dyfed-powys | quantifier=all cohort=RASSO investigators programme=SSAIDP"
            + " period=../2028-12-31 state=planned",
        "dyfed-powys | cohort=investigators programme=monthly briefing sessions state=planned",
        "norfolk | cohort=Detectives state=planned",
        "norfolk | cohort=Investigators programme=training in the use of civil orders"
            + " state=delivered",
      })
  void readsWhatTheResponseSays(String document, String row) throws IOException {
    assertThat(rows(document)).contains(row);
  }

  @ParameterizedTest
  @CsvSource({
    "avon-and-somerset, 3",
    "suffolk, 3",
    "dyfed-powys, 7",
    "hampshire-and-isle-of-wight, 1",
    "norfolk, 3"
  })
  void readsNothingElseAfterTheFirstRecommendation(String document, int statements)
      throws IOException {
    assertThat(rows(document)).hasSize(statements);
  }

  /** The rows of the document's answers, told from quoted recommendations by their wording. */
  private static List<String> rows(String document) throws IOException {
    String text =
        Files.readString(
            Path.of(Objects.requireNonNull(System.getProperty(CORPUS)), document + ".txt"));
    String answers = text.substring(Math.max(0, startOfAnswers(text)));
    TrainingCoder coder = new TrainingCoder(TrainingVocabulary.standard());
    return Arrays.stream(answers.split("\n\\s*\n", -1))
        .filter(paragraph -> !paragraph.isBlank())
        .filter(paragraph -> !paragraph.contains("all relevant personnel complete"))
        .flatMap(paragraph -> coder.code(TaggedText.sentences(paragraph)).stream())
        .map(TrainingOnRealResponsesTest::line)
        .toList();
  }

  /** Behind the summary of the report, where one stands before the answers. */
  private static int startOfAnswers(String text) {
    int summary = text.indexOf("Areas For Improvement");
    return summary >= 0 ? summary : 0;
  }

  private static String line(TrainingStatement statement) {
    List<String> columns =
        List.of(
            "count",
            "comparator",
            "percent",
            "quantifier",
            "cohort",
            "programme",
            "target",
            "period",
            "state");
    var row = TrainingExamples.row(statement);
    return columns.stream()
        .filter(row::containsKey)
        .map(column -> column + "=" + row.get(column))
        .collect(Collectors.joining(" "));
  }
}
