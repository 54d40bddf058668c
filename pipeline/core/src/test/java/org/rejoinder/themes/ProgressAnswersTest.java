package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole answers in ordinary words, and what single sentences tell. */
class ProgressAnswersTest {

  @Test
  void mainCodesAreWhatAReaderWouldSay() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(ProgressAnswersTest.class.getResource("progress-answers"))
                .toURI());
    for (CodedResponse response : CodedResponse.all(folder)) {
      assertThat(response.coded(CodedText.CODER).progress())
          .as(response.name())
          .containsExactlyInAnyOrderEntriesOf(response.progress());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in-place | They are discussed every month at our tasking meeting.",
        "in-place | A profile has been drawn up each autumn for six years.",
        "in-place | No case has been closed without review since the spring.",
        "in-place | There are now two dedicated teams, one for the city and one for the valleys.",
        "in-place | Exceptions are reported to the head of criminal justice.",
        "in-place | The force has met this recommendation in full.",
        "in-place | This can now be closed.",
        "in-progress | A pilot is running in Northgate.",
        "in-progress | Training has been given to sergeants in two of our three stations.",
        "in-progress | A further ten sergeants will attend in June.",
        "in-progress | This remains work in progress.",
        "in-progress | The guide for supervisors is out of date.",
        "in-progress | None of its officers has had any training to date.",
        "in-progress | No timescale has been set.",
        "in-progress | Progress has been made in this area.",
        "planned | Two kiosks to be replaced in June.",
        "planned | The contract will go out to tender in the spring.",
        "planned | It is also the board's intention to fund a second room.",
        "planned | A sum has been set aside for the second site.",
        "planned | A working paper has been drafted.",
        "rejected | I cannot support what is proposed.",
        "rejected | It will not be pursued.",
        "rejected | I support her decision not to adopt it.",
        "rejected | With respect to the inquiry, I will not.",
        "assurance-sought | I have asked for figures to be presented to my next meeting.",
        "not-addressed | It would not be proper to comment on the case.",
        "'' | This reply is given by the commissioner in her own right.",
        "'' | The report refers to a panel that several forces use.",
        "'' | We share the inspectors' concern about this.",
        "'' | Demand is outstripping supply.",
        "'' | No such case was found.",
        "'' | There was a weakness in oversight at the time of the inspection.",
        "'' | We looked at whether a second panel was needed.",
        "'' | I should like to be able to tell you more, and I cannot.",
        "'' | We do not think it improper that the law has safeguards.",
      })
  void aSentenceTells(String code, String sentence) {
    assertThat(CodedText.findings(sentence, "progress"))
        .as(sentence)
        .extracting(finding -> code.isEmpty() ? finding.rule() : finding.code())
        .satisfies(found -> assertThat(found.isEmpty()).isEqualTo(code.isEmpty()))
        .contains(code.isEmpty() ? new String[0] : new String[] {code});
  }
}
