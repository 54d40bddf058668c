package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.Span;

/** What holds of every segmentation, whatever the document. */
final class SegmentationInvariants {

  private SegmentationInvariants() {}

  static void check(Segmentation segmentation, String text) {
    answersLieInTheTextAndDoNotOverlap(segmentation, text);
    passagesHoldAllText(segmentation, text);
    answersAndPassagesAgree(segmentation);
  }

  private static void answersLieInTheTextAndDoNotOverlap(Segmentation segmentation, String text) {
    List<Answer> answers = segmentation.answers();
    assertThat(answers).extracting(Answer::id).doesNotHaveDuplicates();
    for (Answer answer : answers) {
      assertThat(answer.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(answer.text(text)).isNotBlank().isEqualTo(answer.text(text).strip());
      answer.asked().ifPresent(asked -> assertThat(asked.overlaps(answer.span())).isFalse());
    }
    List<Span> spans = answers.stream().map(Answer::span).distinct().sorted().toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private static void passagesHoldAllText(Segmentation segmentation, String text) {
    boolean[] held = new boolean[text.length()];
    for (Passage passage : segmentation.passages()) {
      for (int i = passage.span().start(); i < passage.span().end(); i++) {
        held[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertThat(held[i] || Character.isWhitespace(text.charAt(i)))
          .as(
              "text at %d, before '%s', is in a passage",
              i, text.substring(i, Math.min(text.length(), i + 30)))
          .isTrue();
    }
    List<Span> spans = segmentation.passages().stream().map(Passage::span).distinct().toList();
    assertThat(spans).isSorted();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  private static void answersAndPassagesAgree(Segmentation segmentation) {
    for (Answer answer : segmentation.answers()) {
      assertThat(
              segmentation.passages().stream()
                  .filter(passage -> passage.voice() == Passage.Voice.ANSWER)
                  .filter(passage -> passage.answer().equals(java.util.Optional.of(answer.id())))
                  .map(Passage::span))
          .containsExactlyElementsOf(answer.pieces());
    }
  }
}
