package org.rejoinder.segment;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;

/**
 * One voice's reply at one place, the quotation told apart from it.
 *
 * @param numbers of the recommendations that it answers together
 * @param respondent where label or section say whose it is
 * @param asked the paragraphs that quote the recommendation
 * @param reply the paragraphs of the reply; empty where the recommendation is merely listed
 * @param labelled whether a label announced the reply
 */
record Reading(
    List<RecommendationNumber> numbers,
    Optional<Respondent> respondent,
    List<Paragraph> asked,
    List<Paragraph> reply,
    boolean labelled) {

  boolean isAnswer() {
    return !reply.isEmpty();
  }

  Optional<Span> askedSpan() {
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(asked.getFirst().span().to(asked.getLast().span()));
  }

  /** How much the reply says, in UTF-16 code units. */
  int length() {
    return reply.stream().mapToInt(paragraph -> paragraph.span().length()).sum();
  }

  Reading withoutReply() {
    return new Reading(numbers, respondent, asked, List.of(), labelled);
  }
}
