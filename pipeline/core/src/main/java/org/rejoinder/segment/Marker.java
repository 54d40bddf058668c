package org.rejoinder.segment;

import java.util.List;
import java.util.OptionalInt;
import org.rejoinder.domain.RecommendationNumber;

/**
 * A place where a document turns to a recommendation.
 *
 * @param numbers of the recommendations, at least one; several where they are taken together
 * @param restStart where, counted from the paragraph's start, words of the recommendation or of the
 *     reply follow in the same paragraph
 * @param opensReply whether what follows is the reply ("Response to recommendation 3")
 * @param sentence whether the reply's first sentence names the recommendations ("In response to
 *     recommendation 3, the department ..."), as a sentence within another reply may, too
 */
record Marker(
    List<RecommendationNumber> numbers,
    OptionalInt restStart,
    boolean opensReply,
    boolean sentence) {

  Marker(List<RecommendationNumber> numbers, OptionalInt restStart, boolean opensReply) {
    this(numbers, restStart, opensReply, false);
  }
}
