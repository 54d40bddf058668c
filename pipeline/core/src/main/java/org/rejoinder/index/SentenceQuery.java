package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What is to be found within one sentence. Every part of the query takes away from the sentences of
 * a text those in which it does not hold; what is left must be one at least.
 */
final class SentenceQuery {

  /** No sentence that a person wrote is asked for more. */
  private static final int MOST_PARTS = 50;

  private final SpanSources sources;
  private final List<IntervalsSource> wanted = new ArrayList<>();
  private int parts;

  SentenceQuery(SpanSources sources) {
    this.sources = sources;
  }

  /** The query, whose matches are the words asked for and not the whole sentences. */
  Optional<Query> query(QueryNode inside) throws QuerySyntaxException {
    Optional<IntervalsSource> held = among(all(), inside, true);
    if (held.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(new IntervalQuery(IndexFields.SENTENCE, held.get()), Occur.FILTER);
    for (IntervalsSource words : wanted) {
      both.add(
          new IntervalQuery(QueryField.TEXT.asWritten(), Intervals.containedBy(words, held.get())),
          Occur.SHOULD);
    }
    return Optional.of(both.build());
  }

  private static IntervalsSource all() {
    return Intervals.fixField(
        IndexFields.SENTENCE,
        Intervals.or(
            false,
            Intervals.ordered(
                Intervals.term(IndexFields.FIRST_WORD), Intervals.term(IndexFields.LAST_WORD)),
            Intervals.term(IndexFields.ONLY_WORD)));
  }

  /** Those of the sentences in which a part of the query holds; empty if it has no word. */
  private Optional<IntervalsSource> among(
      IntervalsSource sentences, QueryNode node, boolean isWanted) throws QuerySyntaxException {
    return switch (node) {
      case GroupQueryNode group -> among(sentences, group.getChild(), isWanted);
      case BoostQueryNode boost -> among(sentences, boost.getChild(), isWanted);
      case ModifierQueryNode modifier -> modified(sentences, modifier, isWanted);
      case OrQueryNode any -> any(sentences, any, isWanted);
      case BooleanQueryNode every -> every(sentences, every, isWanted);
      default -> words(sentences, node, isWanted);
    };
  }

  private Optional<IntervalsSource> words(
      IntervalsSource sentences, QueryNode node, boolean isWanted) throws QuerySyntaxException {
    if (++parts > MOST_PARTS) {
      throw sources
          .places()
          .at(
              sources.places().start(),
              "too many words for one sentence; ask for at most %d".formatted(MOST_PARTS));
    }
    Optional<IntervalsSource> words = sources.source(node);
    if (isWanted) {
      words.ifPresent(wanted::add);
    }
    return words.map(places -> Intervals.containing(sentences, places));
  }

  private Optional<IntervalsSource> modified(
      IntervalsSource sentences, ModifierQueryNode modifier, boolean isWanted)
      throws QuerySyntaxException {
    return modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT
        ? among(all(), modifier.getChild(), false)
            .map(excluded -> Intervals.notContaining(sentences, excluded))
        : among(sentences, modifier.getChild(), isWanted);
  }

  private Optional<IntervalsSource> any(
      IntervalsSource sentences, OrQueryNode any, boolean isWanted) throws QuerySyntaxException {
    List<IntervalsSource> held = new ArrayList<>();
    for (QueryNode child : any.getChildren()) {
      among(sentences, child, isWanted).ifPresent(held::add);
    }
    return held.isEmpty() ? Optional.empty() : Optional.of(Intervals.or(false, held));
  }

  private Optional<IntervalsSource> every(
      IntervalsSource sentences, BooleanQueryNode every, boolean isWanted)
      throws QuerySyntaxException {
    Optional<IntervalsSource> held = Optional.empty();
    for (QueryNode child : every.getChildren()) {
      Optional<IntervalsSource> fewer = among(held.orElse(sentences), child, isWanted);
      held = fewer.isPresent() ? fewer : held;
    }
    return held;
  }
}
