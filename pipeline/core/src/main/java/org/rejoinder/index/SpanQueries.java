package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.Query;

/** What functions and {@code sentence:(...)} in a query search for. */
final class SpanQueries {

  private static final long MOST_ALTERNATIVES = 1_000;

  private final String query;
  private final IndexedValues values;
  private final List<String> notes;
  private final PatternBounds bounds;
  private long alternatives = 1;

  SpanQueries(String query, IndexedValues values, List<String> notes, PatternBounds bounds) {
    this.query = query;
    this.values = values;
    this.notes = notes;
    this.bounds = bounds;
  }

  /** What is to be found in a field. */
  Optional<Query> query(QueryField field, Enclosed enclosed) throws QuerySyntaxException {
    refuseOutsideWords(field, enclosed);
    try {
      return enclosed.isSentence()
          ? sentence(field, enclosed)
          : Optional.of(new IntervalQuery(field.asWritten(), function(field, enclosed)));
    } catch (IllegalArgumentException e) {
      QuerySyntaxException wrong =
          at(
              enclosed,
              "'%s' holds too many alternatives, or numbers and words that do not fit it; mend them"
                  .formatted(nameOf(enclosed)));
      wrong.initCause(e);
      throw wrong;
    }
  }

  /**
   * Any of several places. Lucene takes those of different lengths apart wherever they stand in a
   * row, so that their numbers multiply.
   */
  IntervalsSource any(List<IntervalsSource> several) {
    alternatives *= several.stream().mapToInt(IntervalsSource::minExtent).distinct().count();
    if (alternatives > MOST_ALTERNATIVES) {
      throw new IllegalArgumentException("More than " + MOST_ALTERNATIVES + " alternatives");
    }
    return Intervals.or(several);
  }

  /** The places of a function within another. */
  IntervalsSource source(QueryField field, Enclosed enclosed) throws QuerySyntaxException {
    if (enclosed.isSentence()) {
      throw at(
          enclosed,
          "a sentence cannot stand within a function; put the function within sentence:( )");
    }
    return function(field, enclosed);
  }

  private Optional<Query> sentence(QueryField field, Enclosed enclosed)
      throws QuerySyntaxException {
    if (field != QueryField.TEXT) {
      throw at(
          enclosed, "sentences are known of the text alone, not of '%s'".formatted(field.label()));
    }
    ParsedQuery inside = ParsedQuery.of(query, enclosed.from(), enclosed.to(), field);
    return new SentenceQuery(sources(field, inside, true)).query(inside.tree());
  }

  private IntervalsSource function(QueryField field, Enclosed enclosed)
      throws QuerySyntaxException {
    Optional<SpanFunction> function = SpanFunction.named(enclosed.name());
    if (function.isEmpty()) {
      throw at(
          enclosed,
          "there is no function '%s'; functions are %s"
              .formatted(nameOf(enclosed), SpanFunction.all()));
    }
    ParsedQuery inside = ParsedQuery.of(query, enclosed.from(), enclosed.to(), field);
    return new Arguments(
            function.get(), enclosed, parts(inside.tree()), sources(field, inside, false))
        .source();
  }

  private SpanSources sources(QueryField field, ParsedQuery inside, boolean foldsPlurals) {
    FieldPlaces places = new FieldPlaces(query, inside.text());
    return new SpanSources(
        field,
        inside.text(),
        places,
        this,
        new AnnotationQueries(places, values, notes),
        bounds,
        foldsPlurals);
  }

  private static List<QueryNode> parts(QueryNode tree) {
    return tree instanceof BooleanQueryNode several && !(tree instanceof OrQueryNode)
        ? several.getChildren()
        : List.of(tree);
  }

  private void refuseOutsideWords(QueryField field, Enclosed enclosed) throws QuerySyntaxException {
    if (field.kind() != QueryField.Kind.WORDS) {
      throw at(
          enclosed, "functions search in text and asked, not in '%s'".formatted(field.label()));
    }
  }

