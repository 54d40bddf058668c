package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

class CheckedPatternsTest {

  private final Noting compiler = new Noting();

  @Test
  void eachPatternIsCompiledOnceAndBeforeTheRulesAreReady() throws PatternException {
    CheckedPatterns patterns =
        new CheckedPatterns(
            codebook(
                rule("first", new Rule.OfTokens("one")),
                rule("second", new Rule.OfTokens("one")),
                rule("third", new Rule.OfTokens("two"))),
            compiler);

    assertThat(compiler.compiled).containsExactly("one", "two");
    assertThat(patterns.coder()).isNotNull();
    assertThat(compiler.compiled).containsExactly("one", "two");
  }

  @Test
  void aWrongPatternIsToldWithFileAndRule() throws PatternException {
    Codebook codebook =
        codebook(
            rule("right", new Rule.OfPhrase(Phrase.parse("one"))),
            rule("mistaken", new Rule.OfTokens("wrong")));

    assertThatThrownBy(() -> new CheckedPatterns(codebook, compiler))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining("mine.yaml:7")
        .hasMessageContaining("mistaken");
  }

  private static Rule rule(String name, Rule.Pattern pattern) {
    return new Rule(name, "mine.yaml:7", false, List.of(pattern), List.of(), List.of(), List.of());
  }

  private static Codebook codebook(Rule... rules) {
    Code code = new Code("well", "", List.of(), true, List.of(rules), List.of(), List.of());
    Theme theme = new Theme("officers", "", List.of(code), List.of(), Optional.empty());
    return new Codebook(List.of(), List.of(theme), List.of());
  }

  /** Notes what it is asked for. */
  private static final class Noting implements TokenPatternCompiler {
    private final List<String> compiled = new ArrayList<>();

    @Override
    public TokenPattern compile(String pattern) throws PatternException {
      if (pattern.equals("wrong")) {
        throw new PatternException("there is no such word", null);
      }
      compiled.add(pattern);
      return _ -> List.of();
    }
  }
}
