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
 * @param asked the paragraphs that quote the recommendations
 * @param askedEach how many of those paragraphs quote the first number's recommendation, how many
 *     the next one's; 0 where they cannot be told apart
 * @param reply the paragraphs of the reply; empty where the recommendation is merely listed
 * @param labelled whether a label announced the reply
 */
record Reading(
    List<RecommendationNumber> numbers,
    Optional<Respondent> respondent,
    List<Paragraph> asked,
    List<Integer> askedEach,
    List<Paragraph> reply,
    boolean labelled) {

  boolean isAnswer() {
    return !reply.isEmpty();
  }

  /** Where that recommendation is quoted: its own words if they can be told apart. */
  Optional<Span> askedSpan(RecommendationNumber number) {
    int from = 0;
    for (int i = 0; i < askedEach.size(); i++) {
      int to = from + askedEach.get(i);
      if (numbers.get(i).equals(number) && to > from) {
        return Optional.of(asked.get(from).span().to(asked.get(to - 1).span()));
      }
      from = to;
    }
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(asked.getFirst().span().to(asked.getLast().span()));
  }

  /** How much the reply says, in UTF-16 code units. */
  int length() {
    return reply.stream().mapToInt(paragraph -> paragraph.span().length()).sum();
  }

  Reading withoutReply() {
    return new Reading(numbers, respondent, asked, askedEach, List.of(), labelled);
  }
}
