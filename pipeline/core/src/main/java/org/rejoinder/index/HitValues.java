package org.rejoinder.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.RecommendationNumber;

/**
 * Hits as named values: the same names at the command line and in the web interface, and those of
 * the tables of a run where they mean the same. What is unknown is the empty text.
 */
public final class HitValues {

  /** The names of {@link #of(Hit)}, in order. */
  public static final List<String> OF_A_HIT =
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
          "page");

  /** The names of {@link #of(Hit, KwicLine)}, in order. */
  public static final List<String> OF_A_LINE =
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
          "page");

  /** The names of {@link #counts(SearchResult)}, in order. */
  public static final List<String> OF_A_COUNT = List.of("field", "value", "hits");

  private HitValues() {}

  /** Everything that a hit tells, with lists as lists and its lines of the concordance. */
  public static Map<String, Object> inFull(Hit hit) {
    Map<String, Object> object = of(hit);
    object.put("codes", codes(hit));
    object.put("passages", passages(hit));
    object.put("lines", hit.lines().stream().map(line -> line(hit, line)).toList());
    return object;
  }

  /** A hit as a row, with lists joined to texts. */
  public static Map<String, Object> of(Hit hit) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document", hit.document().path());
    row.put("answer", hit.answer().map(AnswerId::value).orElse(""));
    row.put("voice", VoiceLabel.of(hit.voice()));
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

  /** A line of the concordance as a row. */
  public static Map<String, Object> of(Hit hit, KwicLine line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("document", hit.document().path());
    row.put("answer", hit.answer().map(AnswerId::value).orElse(""));
    row.put("force", hit.force().orElse(""));
    row.put("recommendation", number(hit.recommendation()));
    row.putAll(line(hit, line));
    return row;
  }

  /** How all hits are spread, a row for each value of each field. */
  public static List<Map<String, Object>> counts(SearchResult result) {
    return counts(result.facets());
  }

  /** The same of some facets. */
  public static List<Map<String, Object>> counts(List<Facet> facets) {
    return facets.stream()
        .flatMap(facet -> facet.counts().stream().map(count -> of(facet, count)))
        .toList();
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

  private static Map<String, Object> of(Facet facet, Facet.Count count) {
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
