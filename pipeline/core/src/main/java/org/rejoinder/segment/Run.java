package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
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
   * Whether the recommendations are merely listed here: most places hold nothing but the quotation,
   * and either at most one of the others, or another run replies to more of them.
   *
   * @param all runs of the document
   * @param quoted how many paragraphs of an unlabelled place are the quotation
   */
  boolean isListing(List<Run> all, ToIntFunction<Occurrence> quoted) {
    int replies = replies(quoted);
    long places = occurrences.stream().filter(each -> !each.quotedOnly()).count();
    return replies * 2L < places
        && (replies <= 1
            || all.stream()
                .anyMatch(other -> sharesNumbers(other) && other.replies(quoted) > replies));
  }

  private int replies(ToIntFunction<Occurrence> quoted) {
    return (int)
        occurrences.stream()
            .filter(each -> !each.quotedOnly())
            .filter(each -> each.isLabelled() || quoted.applyAsInt(each) < each.before().size())
            .count();
  }

  private boolean sharesNumbers(Run other) {
    Set<RecommendationNumber> own =
        occurrences.stream().flatMap(each -> each.numbers().stream()).collect(Collectors.toSet());
    return !other.equals(this)
        && other.occurrences().stream()
            .flatMap(each -> each.numbers().stream())
            .anyMatch(own::contains);
  }
}
