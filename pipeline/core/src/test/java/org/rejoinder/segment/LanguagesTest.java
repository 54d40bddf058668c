package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Segmentation;

/** Welsh documents, and those in two languages; forces and texts are invented. */
class LanguagesTest {

  private static final String WELSH =
      """
      Ymateb Comisiynydd Heddlu a Throseddu Cwm Tawel i'r adroddiad ar y ddalfa

      3 Mawrth 2025

      Rwy'n croesawu'r adroddiad hwn a'r argymhellion sydd ynddo.

      Argymhelliad 3

      Erbyn 30 Mehefin 2026, dylai pob heddlu adolygu sut y mae'r rhai yn y ddalfa yn cael eu gwylio.

      Ymateb

      Mae'r heddlu wedi adolygu ei drefniadau ac mae swyddogion wedi cael hyfforddiant.

      Argymhelliad 5

      Dylai prif gwnstabliaid brynu clociau.

      Ymateb

      Mae'r heddlu wedi prynu clociau ar gyfer y ddalfa.
      """;

  private static final String ENGLISH =
      """
      Response of the Police and Crime Commissioner for Cwm Tawel to the report on custody

      3 March 2025

      I welcome this report and the recommendations in it.

      Recommendation 3

      By 30 June 2026, every force should review how those in custody are observed.

      Response

      The force has reviewed its arrangements and officers have been trained.

      Recommendation 5

      Chief constables should buy clocks.

      Response

      The force has bought clocks for the custody suite.
      """;

  private static final List<String> ANSWERS =
      List.of(
          "3 pcc [By 30 June 2026, every force should review how those in custody are observed.]"
              + " The force has reviewed its arrangements and officers have been trained.",
          "5 pcc [Chief constables should buy clocks.] The force has bought clocks for the custody"
              + " suite.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The force has bought clocks for the custody suite and will use them. | en
          Mae'r heddlu wedi prynu clociau ar gyfer y ddalfa ac yn eu defnyddio. | cy
          La police a été formée par les services de la ville et des experts.   | fr
          Zespół został przeszkolony i pracuje w oparciu o plan, który jest na stronie. | pl
          4711 0815 | ''
          """)
  void ofATextAsAWhole(String text, String language) {
    assertThat(Languages.of(text)).isEqualTo(language);
  }

  @Test
  void aWelshDocumentIsKeptAndNotCoded() {
    Segmentation welsh = segmented(WELSH);
    assertThat(welsh.facts().language()).isEqualTo("cy");
    assertThat(welsh.facts().author().label()).isEqualTo("pcc");
    assertThat(welsh.facts().force()).contains("Cwm Tawel");
    assertThat(welsh.answers()).isEmpty();
    assertThat(welsh.passages()).extracting(Passage::voice).noneMatch(Voice::isCoded);
    assertThat(welsh.passages()).extracting(Passage::voice).contains(Voice.OTHER_LANGUAGE);
  }

  @Test
  void halvesInTwoLanguages() {
    assertBilingual(WELSH + "\n" + ENGLISH);
    assertBilingual(ENGLISH + "\n" + WELSH);
  }

  @Test
  void paragraphByParagraph() {
    String[] welsh = WELSH.split("\n\n", -1);
    String[] english = ENGLISH.split("\n\n", -1);
    StringBuilder both = new StringBuilder();
    for (int i = 0; i < welsh.length; i++) {
      both.append(welsh[i].strip()).append("\n\n").append(english[i].strip()).append("\n\n");
    }
    assertBilingual(both.toString());
  }

  @Test
  void headingsInBothLanguages() {
    assertBilingual(
        (WELSH.replaceAll("(?m)^Argymhelliad \\d$|^Ymateb$", "") + ENGLISH)
            .replaceAll("(?m)^(Recommendation) (\\d)$", "Argymhelliad $2 / $1 $2")
            .replaceAll("(?m)^Response$", "Response / Ymateb"));
  }

  @Test
  void aWelshLineInAnEnglishDocumentIsNotCoded() {
    String text = "Mae'r ymateb hwn ar gael yn Gymraeg.\n\n" + ENGLISH;
    Segmentation segmentation = segmented(text);
    assertThat(segmentation.facts().language()).isEqualTo("en");
    assertThat(segmentation.passages().getFirst().voice()).isEqualTo(Voice.OTHER_LANGUAGE);
    assertThat(Rendered.answers(DocumentText.plain(text))).isEqualTo(ANSWERS);
  }

  @Test
  void anEnglishTitleMakesNoDocumentBilingual() {
    Segmentation welsh = segmented("An inspection of the custody suites of Wales\n\n" + WELSH);
    assertThat(welsh.facts().language()).isEqualTo("cy");
    assertThat(welsh.answers()).isEmpty();
  }

  private static void assertBilingual(String text) {
    for (DocumentText rendering : List.of(DocumentText.plain(text), Rendered.blocks(text))) {
      assertThat(Rendered.answers(rendering)).isEqualTo(ANSWERS);
      Segmentation segmentation = segmented(rendering);
      assertThat(segmentation.facts().language()).isEqualTo("en");
      assertThat(segmentation.facts().force()).contains("Cwm Tawel");
      assertThat(segmentation.facts().responseDate().map(Object::toString).orElse(""))
          .contains("2025-03-03");
      assertThat(segmentation.passages())
          .filteredOn(passage -> passage.voice().isCoded())
          .extracting(passage -> Languages.of(passage.span().of(rendering.text())))
          .doesNotContain("cy");
    }
  }

  private static Segmentation segmented(String text) {
    return segmented(DocumentText.plain(text));
  }

  private static Segmentation segmented(DocumentText content) {
    Segmentation segmentation =
        Segmenter.knowing(List.of(content)).segment(new DocumentId("response.txt"), content);
    SegmentationInvariants.check(segmentation, content.text());
    return segmentation;
  }
}
