package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Reads the query language that {@link SearchRequest} describes. */
final class QueryReader {

  /** Beyond these a query is a mistake, or an attempt to exhaust the parser. */
  private static final int LONGEST = 10_000;

  private static final int DEEPEST = 100;

  private static final Pattern PLAIN_WORDS =
      Pattern.compile("(?!.*\\b(?:AND|OR|NOT)\\b)\\s*[\\p{L}\\p{N}]+(?:\\s+[\\p{L}\\p{N}]+)+\\s*");

  private final IndexedValues values;

  QueryReader(IndexedValues values) {
    this.values = values;
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
    if (query.isBlank()) {
      throw noWord(query);
    }
    ParsedQuery parsed = ParsedQuery.of(query, 0, query.length(), QueryField.TEXT);
    List<String> notes = new ArrayList<>();
    QueryTranslation translation = new QueryTranslation(query, parsed.text(), values, notes);
    try {
      Optional<Query> read = translation.translate(parsed.tree());
      notes.addAll(values.namesWithoutQuotationMarks(query));
      return new ReadQuery(
          read.orElseThrow(() -> noWord(query)), notes, PLAIN_WORDS.matcher(query).matches());
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooMuch(query, e);
    }
  }

  private static QuerySyntaxException noWord(String query) {
    return new QuerySyntaxException(
        query,
        0,
        "the query holds no word to search for; write a word, a phrase in quotation marks, or a"
            + " field and a value, such as theme:training");
  }

  /** What only shows when the index's own words come into a query. */
  static QuerySyntaxException tooMuch(String query, Throwable cause) {
    QuerySyntaxException tooMuch =
        new QuerySyntaxException(
            query,
            0,
            "the query stands for too many words at once; ask for fewer, or give more letters"
                + " before a wildcard");
    tooMuch.initCause(cause);
    return tooMuch;
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
