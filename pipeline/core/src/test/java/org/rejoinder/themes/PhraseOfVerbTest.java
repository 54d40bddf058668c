package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

class PhraseOfVerbTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <national-body> <gives:to-come> {thing}   | The College has yet to publish its guidance.              | true
          <national-body> <gives:to-come> {thing}   | The College, when last asked, had not issued the guidance. | true
          <national-body> <gives:to-come> {thing}   | The team at the Home Office is due to issue the template. | true
          <national-body> <gives:to-come> {thing}   | The College has published its guidance.                   | false
          <national-body> <gives:to-come> {thing}   | In line with the College's advice, we will publish a plan. | false
          <national-body> <gives:to-come> {thing}   | The College does not intend to publish the guidance.      | false
          {thing} <issues:to-come,passive>          | The guidance has not yet been issued.                     | true
          {thing} <issues:to-come,passive>          | The guidance that the College promised is to be issued.   | true
          {thing} <issues:to-come,passive>          | The guidance was issued in May.                           | false
          {thing} <issues:to-come,passive>          | The College will issue the guidance.                      | false
          <once> {thing} <issues:not-past,passive>  | We shall act once the guidance has been published.        | true
          <once> {thing} <issues:not-past,passive>  | We acted once the guidance was published.                 | false
          <national-body> <makes:under-way>         | The College is drafting the guidance.                     | true
          <national-body> <makes:under-way>         | We are drafting a plan for the College.                   | false
          """)
  void asksForWhatAVerbSaysAndOfWhom(String phrase, String text, boolean found)
      throws PatternException {
    assertThat(new PhraseMatcher(Phrase.parse(phrase)).matches(read(text)))
        .as(text)
        .hasSize(found ? 1 : 0);
  }

  @Test
  void saysWhatAVerbCanBeAskedFor() {
    assertThatThrownBy(() -> Phrase.parse("<gives:soon> {thing}"))
        .isInstanceOf(PatternException.class)
        .hasMessageContaining("'soon' is not among what a verb can say: to-come, under-way");
  }

  private static ReadSentence read(String text) {
    Passage passage = new Passage(Passage.Voice.BODY, new Span(0, text.length()), Optional.empty());
    return new ReadSentence(
        Annotated.ANNOTATOR.annotate(text, List.of(passage)).getFirst().sentences().getFirst(),
        new WordClasses(CodedText.CODEBOOK),
        new GivenUpRules());
  }
}
