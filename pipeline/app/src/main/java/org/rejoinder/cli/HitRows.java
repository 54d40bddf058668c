package org.rejoinder.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.index.Facet;
import org.rejoinder.index.Fragment;
import org.rejoinder.index.Hit;
import org.rejoinder.index.KwicLine;
import org.rejoinder.index.SearchResult;

/**
 * Hits as data: the same names in CSV and JSON, and in the tables of a run where they mean the
 * same.
 */
final class HitRows {

  private final SearchResult result;

  HitRows(SearchResult result) {
    this.result = result;
  }

  /** One table: the counts, the lines of the concordance, or else the hits. */
  String csv(boolean concordance, boolean facets) {
    if (facets) {
      return Rows.csv(List.of("field", "value", "hits"), counts());
    }
    return concordance
        ? Rows.csv(
            List.of(
                "document",
                "answer",
                "force",
                "recommendation",
                "left",
                "match",
                "right",
                "start",
                "end",
                "asked",
                "page"),
            result.hits().stream()
                .flatMap(hit -> hit.lines().stream().map(line -> row(hit, line)))
                .toList())
        : Rows.csv(
            List.of(
                "document",
                "answer",
                "voice",
                "force",
                "recommendation",
                "respondent",
                "response_date",
                "progress",
                "codes",
                "start",
                "end",
                "passages",
                "page"),
            result.hits().stream().map(HitRows::row).toList());
  }

  /** Everything: total, hits with their concordance, counts and notes. */
  String json(String query) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("query", query);
    all.put("total", result.total());
    all.put("notes", result.notes());
    all.put("hits", result.hits().stream().map(HitRows::object).toList());
    all.put("facets", counts());
    return Rows.json(all);
  }

  private static Map<String, Object> object(Hit hit) {
    Map<String, Object> object = row(hit);
    object.put("codes", codes(hit));
    object.put("passages", passages(hit));
    object.put("lines", hit.lines().stream().map(line -> line(hit, line)).toList());
    return object;
  }

  private static Map<String, Object> row(Hit hit) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document", hit.document().path());
    row.put("answer", hit.answer().map(AnswerId::value).orElse(""));
    row.put("voice", HitText.label(hit.voice()));
    row.put("force", hit.force().orElse(""));
    row.put("recommendation", number(hit.recommendation()));
    row.put("respondent", hit.respondent().label());
    row.put("response_date", hit.responseDate().orElse(""));
    row.put("progress", hit.progress().orElse(""));
    row.put("codes", String.join("; ", codes(hit)));
    row.put("start", hit.span().start());
    row.put("end", hit.span().end());
    row.put("passages", String.join("; ", passages(hit)));
    row.put("page", page(hit, hit.span().start()));
    return row;
  }

  private static Map<String, Object> row(Hit hit, KwicLine line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document", hit.document().path());
    row.put("answer", hit.answer().map(AnswerId::value).orElse(""));
    row.put("force", hit.force().orElse(""));
    row.put("recommendation", number(hit.recommendation()));
    row.putAll(line(hit, line));
    return row;
  }

  private static Map<String, Object> line(Hit hit, KwicLine line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("left", line.left());
    row.put("match", line.match());
    row.put("right", line.right());
    row.put("start", line.span().start());
    row.put("end", line.span().end());
    row.put("asked", line.asked());
    row.put("page", page(hit, line.span().start()));
    return row;
  }

  private List<Map<String, Object>> counts() {
    return result.facets().stream()
        .flatMap(facet -> facet.counts().stream().map(count -> row(facet, count)))
        .toList();
  }

  private static Map<String, Object> row(Facet facet, Facet.Count count) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("field", facet.field());
    row.put("value", count.value());
    row.put("hits", count.hits());
    return row;
  }

  private static List<String> codes(Hit hit) {
    return hit.codes().stream().map(Hit.Code::label).toList();
  }

  private static List<String> passages(Hit hit) {
    return hit.fragments().stream().map(Fragment::text).toList();
  }

  /** Empty where the document has no pages. */
  private static Object page(Hit hit, int offset) {
    OptionalInt page = hit.pages().of(offset);
    return page.isPresent() ? (Object) page.getAsInt() : "";
  }

  private static String number(Optional<RecommendationNumber> recommendation) {
    return recommendation.map(RecommendationNumber::value).orElse("");
  }
}
