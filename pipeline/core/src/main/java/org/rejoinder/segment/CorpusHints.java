package org.rejoinder.segment;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.RecommendationNumber;

/**
 * What one document tells about those beside it: under which title it answers a report, and in
 * which words it quotes the recommendations.
 *
 * @param report the title, where it names one
 * @param quotations in the document's order
 */
public record CorpusHints(Optional<String> report, List<Quotation> quotations) {

  /** Keeps its own copy of the list. */
  public CorpusHints {
    quotations = List.copyOf(quotations);
  }

  /**
   * The words below one marker.
   *
   * @param complete whether they are surely the recommendation alone; else a reply may stand behind
   * @param words in small letters
   */
  public record Quotation(RecommendationNumber number, boolean complete, List<String> words) {

    /** Keeps its own copy of the list. */
    public Quotation {
      words = List.copyOf(words);
    }
  }
}
