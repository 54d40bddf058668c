package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;

/**
 * One place where a document turns to a recommendation: to list it, or to answer it.
 *
 * @param numbers at least one
 * @param context whose section of the document it stands in, where a heading says so
 * @param before what stands before any label that announces a reply: the quoted recommendation, or
 *     quotation and reply with no label in between
 * @param afterVerdict how many paragraphs of {@code before} stand above a verdict; all if there is
 *     none
 * @param replies what stands below labels that announce replies
 * @param quotedEach how many paragraphs of {@code before} surely quote the first number's
 *     recommendation, how many the next one's; as far as the numbers' own marks tell
 * @param quotedOnly whether it is surely all quotation: a cause of concern above recommendations
 */
record Occurrence(
    List<RecommendationNumber> numbers,
    Optional<Respondent> context,
    List<Paragraph> before,
    int afterVerdict,
    List<Reply> replies,
    List<Integer> quotedEach,
    boolean quotedOnly) {

  /** One whose recommendations are not told apart. */
  Occurrence(
      List<RecommendationNumber> numbers,
      Optional<Respondent> context,
      List<Paragraph> before,
      int afterVerdict,
      List<Reply> replies) {
    this(numbers, context, before, afterVerdict, replies, List.of(), false);
  }

  /**
   * What one label announces.
   *
   * @param respondent as the label names it
   * @param paragraphs in order, labels and page furniture left out
   */
  record Reply(Optional<Respondent> respondent, List<Paragraph> paragraphs) {}

  Occurrence numbered(List<RecommendationNumber> others) {
    return new Occurrence(others, context, before, afterVerdict, replies, quotedEach, quotedOnly);
  }

  /** This one, all quotation, and the next one that a heading takes together with it. */
  Occurrence joined(Occurrence next) {
    List<RecommendationNumber> together = new ArrayList<>(numbers);
    together.addAll(next.numbers);
    List<Paragraph> all = new ArrayList<>(before);
    all.addAll(next.before);
    List<Integer> each = new ArrayList<>(quotedEach);
    each.add(before.size() - each.stream().mapToInt(Integer::intValue).sum());
    return new Occurrence(
        together, context, all, before.size() + next.afterVerdict, next.replies, each, false);
  }

  /** This one, with a quotation of so many paragraphs. */
  Occurrence quoted(int paragraphs) {
    return new Occurrence(
        numbers, context, before, afterVerdict, replies, List.of(paragraphs), false);
  }

  Occurrence allQuoted() {
    return new Occurrence(numbers, context, before, before.size(), List.of(), List.of(), true);
  }

  boolean isLabelled() {
    return replies.stream().anyMatch(reply -> !reply.paragraphs().isEmpty());
  }

  RecommendationNumber firstNumber() {
    return numbers.getFirst();
  }
}
