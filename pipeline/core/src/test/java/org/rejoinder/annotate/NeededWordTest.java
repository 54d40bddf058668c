package org.rejoinder.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.Sentence;

/** What is not tried could not have matched. */
class NeededWordTest {

  private static final List<Sentence> SENTENCES =
      Annotated.sentences(
          "The recommendation has been met. Not accepted. We will not [do] it / them."
              + " The police and crime commissioner MET the board; nothing was done.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "/met/ # true",
        "/has/ /been/ /met|done/ # true",
        "[]{0,3} /accepted/ [{tag:/[.:,;]/}] # true",
        "/met/? /been/ # true",
        "/met/ | /been/ # false",
        "(/met/ | /been/) # false",
        "/met/* # false",
        "[{lemma:meet}] # false",
        "[!{word:met}] # false",
        "/.*/ # false",
        "^ /(?i)(rejected|not)/ []{0,2} # true",
        "[{word:/[\\]\\/)]/}] /it/ # true",
        "(?$thing /board/) # false",
      })
  void sparesNoSentenceThatMatches(String pattern, boolean told) throws Exception {
    assertThat(NeededWord.of(pattern).isPresent()).isEqualTo(told);
    var compiled = new TokensRegexCompiler().compile(pattern);
    // A choice of the pattern and itself is the same pattern, of which no word can be told.
    var tried = new TokensRegexCompiler().compile("(" + pattern + ")");
    for (Sentence sentence : SENTENCES) {
      assertThat(compiled.matches(sentence)).isEqualTo(tried.matches(sentence));
    }
  }
}
