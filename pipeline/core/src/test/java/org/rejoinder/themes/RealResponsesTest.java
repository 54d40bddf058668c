package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.segment.Segmenter;

/** What a reader finds in the published responses: facts only, coded by reading. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealResponsesTest {

  private final Map<String, Coding> codings = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  @BeforeAll
  void codeAll() throws IOException {
    String folder = System.getProperty("rejoinder.real-corpus", "");
    assumeTrue(
        !folder.isEmpty(),
        "Skipped: set rejoinder.real-corpus to the folder of the published responses to run this.");
    for (String name :
        List.of(
            "avon-and-somerset",
            "dyfed-powys",
            "hampshire-and-isle-of-wight",
            "norfolk",
            "suffolk")) {
      texts.put(name, Files.readString(Path.of(folder, name + ".txt")));
    }
    Segmenter segmenter =
        Segmenter.knowing(texts.values().stream().map(DocumentText::plain).toList());
    texts.forEach(
        (name, text) -> {
          DocumentId document = new DocumentId(name + ".txt");
          Segmentation segmentation = segmenter.segment(document, DocumentText.plain(text));
          codings.put(
              name,
              CodedText.CODER.code(
                  document,
                  segmentation.facts(),
                  text,
                  Annotated.ANNOTATOR.annotate(text, segmentation.passages())));
        });
  }

  @ParameterizedTest
  @CsvSource({
    "avon-and-somerset, 3, in-place",
    "avon-and-somerset, 5, awaiting-national",
    "avon-and-somerset, 7, in-place",
    "avon-and-somerset, 9, in-place",
    "avon-and-somerset, 11, in-progress",
    "dyfed-powys, 3, in-progress or awaiting-national",
    "dyfed-powys, 5, awaiting-national",
    "dyfed-powys, 7, in-progress",
    "dyfed-powys, 9, in-progress or in-place",
    "dyfed-powys, 11, in-progress",
    "hampshire-and-isle-of-wight, 3, assurance-sought",
    "hampshire-and-isle-of-wight, 5, assurance-sought",
    "hampshire-and-isle-of-wight, 7, assurance-sought",
    "hampshire-and-isle-of-wight, 9, assurance-sought",
    "hampshire-and-isle-of-wight, 11, assurance-sought",
    "norfolk, 3, planned or awaiting-national",
    "norfolk, 5, awaiting-national",
    "norfolk, 7, in-progress",
    "norfolk, 9, in-progress or in-place",
    "norfolk, 11, in-progress",
    "suffolk, 3, in-progress or in-place",
    "suffolk, 5, awaiting-national",
    "suffolk, 7, in-progress",
    "suffolk, 9, in-place",
    "suffolk, 11, in-progress",
  })
  void progressIsWhatAReaderSays(String document, String recommendation, String expected) {
    AnswerId answer =
        AnswerId.first(new DocumentId(document + ".txt"), new RecommendationNumber(recommendation));

    assertThat(expected.split(" or ", -1)).contains(coding(document).progress().get(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "avon-and-somerset, 5=definition",
    "dyfed-powys, 3=training; 5=definition; 5=guidance",
    "hampshire-and-isle-of-wight, ''",
    "norfolk, 3=training; 5=definition; 5=guidance; 11=indicators; -=funding",
    "suffolk, 5=definition",
  })
  void whatIsAwaitedIsWhatAReaderSays(String document, String expected) {
    List<String> awaited = new ArrayList<>();
    for (Finding finding : coding(document).findings()) {
      if (finding.theme().equals("awaiting-national")) {
        String answer = finding.answer().map(AnswerId::value).orElse("#-");
        awaited.add(answer.substring(answer.indexOf('#') + 1) + "=" + finding.code());
      }
    }
    assertThat(String.join("; ", awaited.stream().distinct().toList())).isEqualTo(expected);
  }

  @Test
  void aTeamIsInUseAndAProcessThatIsNotThereYetIsNot() {
    assertThat(states("dyfed-powys", "Bluestone Team")).contains("in-use");
    assertThat(states("dyfed-powys", "MATAAC")).isNotEmpty().doesNotContain("in-use");
    assertThat(states("norfolk", "RASSO problem profile")).contains("in-use");
    assertThat(states("avon-and-somerset", "RASSO problem profile"))
        .contains("planned")
        .doesNotContain("in-use");
  }

  @Test
  void everyFindingIsQuotedFromItsPlace() {
    codings.forEach(
        (document, coding) ->
            assertThat(coding.findings())
                .isNotEmpty()
                .allSatisfy(
                    finding -> {
                      assertThat(finding.quote())
                          .isEqualTo(finding.span().of(text(document)))
                          .isNotBlank();
                      assertThat(finding.rule()).isNotBlank();
                    }));
  }

  private List<String> states(String document, String practice) {
    return coding(document).findings().stream()
        .filter(finding -> finding.theme().equals("practice") && finding.code().equals(practice))
        .flatMap(finding -> finding.state().stream())
        .toList();
  }

  private Coding coding(String document) {
    return Optional.ofNullable(codings.get(document)).orElseThrow();
  }

  private String text(String document) {
    return Optional.ofNullable(texts.get(document)).orElseThrow();
  }
}
