package org.rejoinder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.rejoinder.domain.RecommendationNumber;

/** Counts the values of the fields that results are broken down by. */
final class Facets {

  private static final String YEAR = "year";

  /** The facet's name, and where the index keeps its values. */
  private record Source(String name, String field) {}

  private static final List<Source> SOURCES =
      List.of(
          of(QueryField.FORCE),
          of(QueryField.RECOMMENDATION),
          of(QueryField.REPORT),
          of(QueryField.THEME),
          of(QueryField.CODE),
          of(QueryField.PROGRESS),
          of(QueryField.RESPONDENT),
          of(QueryField.VOICE),
          new Source(YEAR, IndexFields.YEAR));

  private Facets() {}

  private static Source of(QueryField field) {
    return new Source(field.label(), field.shown());
  }

  /**
   * Counts over all of the documents given.
   *
   * @param documents numbers in ascending order
   */
  static List<Facet> count(IndexReader reader, int[] documents) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Source source : SOURCES) {
      facets.add(new Facet(source.name, counts(source, reader, documents)));
    }
    return facets;
  }

  /**
   * A query for those hits alone that have all of these values. A field that is no facet has no
   * values, and so no hits.
   */
  static Query narrowed(Query query, List<SearchRequest.Narrowing> narrowings) {
    if (narrowings.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (SearchRequest.Narrowing narrowing : narrowings) {
      narrowed.add(
          SOURCES.stream()
              .filter(source -> source.name.equals(narrowing.field()))
              .<Query>map(source -> hasValue(source, narrowing.value()))
              .findFirst()
              .orElseGet(() -> new MatchNoDocsQuery("no facet " + narrowing.field())),
          Occur.FILTER);
    }
    return narrowed.build();
  }

  private static Query hasValue(Source source, String value) {
    return SortedSetDocValuesField.newSlowExactQuery(source.field, new BytesRef(value));
  }

  /** In which order the values of a field are listed where no count decides. */
  static Comparator<String> orderOf(String field) {
    return field.equals(QueryField.RECOMMENDATION.label())
        ? Comparator.comparing(RecommendationNumber::new)
        : Comparator.naturalOrder();
  }

  private static List<Facet.Count> counts(Source source, IndexReader reader, int[] documents)
      throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    int from = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = from;
      while (end < documents.length && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), source.field);
      long[] byNumber = byNumber(values, leaf.docBase, documents, from, end);
      for (int number = 0; number < byNumber.length; number++) {
        if (byNumber[number] > 0) {
          counts.merge(values.lookupOrd(number).utf8ToString(), byNumber[number], Long::sum);
        }
      }
      from = end;
    }
    return counts.entrySet().stream()
        .map(entry -> new Facet.Count(entry.getKey(), entry.getValue()))
        .sorted(orderOf(source))
        .toList();
  }

  /** Counts values by the numbers that the index has for them. */
  private static long[] byNumber(
      SortedSetDocValues values, int base, int[] documents, int from, int end) throws IOException {
    long[] counts = new long[Math.toIntExact(values.getValueCount())];
    SortedDocValues single = DocValues.unwrapSingleton(values);
    for (int i = from; i < end; i++) {
      int document = documents[i] - base;
      if (single != null) {
        if (single.advanceExact(document)) {
          counts[single.ordValue()]++;
        }
      } else if (values.advanceExact(document)) {
        for (int value = 0; value < values.docValueCount(); value++) {
          counts[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }
    return counts;
  }

  private static Comparator<Facet.Count> orderOf(Source source) {
    Comparator<Facet.Count> byValue =
        Comparator.comparing(Facet.Count::value, orderOf(source.name));
    boolean hasOwnOrder =
        source.name.equals(YEAR) || source.name.equals(QueryField.RECOMMENDATION.label());
    return hasOwnOrder
        ? byValue
        : Comparator.comparingLong(Facet.Count::hits).reversed().thenComparing(byValue);
  }
}
