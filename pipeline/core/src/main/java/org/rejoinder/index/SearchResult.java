package org.rejoinder.index;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.Passage.Voice;

/**
 * What a query found.
 *
 * @param total how many hits there are: exact, whatever the limit
 * @param hits the best first; of equal score answers before other passages, then by document and
 *     place
 * @param facets how all hits are spread over forces, recommendations, reports, themes, codes,
 *     progress, respondents, voices and years
 * @param notes sentences that a reader should see with the result: how a question was understood,
 *     which value or word is nowhere in the index; often empty
 * @param suggestion the query with the words that were probably meant, where some are in no text
 */
public record SearchResult(
    long total,
    List<Hit> hits,
    List<Facet> facets,
    List<String> notes,
    Optional<String> suggestion) {

  /** Keeps its own copies of the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notes = List.copyOf(notes);
  }

  /** How many of all hits are answers; the others are passages outside answers. */
  public long answers() {
    return facet(QueryField.VOICE.label()).counts().stream()
        .filter(count -> count.value().equals(VoiceLabel.of(Voice.ANSWER)))
        .mapToLong(Facet.Count::hits)
        .sum();
  }

  /** Whether every hit is listed. */
  public boolean isComplete() {
    return hits.size() == total;
  }

  /** The facet of that field; empty counts where no hit has a value. */
  public Facet facet(String field) {
    return facets.stream()
        .filter(facet -> facet.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no facet '" + field + "'"));
  }
}
