package org.rejoinder.segment;

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
 */
record Occurrence(
    List<RecommendationNumber> numbers,
    Optional<Respondent> context,
    List<Paragraph> before,
    int afterVerdict,
    List<Reply> replies) {

  /**
   * What one label announces.
   *
   * @param respondent as the label names it
   * @param paragraphs in order, labels and page furniture left out
   */
  record Reply(Optional<Respondent> respondent, List<Paragraph> paragraphs) {}

  boolean isLabelled() {
    return replies.stream().anyMatch(reply -> !reply.paragraphs().isEmpty());
  }

  RecommendationNumber firstNumber() {
    return numbers.getFirst();
  }
}
