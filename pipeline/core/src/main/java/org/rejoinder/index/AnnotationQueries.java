package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/** What {@code lemma:} and {@code pos:} ask of the annotation of a text. */
final class AnnotationQueries {

  private static final int SHORTEST_BEGINNING = 3;

  private final FieldPlaces places;
  private final IndexedValues values;
  private final List<String> notes;

  AnnotationQueries(FieldPlaces places, IndexedValues values, List<String> notes) {
    this.places = places;
    this.values = values;
    this.notes = notes;
  }

  /** The terms of which one stands at a position, in one field of the index. */
  private record Alternatives(String field, List<String> terms) {

    Term[] asTerms() {
      return terms.stream().map(term -> new Term(field, term)).toArray(Term[]::new);
    }

    Query query() {
      SynonymQuery.Builder any = new SynonymQuery.Builder(field);
      terms.forEach(term -> any.addTerm(new Term(field, term)));
      return any.build();
    }

    IntervalsSource source() {
      return Intervals.fixField(
          field, Intervals.or(false, terms.stream().map(Intervals::term).toList()));
    }

    Query patterns() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      terms.forEach(
          term -> any.add(new WildcardQuery(new Term(field, term)), BooleanClause.Occur.SHOULD));
      return any.build();
    }

    IntervalsSource patternSource(int most) {
      return Intervals.fixField(
          field,
          Intervals.or(
              false,
              terms.stream().map(term -> Intervals.wildcard(new BytesRef(term), most)).toList()));
    }
  }

  /** Words next to each other of these lemmas, or words of this part of speech. */
  Optional<Query> query(QueryField field, String text, int slop, int place)
      throws QuerySyntaxException {
    List<Alternatives> positions = positions(field, text, place);
    if (positions.size() <= 1) {
      return positions.stream().findFirst().map(Alternatives::query);
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    positions.forEach(alternatives -> phrase.add(alternatives.asTerms()));
    return Optional.of(phrase.build());
  }

  /** The same within a span. */
  Optional<IntervalsSource> source(QueryField field, String text, int place)
      throws QuerySyntaxException {
    IntervalsSource[] sources =
        positions(field, text, place).stream()
            .map(Alternatives::source)
            .toArray(IntervalsSource[]::new);
    return sources.length == 0 ? Optional.empty() : Optional.of(Intervals.phrase(sources));
  }

  /** With {@code *} or {@code ?} for letters of the lemma, or of the tag. */
  Query pattern(QueryField field, String pattern, int place) throws QuerySyntaxException {
    return patterns(field, pattern, place).patterns();
  }

  /** The same within a span. */
  IntervalsSource patternSource(QueryField field, String pattern, int most, int place)
      throws QuerySyntaxException {
    return patterns(field, pattern, place).patternSource(most);
  }

  private Alternatives patterns(QueryField field, String pattern, int place)
      throws QuerySyntaxException {
    if (field == QueryField.POS) {
      return new Alternatives(IndexFields.TAG, List.of(TextAnalysis.label(pattern)));
    }
    String normal = TextAnalysis.normalised(pattern);
    int slash = normal.lastIndexOf('/');
    if (slash < 0) {
      return new Alternatives(IndexFields.LEMMA, List.of(normal));
    }
    String lemma = normal.substring(0, slash);
    return new Alternatives(
        IndexFields.TAGGED_LEMMA,
        tags(normal.substring(slash + 1), place).stream().map(tag -> lemma + "/" + tag).toList());
  }

  private List<Alternatives> positions(QueryField field, String text, int place)
      throws QuerySyntaxException {
    if (field == QueryField.POS) {
      return List.of(new Alternatives(IndexFields.TAG, tags(text, place)));
    }
    List<Alternatives> positions = new ArrayList<>();
    for (String word : text.strip().split("\\s+", -1)) {
      positions.addAll(lemma(word, place));
    }
    return positions;
  }

  private List<Alternatives> lemma(String word, int place) throws QuerySyntaxException {
    int slash = word.lastIndexOf('/');
    List<String> lemmas =
        TextAnalysis.words(TextAnalysis.asWritten(), slash < 0 ? word : word.substring(0, slash));
    List<Alternatives> positions = new ArrayList<>();
    for (String lemma : lemmas) {
      noteIfNowhere(lemma);
      if (slash < 0) {
        positions.add(new Alternatives(IndexFields.LEMMA, List.of(lemma)));
      } else {
        List<String> tagged =
            tags(word.substring(slash + 1), place).stream().map(tag -> lemma + "/" + tag).toList();
        positions.add(new Alternatives(IndexFields.TAGGED_LEMMA, tagged));
      }
    }
    return positions;
  }

  private List<String> tags(String name, int place) throws QuerySyntaxException {
    Optional<List<String>> tags = PartOfSpeech.tags(name);
    if (tags.isEmpty()) {
      String meant =
          Spelling.nearest(name, PartOfSpeech.names())
              .map("did you mean '%s'? "::formatted)
              .orElse("");
      throw places.at(
          place,
          "there is no part of speech '%s'; %sThere are %s, and the tags of the Penn Treebank, such as VBG"
              .formatted(name, meant, PartOfSpeech.all()));
    }
    return tags.get();
  }

  private void noteIfNowhere(String lemma) {
    if (values.has(new Term(IndexFields.LEMMA, lemma))) {
      return;
    }
    String meant =
        beginning(lemma)
            .map("; did you mean lemma:%s?"::formatted)
            .orElse("; write the form that a dictionary has, such as lemma:await.");
    notes.add("Nothing has the lemma '%s'%s".formatted(lemma, meant));
  }

  /** The longest lemma that the word begins with: "await" of "awaiting". */
  private Optional<String> beginning(String word) {
    for (int length = word.length() - 1; length >= SHORTEST_BEGINNING; length--) {
      for (String ending : List.of("", "e", "y")) {
        String lemma = word.substring(0, length) + ending;
        if (values.has(new Term(IndexFields.LEMMA, lemma))) {
          return Optional.of(lemma);
        }
      }
    }
    return Optional.empty();
  }
}
