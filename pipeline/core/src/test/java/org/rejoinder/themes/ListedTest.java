package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.TrainingFigure;

/** What a list's first line says holds for its items. */
class ListedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The following have been trained:/- 12 detectives;/- four sergeants; and/- all call"
            + " handlers.| 12 delivered, 4 delivered, all delivered",
        "By May the Force will have trained:/- 30 detectives/- 12 call handlers"
            + "| 30 planned, 12 planned",
        "The Force will:/- train 40 officers;/- appoint an analyst." + "| 40 planned",
        "The Force has:/- trained 40 officers;/- appointed an analyst." + "| 40 delivered",
        "Status of the training:/- completed: 44 officers/- booked: 12 officers"
            + "| 44 delivered, 12 planned",
        "Forces should train:/- detectives;/- sergeants.| ''",
        "The Force has the following posts:/- 12 detectives;/- four sergeants.| ''",
      })
  void itemsAreTrainedAsTheFirstLineSays(String text, String expected) {
    assertThat(String.join(", ", training(coded(text)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We await from national bodies:/- the definition of a repeat suspect;"
            + "/- the College of Policing's guidance.| definition, guidance",
        "The Force has:/- a definition of its own;/- guidance for supervisors.| ''",
      })
  void itemsAreAwaitedAsTheFirstLineSays(String text, String expected) {
    assertThat(
            coded(text).stream()
                .filter(finding -> finding.theme().equals("awaiting-national"))
                .map(Finding::code)
                .toList())
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(", ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The following are in place:/- a MARAC in each district;/- Operation Encompass."
            + "| in-use, in-use",
        "The Force will introduce:/- a MATAAC;/- Operation Encompass.| planned, planned",
        "The Force does not have:/- a MATAAC;/- a Drive Project.| absent, absent",
        "The inspectors recommended that forces adopt:/- a MATAAC;/- the Drive Project."
            + "| mentioned, mentioned",
      })
  void itemsAreThereAsTheFirstLineSays(String text, String expected) {
    assertThat(
            coded(text).stream()
                .filter(finding -> finding.theme().equals("practice"))
                .map(finding -> finding.state().orElseThrow())
                .toList())
        .isEqualTo(List.of(expected.split(", ")));
  }

  private static List<Finding> coded(String text) {
    return CodedText.code(text.replace('/', '\n'), Voice.ANSWER).findings();
  }

  private static List<String> training(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.theme().equals("training"))
        .map(
            finding -> {
              TrainingFigure figure = (TrainingFigure) finding.detail();
              String counted =
                  figure
                      .count()
                      .map(String::valueOf)
                      .or(() -> figure.quantifier().map(TrainingFigure.Quantifier::label))
                      .orElse("some people");
              return counted + " " + finding.state().orElseThrow();
            })
        .toList();
  }
}
