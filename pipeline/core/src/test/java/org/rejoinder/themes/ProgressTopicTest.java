package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;

/** An answer that speaks only of other things does not address what was asked. */
class ProgressTopicTest {

  private static final String ASKED =
      "Forces should make sure that supervisors record the reasons for every closed investigation.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our new website was opened in May. | not-addressed",
        "Our new website was opened in May. It will be translated. | not-addressed",
        "Supervisors were given a new form in May. | in-place",
        "The log of each investigation was rebuilt in May. | in-place",
        "This was done in May. | in-place",
        "We already do so, and a dip sample was taken in May. | in-place",
      })
  void anAnswerIsHeldAgainstWhatWasAsked(String answer, String expected) {
    assertThat(progress(ASKED, answer)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Forces should act. | Our new website was opened in May. | in-place",
        "'' | Our new website was opened in May. | in-place",
      })
  void whatAsksLittleIsNotMissed(String asked, String answer, String expected) {
    assertThat(progress(asked, answer)).contains(expected);
  }

  private static List<String> progress(String asked, String answer) {
    String text = asked.isEmpty() ? answer : asked + "\n\n" + answer;
    List<Passage> passages = new ArrayList<>();
    if (!asked.isEmpty()) {
      passages.add(passage(Voice.ASKED, new Span(0, asked.length())));
    }
    passages.add(passage(Voice.ANSWER, new Span(text.length() - answer.length(), text.length())));
    return List.copyOf(
        CodedText.CODER
            .code(
                CodedText.DOCUMENT,
                DocumentFacts.unknown(),
                text,
                Annotated.ANNOTATOR.annotate(text, passages))
            .progress()
            .values());
  }

  private static Passage passage(Voice voice, Span span) {
    return new Passage(voice, span, Optional.of(CodedText.ANSWER));
  }
}
