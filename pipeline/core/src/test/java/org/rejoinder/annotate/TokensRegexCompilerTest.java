package org.rejoinder.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

class TokensRegexCompilerTest {

  private static final String TEXT = "We await the College's guide and AWAITED its course.";

  private static final Sentence SENTENCE = Annotated.sentences(TEXT).getFirst();

  @Test
  void lemmasMatchWhateverTheirCaseAndGroupsHaveNames() throws PatternException {
    List<Match> matches =
        new TokensRegexCompiler()
            .compile("[lemma:await] (?$awaited []{1,4}? [tag:/NN.*/])")
            .matches(SENTENCE);

    assertThat(matches)
        .containsExactly(
            new Match(new Range(1, 4), Map.of("awaited", new Range(2, 4))),
            new Match(new Range(7, 10), Map.of("awaited", new Range(8, 10))));
  }

  @Test
  void macrosMayUseMacros() throws PatternException {
    TokenPatternCompiler compiler =
        new TokensRegexCompiler(
            Map.of(
                "BODY", "( [lemma:college] | $OFFICE )", "OFFICE", "[lemma:home] [lemma:office]"));

    assertThat(compiler.compile("[lemma:the] $BODY").matches(SENTENCE))
        .containsExactly(new Match(new Range(2, 4), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[lemma:", "(", "[lemma:/(/]", "$UNKNOWN", "\"never closed", "", "*"})
  void aWrongPatternIsRefusedWithOneLine(String pattern) {
    assertThatThrownBy(() -> new TokensRegexCompiler().compile(pattern))
        .isInstanceOf(PatternException.class)
        .message()
        .startsWith("The pattern ")
        .doesNotContain("\n", "Exception");
  }
}
