package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What words, phrases, patterns, {@code lemma:} and {@code pos:} mean within a function or a
 * sentence: places in the text, as Lucene's intervals have them.
 */
final class SpanSources {

  private static final Pattern PART_OF_PATTERN =
      Pattern.compile("(?:\\\\.|[\\p{L}\\p{M}\\p{N}*?])+");

  private final QueryField base;
  private final QueryText text;
  private final FieldPlaces places;
  private final SpanQueries spans;
  private final AnnotationQueries annotations;
  private final PatternBounds bounds;
  private final boolean foldsPlurals;

  SpanSources(
      QueryField base,
      QueryText text,
      FieldPlaces places,
      SpanQueries spans,
      AnnotationQueries annotations,
      PatternBounds bounds,
      boolean foldsPlurals) {
    this.base = base;
    this.text = text;
    this.places = places;
    this.spans = spans;
    this.annotations = annotations;
    this.bounds = bounds;
    this.foldsPlurals = foldsPlurals;
  }

  FieldPlaces places() {
    return places;
  }

  /** The places that a part of the query asks for; empty if it holds no word. */
  Optional<IntervalsSource> source(QueryNode node) throws QuerySyntaxException {
    return switch (node) {
      case GroupQueryNode group -> source(group.getChild());
      case BoostQueryNode boost -> source(boost.getChild());
      case OrQueryNode any -> any(any);
      case SlopQueryNode nearness -> nearness(nearness);
      case QuotedFieldQueryNode phrase -> phrase(phrase);
      case FuzzyQueryNode fuzzy -> Optional.of(fuzzy(fuzzy));
      case FieldQueryNode word -> word(word);
      case RegexpQueryNode expression -> Optional.of(expression(expression));
      default ->
          throw places.at(
              places.start(),
              "within a function only words, \"phrases\", patterns, lemma:, pos:, other functions"
                  + " and (this OR that) can stand; put all else before it, with AND");
    };
  }

  private Optional<IntervalsSource> any(OrQueryNode any) throws QuerySyntaxException {
    List<IntervalsSource> sources = new ArrayList<>();
    for (QueryNode child : any.getChildren()) {
      source(child).ifPresent(sources::add);
    }
    return sources.isEmpty() ? Optional.empty() : Optional.of(spans.any(sources));
  }

  private QueryField field(QueryNode node, int place) throws QuerySyntaxException {
    QueryField field = places.field(node);
    boolean annotation = field.kind() == QueryField.Kind.ANNOTATION && base == QueryField.TEXT;
    if (field != base && !annotation) {
      throw places.at(
          place,
          base == QueryField.TEXT
              ? "within a function or a sentence only words, lemma: and pos: can stand, and '%s:' is neither; put it before, with AND"
                  .formatted(field.label())
              : "within '%s:' only its words can stand, and '%s:' is another field"
                  .formatted(base.label(), field.label()));
    }
    return field;
  }

  private Optional<IntervalsSource> word(FieldQueryNode node) throws QuerySyntaxException {
    int place = places.of(node);
    QueryField field = field(node, place);
    if (QueryTranslation.isPattern(node.getText())) {
      return pattern(field, (UnescapedCharSequence) node.getText(), place);
    }
    if (field.kind() == QueryField.Kind.ANNOTATION) {
      return annotations.source(field, node.getTextAsString(), place);
    }
    return foldsPlurals
        ? words(base.folded(), TextAnalysis.folded(), node.getTextAsString())
        : words(base.asWritten(), TextAnalysis.asWritten(), node.getTextAsString());
  }

  private Optional<IntervalsSource> phrase(QuotedFieldQueryNode node) throws QuerySyntaxException {
    int place = places.of(node);
    QueryField field = field(node, place);
    Optional<Enclosed> enclosed = text.enclosed(node.getText());
    if (enclosed.isPresent()) {
      return Optional.of(spans.source(field, enclosed.get()));
    }
    return field.kind() == QueryField.Kind.ANNOTATION
        ? annotations.source(field, node.getTextAsString(), place)
        : words(base.asWritten(), TextAnalysis.asWritten(), node.getTextAsString());
  }