  private static String nameOf(Enclosed enclosed) {
    return enclosed.isSentence() ? Enclosed.SENTENCE : Enclosed.FUNCTION_PREFIX + enclosed.name();
  }

  private QuerySyntaxException at(Enclosed enclosed, String problem) {
    return new QuerySyntaxException(query, enclosed.offset(), problem);
  }

  /** What stands in the brackets of a function. */
  private final class Arguments {
    private final SpanFunction function;
    private final Enclosed enclosed;
    private final List<QueryNode> parts;
    private final SpanSources sources;

    Arguments(
        SpanFunction function, Enclosed enclosed, List<QueryNode> parts, SpanSources sources) {
      this.function = function;
      this.enclosed = enclosed;
      this.parts = parts;
      this.sources = sources;
    }

    IntervalsSource source() throws QuerySyntaxException {
      return switch (function) {
        case ORDERED -> Intervals.ordered(from(0));
        case UNORDERED -> Intervals.unordered(from(0));
        case PHRASE -> Intervals.phrase(from(0));
        case OR -> any(List.of(from(0)));
        case AT_LEAST -> Intervals.atLeast(number(0), from(1));
        case MAX_GAPS -> Intervals.maxgaps(numberOf(2), one(1));
        case MAX_WIDTH -> Intervals.maxwidth(numberOf(2), one(1));
        case AFTER -> Intervals.after(first(2), one(1));
        case BEFORE -> Intervals.before(first(2), one(1));
        case CONTAINED_BY -> Intervals.containedBy(first(2), one(1));
        case CONTAINING -> Intervals.containing(first(2), one(1));
        case NON_OVERLAPPING -> Intervals.nonOverlapping(first(2), one(1));
        case NOT_CONTAINED_BY -> Intervals.notContainedBy(first(2), one(1));
        case NOT_CONTAINING -> Intervals.notContaining(first(2), one(1));
        case OVERLAPPING -> Intervals.overlapping(first(2), one(1));
        case UNORDERED_NO_OVERLAPS -> Intervals.unorderedNoOverlaps(first(2), one(1));
        case WITHIN -> Intervals.within(first(3), number(1), one(2));
        case NOT_WITHIN -> Intervals.notWithin(first(3), number(1), one(2));
        case EXTEND -> Intervals.extend(first(3), number(1), number(2));
        case WILDCARD -> first(1);
        case FUZZY_TERM -> fuzzy();
      };
    }

    private IntervalsSource fuzzy() throws QuerySyntaxException {
      if (parts.isEmpty() || !(parts.getFirst() instanceof FieldQueryNode word)) {
        throw misused();
      }
      int edits = parts.size() > 1 ? number(1) : 2;
      return sources.fuzzy(word.getTextAsString(), edits, sources.places().of(word));
    }

    private IntervalsSource first(int count) throws QuerySyntaxException {
      refuseOther(count);
      return one(0);
    }

    private int numberOf(int count) throws QuerySyntaxException {
      refuseOther(count);
      return number(0);
    }

    private void refuseOther(int count) throws QuerySyntaxException {
      if (parts.size() != count) {
        throw misused();
      }
    }

    private IntervalsSource one(int part) throws QuerySyntaxException {
      return sources.source(parts.get(part)).orElseThrow(this::misused);
    }

    private IntervalsSource[] from(int part) throws QuerySyntaxException {
      List<IntervalsSource> all = new ArrayList<>();
      for (QueryNode each : parts.subList(part, parts.size())) {
        sources.source(each).ifPresent(all::add);
      }
      if (all.isEmpty()) {
        throw misused();
      }
      return all.toArray(IntervalsSource[]::new);
    }

    private int number(int part) throws QuerySyntaxException {
      if (parts.get(part) instanceof FieldQueryNode word
          && word.getTextAsString().matches("\\d{1,6}")) {
        return Integer.parseInt(word.getTextAsString());
      }
      throw misused();
    }

    private QuerySyntaxException misused() {
      return at(
          enclosed,
          "'%s' is not used as it must be; write it so: %s"
              .formatted(nameOf(enclosed), function.example()));
    }
  }
}
