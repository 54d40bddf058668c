package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

class CompiledRuleTest {

  private static final ReadSentence LONG =
      new ReadSentence(
          Annotated.sentences(
                  IntStream.range(0, 150)
                      .mapToObj(_ -> "staff")
                      .collect(Collectors.joining(" ", "End ", ".")))
              .getFirst());

  @Test
  void whatHasTooManyWaysToBeTriedIsGivenUpAndNoted() throws PatternException {
    Rule.Pattern gaps = new Rule.OfPhrase(Phrase.parse("staff ... ".repeat(12) + "end"));
    Rule.Pattern tokens = new Rule.OfTokens("( []+ )+ [word:x]");

    assertThat(matches("gaps", gaps)).isEmpty();
    assertThat(matches("tokens", tokens)).isEmpty();
    assertThat(matches("plain", new Rule.OfPhrase(Phrase.parse("staff staff")))).isNotEmpty();
    assertThat(LONG.givenUp().sentences())
        .containsOnlyKeys("here: the rule 'gaps'", "here: the rule 'tokens'");
  }

  @Test
  void aRuleThatWasGivenUpThreeTimesIsNotTriedOnTheRestOfTheDocument() {
    GivenUpRules rules = new GivenUpRules();
    rules.add("nested");
    rules.add("nested");
    assertThat(rules.isOut("nested")).isFalse();
    rules.add("nested");
    assertThat(rules.isOut("nested")).isTrue();
    assertThat(rules.sentences()).containsEntry("nested", 4);
    assertThat(rules.isOut("other")).isFalse();
  }

  private static List<?> matches(String name, Rule.Pattern pattern) throws PatternException {
    Rule rule = new Rule(name, "here", false, List.of(pattern), List.of(), List.of(), List.of());
    CompiledRule compiled =
        CompiledRule.all(
                List.of(rule), CoreNlpPatternCompiler.of(CodedText.CODEBOOK), new RuleNeeds())
            .getFirst();
    return compiled.matches(
        compiled.patterns().stream().map(NeedingPattern::pattern).toList(), LONG);
  }
}