  private static Optional<IntervalsSource> words(String field, Analyzer analyzer, String text) {
    return inARow(field, TextAnalysis.words(analyzer, text).stream().map(Intervals::term).toList());
  }

  private static Optional<IntervalsSource> inARow(String field, List<IntervalsSource> sources) {
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Intervals.fixField(field, Intervals.phrase(sources.toArray(IntervalsSource[]::new))));
  }

  /** Words near each other, in any order, with at most so many others between them. */
  private Optional<IntervalsSource> nearness(SlopQueryNode node) throws QuerySyntaxException {
    QuotedFieldQueryNode phrase = (QuotedFieldQueryNode) node.getChild();
    QueryField field = field(phrase, places.of(phrase));
    if (text.enclosed(phrase.getText()).isPresent() || field != base) {
      throw places.at(places.of(phrase), "~ and a number can only follow words in quotation marks");
    }
    IntervalsSource[] words =
        TextAnalysis.words(TextAnalysis.asWritten(), phrase.getTextAsString()).stream()
            .map(Intervals::term)
            .toArray(IntervalsSource[]::new);
    return words.length == 0
        ? Optional.empty()
        : Optional.of(
            Intervals.fixField(
                base.asWritten(), Intervals.maxgaps(node.getValue(), Intervals.unordered(words))));
  }

  private Optional<IntervalsSource> pattern(
      QueryField field, UnescapedCharSequence typed, int place) throws QuerySyntaxException {
    String escaped = typed.toStringEscaped(new char[] {'*', '?'});
    if (field.kind() == QueryField.Kind.ANNOTATION) {
      return Optional.of(
          bounds.checked(
              escaped,
              place,
              places,
              () -> annotations.patternSource(field, escaped, PatternBounds.MOST_WORDS, place)));
    }
    List<String> parts =
        PART_OF_PATTERN
            .matcher(TextAnalysis.normalised(escaped))
            .results()
            .map(part -> part.group())
            .toList();
    return bounds.checked(
        escaped,
        place,
        places,
        () ->
            inARow(
                base.asWritten(),
                parts.stream()
                    .map(BytesRef::new)
                    .map(part -> Intervals.wildcard(part, PatternBounds.MOST_WORDS))
                    .toList()));
  }

  private IntervalsSource fuzzy(FuzzyQueryNode node) throws QuerySyntaxException {
    int place = places.of(node);
    String word = node.getTextAsString();
    if (field(node, place) != base) {
      throw places.at(place, "~ takes a word as written, and no lemma or part of speech");
    }
    int edits =
        FuzzyQuery.floatToEdits(node.getSimilarity(), word.codePointCount(0, word.length()));
    return fuzzy(word, edits, place);
  }

  /** A word that may differ by so many letters. */
  IntervalsSource fuzzy(String word, int edits, int place) throws QuerySyntaxException {
    if (edits > FuzzyQuery.defaultMaxEdits) {
      throw places.at(place, "at most two letters of a word may differ; write ~1 or ~2");
    }
    String term = TextAnalysis.normalised(word);
    return bounds.checked(
        word,
        place,
        places,
        () ->
            Intervals.fixField(
                base.asWritten(),
                Intervals.fuzzyTerm(
                    term, edits, 0, FuzzyQuery.defaultTranspositions, PatternBounds.MOST_WORDS)));
  }

  private IntervalsSource expression(RegexpQueryNode node) throws QuerySyntaxException {
    String expression = node.getText().toString();
    int place = Math.max(places.start(), places.find("/" + expression + "/"));
    QueryField field = field(node, place);
    if (field != base) {
      throw places.at(place, "an expression takes words as written, and no lemmas");
    }
    PatternBounds.refuseManyRepetitions(expression, place, places);
    try {
      return bounds.checked(
          expression,
          place,
          places,
          () ->
              Intervals.fixField(
                  base.asWritten(),
                  Intervals.regexp(new BytesRef(expression), PatternBounds.MOST_WORDS)));
    } catch (IllegalArgumentException e) {
      throw FieldQueries.noExpression(expression, place, places, e);
    }
  }
}
