package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Reads the query language that {@link SearchRequest} describes. */
final class QueryReader {

  /** Beyond these a query is a mistake, or an attempt to exhaust the parser. */
  private static final int LONGEST = 10_000;

  private static final int DEEPEST = 100;

  private static final Pattern PLAIN_WORDS =
      Pattern.compile("(?!.*\\b(?:AND|OR|NOT)\\b)\\s*[\\p{L}\\p{N}]+(?:\\s+[\\p{L}\\p{N}]+)+\\s*");

  private final IndexSearcher searcher;

  QueryReader(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Understands a query.
   *
   * @throws QuerySyntaxException if it cannot be understood, saying where and why
   */
  ReadQuery read(String query) throws QuerySyntaxException {
    refuseEndless(query);
    Optional<ReadQuery> question = Question.read(query);
    return question.isPresent() ? question.get() : readSyntax(query);
  }

  private ReadQuery readSyntax(String query) throws QuerySyntaxException {
    QueryText text = QueryText.of(query);
    List<String> notes = new ArrayList<>();
    QueryTranslation translation = new QueryTranslation(query, text, searcher, notes);
    try {
      Optional<Query> read = translation.translate(parse(query, text));
      notes.addAll(new IndexedValues(searcher).namesWithoutQuotationMarks(query));
      return new ReadQuery(
          read.orElseThrow(() -> noWord(query)), notes, PLAIN_WORDS.matcher(query).matches());
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooMuch(query, e);
    }
  }

  private static QueryNode parse(String query, QueryText text) throws QuerySyntaxException {
    if (query.isBlank()) {
      throw noWord(query);
    }
    try {
      return new StandardSyntaxParser().parse(text.parsed(), QueryField.TEXT.label());
    } catch (QueryNodeParseException e) {
      int place = text.typedOffset(placeOf(e));
      throw explained(SyntaxFault.find(query, place), query, e);
    } catch (NumberFormatException e) {
      throw explained(
          new SyntaxFault(0, "a number in this query is too large; write a smaller one"), query, e);
    }
  }

  private static int placeOf(QueryNodeParseException e) {
    return e instanceof ParseException parse
            && parse.currentToken != null
            && parse.currentToken.next != null
        ? parse.currentToken.next.beginColumn
        : Integer.MAX_VALUE;
  }

  private static QuerySyntaxException explained(SyntaxFault fault, String query, Exception cause) {
    QuerySyntaxException explained =
        new QuerySyntaxException(query, fault.offset(), fault.problem());
    explained.initCause(cause);
    return explained;
  }

  private static QuerySyntaxException noWord(String query) {
    return new QuerySyntaxException(
        query,
        0,
        "the query holds no word to search for; write a word, a phrase in quotation marks, or a"
            + " field and a value, such as theme:training");
  }

  /** What only shows when the index's own words come into a query. */
  static QuerySyntaxException tooMuch(String query, Exception cause) {
    return explained(
        new SyntaxFault(
            0,
            "the query stands for too many words at once; ask for fewer, or give more letters"
                + " before a wildcard"),
        query,
        cause);
  }

  private static void refuseEndless(String query) throws QuerySyntaxException {
    if (query.length() > LONGEST) {
      throw new QuerySyntaxException(
          query,
          LONGEST,
          "the query has %,d characters; at most %,d are read, so search for less at once"
              .formatted(query.length(), LONGEST));
    }
    int depth = 0;
    for (int i = 0; i < query.length(); i++) {
      depth += query.charAt(i) == '(' ? 1 : query.charAt(i) == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        throw new QuerySyntaxException(
            query, i, "more than %d brackets are open here; close some".formatted(DEEPEST));
      }
    }
  }
}
