package org.rejoinder.tables;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.CodedDocument;

/** An answer in its document. */
record AnswerRow(CodedDocument document, Answer answer) {

  private static final String LETTERS_OR_DIGITS = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*";
  private static final String JOINT = "(?:['’‐‑-]|(?<=\\p{N})[.,](?=\\p{N}))";

  /** Letters and digits, held together by apostrophes, hyphens, and the points in numbers. */
  private static final Pattern WORD =
      Pattern.compile(LETTERS_OR_DIGITS + "(?:" + JOINT + LETTERS_OR_DIGITS + ")*");

  private static final Comparator<Answer> BY_PLACE =
      Comparator.comparing(Answer::span)
          .thenComparing(Answer::recommendation)
          .thenComparing(Answer::id);

  /** A document's answers, by place in the text. */
  static Stream<AnswerRow> of(CodedDocument document) {
    return document.answers().stream()
        .sorted(BY_PLACE)
        .map(answer -> new AnswerRow(document, answer));
  }

  /** The response proper. */
  String text() {
    return answer.text(document.text());
  }

  /** The recommendation as the document quotes it. */
  Optional<String> asked() {
    return answer.asked().map(span -> span.of(document.text()));
  }

  /** The main code of the theme {@code progress}. */
  Optional<String> progress() {
    return Optional.ofNullable(document.progress().get(answer.id()));
  }

  /** How many words the response has. */
  int words() {
    return Math.toIntExact(WORD.matcher(text()).results().count());
  }
}
