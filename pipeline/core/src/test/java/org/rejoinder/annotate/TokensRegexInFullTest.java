package org.rejoinder.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/** What an expert may rely on in the language of tokens, with the built-in word classes. */
class TokensRegexInFullTest {

  private static final CoreNlpPatternCompiler COMPILER =
      CoreNlpPatternCompiler.of(CodebookReader.builtIn());

  private static final String TEXT =
      "Wexmoor is still waiting for the new joint guidance from the College of Policing.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          [lemma:wait] for (?$thing [tag:/DT|JJ|NN.*/]+) ~ waiting for the new joint guidance ~ the new joint guidance
          [lemma:wait] for (?$thing []{2,4}? [lemma:guidance]) ~ waiting for the new joint guidance ~ the new joint guidance
          (?$thing $WAITS) []{0,6} from the $NATIONAL_BODY ~ waiting for the new joint guidance from the College of Policing ~ waiting
          [{lemma:joint} & {tag:JJ}] (?$thing [!{tag:JJ}]) ~ joint guidance ~ guidance
          [tag:JJ]{2} (?$thing [tag:NN]) ~ new joint guidance ~ guidance
          ([word:new] | [word:old]) joint? (?$thing [lemma:/guid.*/]) ~ new joint guidance ~ guidance
          [lemma:be] (?: [tag:RB])? (?$thing [tag:VBG]) ~ is still waiting ~ waiting
          WEXMOOR (?$thing [tag:/VB.*/]) ~ Wexmoor is ~ is
          """)
  void groupsWordClassesAndQuantifiersWork(String pattern, String found, String thing)
      throws PatternException {
    Sentence sentence = sentence(TEXT);
    List<Match> matches = COMPILER.compile(pattern).matches(sentence);
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().tokens().in(sentence).of(TEXT)).isEqualTo(found);
    assertThat(matches.getFirst().groups()).containsOnlyKeys("thing");
    assertThat(matches.getFirst().groups().get("thing"))
        .satisfies(range -> assertThat(range.in(sentence).of(TEXT)).isEqualTo(thing));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "( []+ )+ [word:x]",
        "[]* []* []* []* []* [word:x]",
        "( [] | [] [] )* [word:x]",
      })
  void aPatternThatExplodesIsGivenUpAlike(String text) throws PatternException {
    TokenPattern pattern = COMPILER.compile(text);
    Sentence sentence =
        sentence(IntStream.range(0, 40).mapToObj(i -> "staff").collect(Collectors.joining(" ")));
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> pattern.matches(sentence)).isInstanceOf(TooMuchWorkException.class);
    }
  }

  @Test
  void largeWordClassesAndGapsAreNoneTooManyForALongSentence() throws PatternException {
    Sentence sentence =
        sentence(
            IntStream.range(0, 20)
                .mapToObj(_ -> "the College will publish guidance on it")
                .collect(Collectors.joining(" and ")));
    assertThat(COMPILER.compile("$NATIONAL_BODY []{0,6} $GIVES []{0,6} guidance").matches(sentence))
        .hasSizeGreaterThan(5);
  }

  @Test
  void aPatternThatRepeatsNothingWithoutEndIsRefused() {
    assertThatThrownBy(() -> COMPILER.compile("( []* )* [word:x]"))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining("repeats what may be empty");
  }

  private static Sentence sentence(String text) {
    return Annotated.sentences(text).getFirst();
  }
}
