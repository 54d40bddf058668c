package org.rejoinder.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rejoinder.index.HitValues;
import org.rejoinder.index.SearchResult;

/** Prints hits as data. */
final class HitRows {

  private final SearchResult result;

  HitRows(SearchResult result) {
    this.result = result;
  }

  /** One table: the counts, the lines of the concordance, or else the hits. */
  String csv(boolean concordance, boolean facets) {
    if (facets) {
      return Rows.csv(HitValues.OF_A_COUNT, HitValues.counts(result));
    }
    return concordance
        ? Rows.csv(
            HitValues.OF_A_LINE,
            result.hits().stream()
                .flatMap(hit -> hit.lines().stream().map(line -> HitValues.of(hit, line)))
                .toList())
        : Rows.csv(HitValues.OF_A_HIT, result.hits().stream().map(HitValues::of).toList());
  }

  /** Everything: total, hits with their concordance, counts and notes. */
  String json(String query) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", query);
    all.put("total", result.total());
    all.put("notes", result.notes());
    all.put("hits", result.hits().stream().map(HitValues::inFull).toList());
    all.put("facets", HitValues.counts(result));
    return Rows.json(all);
  }
}
