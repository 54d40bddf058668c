package org.rejoinder.domain;

import java.util.Optional;

/**
 * One passage that carries a code: never without its place, its quote and the rule that found it.
 *
 * @param answer empty for a passage outside any answer
 * @param theme the question that it answers, as the codebook names it
 * @param code the value of the theme; for a named practice, its name
 * @param state as the theme defines states, empty for a theme that has none
 * @param span where the quote stands in the document's text; never empty
 * @param quote exactly the text of the span
 * @param rule the name of the codebook's rule
 * @param detail what else the rule read from the passage
 */
public record Finding(
    DocumentId document,
    Optional<AnswerId> answer,
    String theme,
    String code,
    Optional<String> state,
    Span span,
    String quote,
    String rule,
    Detail detail) {

  /** What a theme reads from a passage beside its code. */
  public sealed interface Detail permits NoDetail, TrainingFigure, NamedPractice {}

  /** Nothing beside the code. */
  public record NoDetail() implements Detail {}

  /** Refuses a finding without evidence. */
  public Finding {
    if (span.isEmpty() || quote.length() != span.length()) {
      throw new IllegalArgumentException(
          "A finding's quote must be the text of its span, but %s has %d code units: '%s'"
              .formatted(span, quote.length(), quote));
    }
  }

  /**
   * The finding's name, the same as long as place, theme and code stay the same: {@code
   * ANSWER@START-END/THEME/CODE}, and {@code DOCUMENT@...} outside any answer. Recommendations that
   * are answered together share their places, but not their names.
   */
  public String id() {
    String where = answer.map(AnswerId::value).orElse(document.path());
    return "%s@%d-%d/%s/%s".formatted(where, span.start(), span.end(), theme, code);
  }
}
