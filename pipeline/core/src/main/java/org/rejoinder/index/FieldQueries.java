package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.RegexpQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.rejoinder.domain.RecommendationNumber;

/** What a single value means in a field: the text is searched by words, all else is compared. */
final class FieldQueries {

  private static final Pattern PART_OF_PATTERN =
      Pattern.compile("(?:\\\\.|[\\p{L}\\p{M}\\p{N}*?])+");

  private final FieldPlaces places;
  private final IndexedValues values;
  private final List<String> notes;
  private final PatternBounds bounds;
  private final AnnotationQueries annotations;

  FieldQueries(FieldPlaces places, IndexedValues values, List<String> notes, PatternBounds bounds) {
    this.places = places;
    this.values = values;
    this.notes = notes;
    this.bounds = bounds;
    this.annotations = new AnnotationQueries(places, values, notes);
  }

  /** {@code field:*}. */
  static Query anyValue(QueryField field) {
    return new ConstantScoreQuery(
        new FieldExistsQuery(
            switch (field.kind()) {
              case WORDS -> field.asWritten();
              case ANNOTATION -> QueryField.TEXT.asWritten();
              case NAME, LABEL, NUMBER, PATH, DATE -> field.shown();
            }));
  }

  /** A word outside quotation marks; one with hyphens is a phrase. */
  Optional<Query> word(QueryField field, String text, int place) throws QuerySyntaxException {
    return switch (field.kind()) {
      case WORDS -> phraseIn(field.folded(), new QueryBuilder(TextAnalysis.folded()), text, 0);
      case ANNOTATION -> annotations.query(field, text, 0, place);
      case NAME -> compared(field, text, partOfName(field, text, 0));
      case LABEL, NUMBER, PATH -> compared(field, text, Optional.of(whole(field, text)));
      case DATE -> compared(field, text, Optional.of(date(text, place).query()));
    };
  }

  /** Words in quotation marks. */
  Optional<Query> phrase(QueryField field, String text, int slop, int place)
      throws QuerySyntaxException {
    return switch (field.kind()) {
      case WORDS -> asWritten(field, text, slop);
      case ANNOTATION -> annotations.query(field, text, slop, place);
      case NAME -> {
        Term whole = new Term(field.whole(), TextAnalysis.name(text));
        yield values.has(whole)
            ? constant(new TermQuery(whole))
            : compared(field, text, partOfName(field, text, slop));
      }
      case LABEL, NUMBER, PATH, DATE -> word(field, text, place);
    };
  }

  /** A word with {@code *} or {@code ?} in it; one with hyphens is a phrase of such words. */
  Optional<Query> pattern(QueryField field, UnescapedCharSequence text, int place)
      throws QuerySyntaxException {
    refuseForDates(field, text.toString(), place);
    String escaped = text.toStringEscaped(new char[] {'*', '?'});
    return bounds.checked(escaped, place, places, () -> pattern(field, escaped, place));
  }

