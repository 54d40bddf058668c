package org.rejoinder.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Turns what Lucene's parser read into what Lucene searches. Lucene's own translation forgets that
 * AND binds more closely than OR, finds nothing for a query that only excludes, and reads dates by
 * the machine's locale; this one does not.
 */
final class QueryTranslation {

  private final QueryText text;
  private final FieldPlaces places;
  private final FieldQueries fields;
  private final SpanQueries spans;

  QueryTranslation(String query, QueryText text, IndexedValues values, List<String> notes) {
    PatternBounds bounds = new PatternBounds();
    this.text = text;
    this.places = new FieldPlaces(query, text);
    this.fields = new FieldQueries(places, values, notes, bounds);
    this.spans = new SpanQueries(query, values, notes, bounds);
  }

  /** What a part of the query searches for; empty if it holds no word at all. */
  Optional<Query> translate(QueryNode node) throws QuerySyntaxException {
    return switch (node) {
      case BooleanQueryNode clauses -> combined(clauses, 0);
      case MinShouldMatchNode atLeast -> atLeast(atLeast);
      case GroupQueryNode group -> translate(group.getChild());
      case ModifierQueryNode modifier ->
          modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT
              ? translate(modifier.getChild()).map(QueryTranslation::allBut)
              : translate(modifier.getChild());
      case BoostQueryNode boost ->
          translate(boost.getChild()).map(query -> new BoostQuery(query, boost.getValue()));
      case SlopQueryNode nearness -> nearness(nearness);
      case QuotedFieldQueryNode phrase -> phrase(phrase);
      case FuzzyQueryNode fuzzy ->
          fields.fuzzy(places.field(fuzzy), text(fuzzy), fuzzy.getSimilarity(), places.of(fuzzy));
      case FieldQueryNode word -> word(word);
      case RegexpQueryNode expression ->
          fields.expression(places.field(expression), expression.getText().toString());
      case TermRangeQueryNode range -> fields.range(places.field(range), range);
      default -> throw new IllegalStateException("Lucene's parser gave an unknown " + node);
    };
  }

  private Optional<Query> phrase(QuotedFieldQueryNode node) throws QuerySyntaxException {
    Optional<Enclosed> enclosed = text.enclosed(node.getText());
    return enclosed.isPresent()
        ? spans.query(places.field(node), enclosed.get())
        : fields.phrase(places.field(node), text(node), 0, places.of(node));
  }

  private Optional<Query> word(FieldQueryNode node) throws QuerySyntaxException {
    boolean any = text(node).equals("*") && !UnescapedCharSequence.wasEscaped(node.getText(), 0);
    if (any && node.getFieldAsString().equals("*")) {
      return Optional.of(MatchAllDocsQuery.INSTANCE);
    }
    QueryField field = places.field(node);
    if (any) {
      return Optional.of(FieldQueries.anyValue(field));
    }
    return isPattern(node.getText())
        ? fields.pattern(field, (UnescapedCharSequence) node.getText(), places.of(node))
        : fields.word(field, text(node), places.of(node));
  }

  /** Whether a word holds a {@code *} or {@code ?} that is no plain sign. */
  static boolean isPattern(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      boolean wildcard = text.charAt(i) == '*' || text.charAt(i) == '?';
      if (wildcard && !UnescapedCharSequence.wasEscaped(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static String text(FieldQueryNode node) {
    return node.getText().toString();
  }

  private Optional<Query> nearness(SlopQueryNode node) throws QuerySyntaxException {
    FieldQueryNode phrase = (FieldQueryNode) node.getChild();
    if (text.enclosed(phrase.getText()).isPresent()) {
      throw places.at(places.of(phrase), "~ and a number can only follow words in quotation marks");
    }
    return fields.phrase(places.field(phrase), text(phrase), node.getValue(), places.of(phrase));
  }

  private Optional<Query> atLeast(MinShouldMatchNode node) throws QuerySyntaxException {
    QueryNode inside = node.groupQueryNode.getChild();
    int clauses = inside instanceof BooleanQueryNode several ? several.getChildren().size() : 1;
    if (node.minShouldMatch < 1 || node.minShouldMatch > clauses) {
      throw places.atSign(
          "@" + node.minShouldMatch,
          "the brackets before it hold %d parts; write a number from 1 to %d"
              .formatted(clauses, clauses));
    }
    return inside instanceof BooleanQueryNode several
        ? combined(several, node.minShouldMatch)
        : translate(inside);
  }

  /** All of the clauses, or any of them, or at least so many of them if a number is given. */
  private Optional<Query> combined(BooleanQueryNode node, int atLeast) throws QuerySyntaxException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean optional = node instanceof OrQueryNode || atLeast > 0;
    boolean empty = true;
    boolean onlyExcludes = true;
    for (QueryNode child : node.getChildren()) {
      boolean excludes = !optional && isExcluded(child);
      Optional<Query> clause = translate(excludes ? ((ModifierQueryNode) child).getChild() : child);
      if (clause.isPresent()) {
        Occur wanted = optional ? Occur.SHOULD : Occur.MUST;
        all.add(clause.get(), excludes ? Occur.MUST_NOT : wanted);
        onlyExcludes &= excludes;
        empty = false;
      }
    }
    if (empty) {
      return Optional.empty();
    }
    if (onlyExcludes) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return Optional.of(all.setMinimumNumberShouldMatch(atLeast).build());
  }

  private static boolean isExcluded(QueryNode node) {
    return node instanceof ModifierQueryNode modifier
        && modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
  }

  private static Query allBut(Query excluded) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
        .add(excluded, Occur.MUST_NOT)
        .build();
  }
}
