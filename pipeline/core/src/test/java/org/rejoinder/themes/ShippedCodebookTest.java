package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Code.Example;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.themes.CodebookProblem.Kind;

/** Runs every example of the codebook that comes with the product. */
class ShippedCodebookTest {

  static List<Arguments> examples() {
    List<Arguments> examples = new ArrayList<>();
    for (Theme theme : CodedText.CODEBOOK.themes()) {
      for (Code code : theme.codes()) {
        code.matches().forEach(example -> examples.add(row(theme, code, example, true)));
        code.doesNotMatch().forEach(example -> examples.add(row(theme, code, example, false)));
      }
    }
    return examples;
  }

  private static Arguments row(Theme theme, Code code, Example example, boolean expected) {
    return Arguments.of(
        theme.name(), code.name(), Named.of(example.place(), example.text()), expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsCodedAsTheCodebookSays(String theme, String code, String text, boolean expected) {
    assertThat(
            CodedText.findings(text, theme).stream()
                .anyMatch(
                    finding ->
                        finding.code().equals(code)
                            || finding.state().filter(code::equals).isPresent()))
        .as("%s %s in %s", theme, code, text)
        .isEqualTo(expected);
  }

  @Test
  void itPassesItsOwnCheckWithoutAnyRemark() throws PatternException {
    CodebookReport report =
        CodebookCheck.of(
            CodedText.CODEBOOK, CoreNlpPatternCompiler.of(CodedText.CODEBOOK), Annotated.ANNOTATOR);

    assertThat(report.problems()).filteredOn(problem -> problem.kind() != Kind.OVERLAP).isEmpty();
    assertThat(report.examples()).isGreaterThan(100);
    assertThat(report.rules()).isGreaterThan(20);
    assertThat(report.names()).isGreaterThan(600);
  }
}