  private Optional<Query> pattern(QueryField field, String escaped, int place)
      throws QuerySyntaxException {
    if (field.kind() == QueryField.Kind.ANNOTATION) {
      return Optional.of(annotations.pattern(field, escaped, place));
    }
    if (field.kind() != QueryField.Kind.WORDS && field.kind() != QueryField.Kind.NAME) {
      String pattern = TextAnalysis.label(escaped);
      return constant(new WildcardQuery(new Term(field.whole(), pattern)));
    }
    List<String> parts =
        PART_OF_PATTERN
            .matcher(TextAnalysis.normalised(escaped))
            .results()
            .map(part -> part.group())
            .toList();
    if (parts.size() == 1) {
      return Optional.of(new WildcardQuery(new Term(field.asWritten(), parts.getFirst())));
    }
    List<IntervalsSource> sources = new ArrayList<>();
    for (String part : parts) {
      sources.add(Intervals.wildcard(new BytesRef(part), PatternBounds.MOST_WORDS));
    }
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new IntervalQuery(
                field.asWritten(), Intervals.phrase(sources.toArray(IntervalsSource[]::new))));
  }

  /** A word that may differ by one or two letters. */
  Optional<Query> fuzzy(QueryField field, String text, float similarity, int place)
      throws QuerySyntaxException {
    refuseForDates(field, text, place);
    refuseForAnnotations(field, place);
    int edits = FuzzyQuery.floatToEdits(similarity, text.codePointCount(0, text.length()));
    if (similarity >= 1 && similarity > FuzzyQuery.defaultMaxEdits) {
      throw places.at(
          place, "after a single word ~ takes 1 or 2, the number of letters that may differ");
    }
    List<String> words = TextAnalysis.words(TextAnalysis.asWritten(), text);
    boolean inWords = field.kind() == QueryField.Kind.WORDS || field.kind() == QueryField.Kind.NAME;
    if (inWords && words.size() != 1) {
      throw places.at(
          place,
          "'%s' is more than one word, and ~ takes one; for words near each other write \"%s\"~3"
              .formatted(text, String.join(" ", words)));
    }
    Term term =
        inWords
            ? new Term(field.asWritten(), words.getFirst())
            : new Term(field.whole(), TextAnalysis.label(text));
    // Every word that is near enough counts: Lucene's usual rewriting keeps the 50 best alone.
    return bounds.checked(
        text,
        place,
        places,
        () ->
            Optional.of(
                new FuzzyQuery(
                    term,
                    edits,
                    0,
                    PatternBounds.MOST_WORDS,
                    FuzzyQuery.defaultTranspositions,
                    MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE)));
  }

  /** A regular expression over single words, or over whole values. */
  Optional<Query> expression(QueryField field, String expression) throws QuerySyntaxException {
    int place = Math.max(0, places.find("/" + expression + "/"));
    refuseForDates(field, expression, place);
    refuseForAnnotations(field, place);
    boolean inWords = field.kind() == QueryField.Kind.WORDS || field.kind() == QueryField.Kind.NAME;
    Term term = new Term(inWords ? field.asWritten() : field.whole(), expression);
    PatternBounds.refuseManyRepetitions(expression, place, places);
    try {
      return bounds.checked(
          expression,
          place,
          places,
          () ->
              Optional.of(
                  new RegexpQuery(
                      term,
                      RegExp.ALL,
                      RegExp.CASE_INSENSITIVE,
                      Operations.DEFAULT_DETERMINIZE_WORK_LIMIT)));
    } catch (IllegalArgumentException e) {
      throw noExpression(expression, place, places, e);
    }
  }

  static QuerySyntaxException noExpression(
      String expression, int place, FieldPlaces places, Exception cause) {
    QuerySyntaxException wrong =
        places.at(
            place,
            "'/%s/' is no regular expression that can be searched for; mend it, or put it in quotation marks to search for it as it is"
                .formatted(expression));
    wrong.initCause(cause);
    return wrong;
  }

  /** Everything between two values. */
  Optional<Query> range(QueryField field, TermRangeQueryNode range) throws QuerySyntaxException {
    int place = places.of(range.getLowerBound());
    refuseForAnnotations(field, place);
    Optional<String> lower = bound(range.getLowerBound().getTextAsString());
    Optional<String> upper = bound(range.getUpperBound().getTextAsString());
    return switch (field.kind()) {
      case DATE -> constant(dates(range, lower, upper, place).query());
      case NUMBER -> constant(numbers(range, lower, upper, place));
      case WORDS, NAME, ANNOTATION ->
          Optional.of(
              TermRangeQuery.newStringRange(
                  field.asWritten(),
                  lower.map(TextAnalysis::normalised).orElse(null),
                  upper.map(TextAnalysis::normalised).orElse(null),
                  range.isLowerInclusive(),
                  range.isUpperInclusive()));
      case LABEL, PATH ->
          constant(
              TermRangeQuery.newStringRange(
                  field.whole(),
                  lower.map(TextAnalysis::label).orElse(null),
                  upper.map(TextAnalysis::label).orElse(null),
                  range.isLowerInclusive(),
                  range.isUpperInclusive()));
    };
  }

  private static Optional<Query> asWritten(QueryField field, String text, int slop) {
    return phraseIn(field.asWritten(), new QueryBuilder(TextAnalysis.asWritten()), text, slop);
  }

  private static Optional<Query> phraseIn(
      String field, QueryBuilder builder, String text, int slop) {
    return Optional.ofNullable(builder.createPhraseQuery(field, text, slop));
  }

  private static Optional<Query> partOfName(QueryField field, String text, int slop) {
    return asWritten(field, text, slop).map(ConstantScoreQuery::new);
  }

  private Query whole(QueryField field, String text) {
    String value = TextAnalysis.label(text);
    return Stream.of(value, value.replace(' ', '-'), value.replace('_', '-'))
        .map(form -> new Term(field.whole(), form))
        .filter(values::has)
        .findFirst()
        .map(TermQuery::new)
        .orElseGet(() -> new TermQuery(new Term(field.whole(), value)));
  }

  private static Optional<Query> constant(Query query) {
    return Optional.of(new ConstantScoreQuery(query));
  }

  /** Says so where a value is nowhere in the index: a total of none is then no surprise. */
  private Optional<Query> compared(QueryField field, String text, Optional<Query> query) {
    if (query.isPresent() && values.count(query.get()) == 0) {
      notes.add(values.nowhere(field, text));
    }
    return query.map(ConstantScoreQuery::new);
  }

  private static Optional<String> bound(String text) {
    return Optional.of(text).filter(value -> !value.equals("*"));
  }

  private DateRange dates(
      TermRangeQueryNode range, Optional<String> lower, Optional<String> upper, int place)
      throws QuerySyntaxException {
    DateRange from = lower.isPresent() ? date(lower.get(), place) : DateRange.ALWAYS;
    DateRange to =
        upper.isPresent() ? date(upper.get(), places.of(range.getUpperBound())) : DateRange.ALWAYS;
    DateRange dates =
        new DateRange(
            range.isLowerInclusive() || lower.isEmpty() ? from.first() : from.last().plusDays(1),
            range.isUpperInclusive() || upper.isEmpty() ? to.last() : to.first().minusDays(1));
    if (dates.isEmpty()) {
      throw places.at(place, "the range ends before it begins; exchange its two ends");
    }
    return dates;
  }

  private DateRange date(String text, int place) throws QuerySyntaxException {
    return DateRange.of(text.strip()).orElseThrow(() -> noDate(text, place));
  }

  private QuerySyntaxException noDate(String text, int place) {
    return places.at(
        place,
        "'%s' is no date; write a day 2024-10-17, a month 2024-10, a year 2024 or a range [2024-09 TO 2024-12]"
            .formatted(text));
  }

  private void refuseForDates(QueryField field, String text, int place)
      throws QuerySyntaxException {
    if (field.kind() == QueryField.Kind.DATE) {
      throw noDate(text, place);
    }
  }

  private void refuseForAnnotations(QueryField field, int place) throws QuerySyntaxException {
    if (field.kind() == QueryField.Kind.ANNOTATION) {
      throw places.at(
          place,
          "'%s:' takes a word, or one with * in it; ~, ranges and expressions are for words as written"
              .formatted(field.label()));
    }
  }

  private Query numbers(
      TermRangeQueryNode range, Optional<String> lower, Optional<String> upper, int place)
      throws QuerySyntaxException {
    Optional<RecommendationNumber> from = number(lower, place);
    Optional<RecommendationNumber> to = number(upper, places.of(range.getUpperBound()));
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
      throw places.at(place, "the range ends before it begins; exchange its two ends");
    }
    List<BytesRef> within =
        values.of(QueryField.RECOMMENDATION).stream()
            .map(TextAnalysis::label)
            .filter(
                value -> {
                  RecommendationNumber number = new RecommendationNumber(value);
                  int afterLower = from.map(number::compareTo).orElse(1);
                  int afterUpper = to.map(number::compareTo).orElse(-1);
                  return (afterLower > 0 || (afterLower == 0 && range.isLowerInclusive()))
                      && (afterUpper < 0 || (afterUpper == 0 && range.isUpperInclusive()));
                })
            .map(BytesRef::new)
            .toList();
    return new TermInSetQuery(QueryField.RECOMMENDATION.whole(), within);
  }

  private Optional<RecommendationNumber> number(Optional<String> bound, int place)
      throws QuerySyntaxException {
    Optional<String> label = bound.map(TextAnalysis::label);
    if (label.filter(number -> number.isEmpty() || number.contains(" ")).isPresent()) {
      throw places.at(
          place,
          "'%s' is no recommendation's number; write one such as 4a or 8.25"
              .formatted(label.orElse("")));
    }
    return label.map(RecommendationNumber::new);
  }
}
