package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.rejoinder.domain.RecommendationNumber;

/**
 * Places that follow each other with rising numbers: one list of the recommendations, or one pass
 * through the answers.
 */
record Run(List<Occurrence> occurrences) {

  Run {
    occurrences = List.copyOf(occurrences);
  }

  static List<Run> of(List<Occurrence> occurrences) {
    List<Run> runs = new ArrayList<>();
    List<Occurrence> current = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      if (!current.isEmpty()
          && !occurrence.quotedOnly()
          && !current.getLast().quotedOnly()
          && occurrence.firstNumber().compareTo(current.getLast().firstNumber()) <= 0) {
        runs.add(new Run(current));
        current = new ArrayList<>();
      }
      current.add(occurrence);
    }
    if (!current.isEmpty()) {
      runs.add(new Run(current));
    }
    return runs;
  }

  /**
   * How many replies the run has that holds the most, for each number.
   *
   * @param quoted how many paragraphs of an unlabelled place are the quotation
   */
  static Map<RecommendationNumber, Integer> mostReplies(
      List<Run> runs, ToIntFunction<Occurrence> quoted) {
    Map<RecommendationNumber, Integer> most = new HashMap<>();
    for (Run run : runs) {
      int replies = run.replies(quoted);
      run.occurrences.stream()
          .flatMap(each -> each.numbers().stream())
          .forEach(number -> most.merge(number, replies, Math::max));
    }
    return most;
  }

  /**
   * Whether the recommendations are merely listed here: most places hold nothing but the quotation,
   * and either at most one of the others, or another run replies to more of them.
   *
   * @param most see {@link #mostReplies}
   * @param quoted how many paragraphs of an unlabelled place are the quotation
   */
  boolean isListing(Map<RecommendationNumber, Integer> most, ToIntFunction<Occurrence> quoted) {
    int replies = replies(quoted);
    long places = occurrences.stream().filter(each -> !each.quotedOnly()).count();
    boolean mostAreBare = replies < places - replies;
    return mostAreBare
        && (replies <= 1
            || occurrences.stream()
                .flatMap(each -> each.numbers().stream())
                .anyMatch(number -> most.getOrDefault(number, 0) > replies));
  }

  private int replies(ToIntFunction<Occurrence> quoted) {
    return (int)
        occurrences.stream()
            .filter(each -> !each.quotedOnly())
            .filter(each -> each.isLabelled() || quoted.applyAsInt(each) < each.before().size())
            .count();
  }
}
