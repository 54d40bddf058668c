package org.rejoinder.segment;

import java.util.ArrayList;
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
 * @param answered those of the numbers that this is the answer to; none where the recommendations
 *     are merely listed, or answered more fully elsewhere
 */
record Reading(
    List<RecommendationNumber> numbers,
    Optional<Respondent> respondent,
    List<Paragraph> asked,
    List<Integer> askedEach,
    List<Paragraph> reply,
    boolean labelled,
    List<RecommendationNumber> answered) {

  /** One that answers all its numbers if it holds a reply. */
  Reading(
      List<RecommendationNumber> numbers,
      Optional<Respondent> respondent,
      List<Paragraph> asked,
      List<Integer> askedEach,
      List<Paragraph> reply,
      boolean labelled) {
    this(
        numbers,
        respondent,
        asked,
        askedEach,
        reply,
        labelled,
        reply.isEmpty() ? List.of() : numbers);
  }

  boolean isAnswer() {
    return !answered.isEmpty();
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
    boolean others = numbers.size() > askedEach.size() && !askedEach.isEmpty();
    return asked.isEmpty() || others
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

  /** The same reply as one to those recommendations, too, that are quoted above. */
  Reading with(List<Reading> above) {
    List<RecommendationNumber> together = new ArrayList<>();
    List<Paragraph> quoted = new ArrayList<>();
    List<Integer> each = new ArrayList<>();
    for (Reading reading : above) {
      together.addAll(reading.numbers());
      quoted.addAll(reading.asked());
      each.add(reading.asked().size());
    }
    together.addAll(numbers);
    quoted.addAll(asked);
    each.add(asked.size());
    return new Reading(
        together.stream().distinct().toList(), respondent, quoted, each, reply, labelled);
  }

  /** The same reply as one to all of those recommendations. */
  Reading answeringToo(List<RecommendationNumber> named) {
    List<RecommendationNumber> all = new ArrayList<>(numbers);
    named.stream().filter(number -> !numbers.contains(number)).forEach(all::add);
    List<Integer> each = numbers.size() == 1 && all.size() > 1 ? List.of(asked.size()) : askedEach;
    return new Reading(all, respondent, asked, each, reply, labelled);
  }

  Reading answeringOnly(List<RecommendationNumber> answered) {
    return answered.isEmpty()
        ? withoutReply()
        : new Reading(numbers, respondent, asked, askedEach, reply, labelled, answered);
  }
}
