package org.rejoinder.domain;

import java.util.Optional;

/**
 * A stretch of a document that is read as one: a piece of an answer, a quoted recommendation, or
 * something outside. Together the passages of a document hold all of its text but white space.
 *
 * @param voice whose words they are
 * @param span where they stand; never empty
 * @param answer the answer that they belong to: always for {@link Voice#ANSWER}, for a quoted
 *     recommendation where it is answered
 */
public record Passage(Voice voice, Span span, Optional<AnswerId> answer) {

  /** Whose words a passage holds, which decides what its findings count for. */
  public enum Voice {
    /** The respondent's, in an answer. */
    ANSWER,
    /** The report's: a recommendation, quoted. */
    ASKED,
    /** The report's: a summary of what inspectors found, elsewhere or in general. */
    REPORT,
    /** The body's own, outside any answer: a letter, an introduction, a conclusion. */
    BODY,
    /** Nobody's: headings, labels, page furniture, addresses. */
    FURNITURE,
    /**
     * The respondent's decision in a line of its own, "Recommendation not accepted": no part of the
     * answer's text, but a word on its progress.
     */
    VERDICT,
    /** The body's or the report's, in a language in which nothing is coded: Welsh. */
    OTHER_LANGUAGE;

    /** Whether its words may carry findings of every theme. */
    public boolean isCoded() {
      return switch (this) {
        case ANSWER, ASKED, REPORT, BODY -> true;
        case FURNITURE, VERDICT, OTHER_LANGUAGE -> false;
      };
    }
  }

  /** Refuses an empty span, and a piece of an answer that does not say of which. */
  public Passage {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("A passage must hold text, but " + span + " is empty");
    }
    if (voice == Voice.ANSWER && answer.isEmpty()) {
      throw new IllegalArgumentException("The answer's passage at " + span + " names no answer");
    }
  }
}
