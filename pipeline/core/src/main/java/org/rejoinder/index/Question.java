package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * A question in plain English, such as {@code who is awaiting training?}: read as any of its words,
 * without those that every text holds. A question mark within a query that uses other signs of the
 * query language stays a wildcard.
 */
final class Question {

  private static final Pattern PLAIN =
      Pattern.compile("[^\"“”:()*~^\\[\\]{}\\\\]*\\S\\s+[^\"“”:()*~^\\[\\]{}\\\\]*\\?[\\s?!]*");
  private static final Pattern OPERATOR =
      Pattern.compile(
          "(?s).*(?:(?<!\\S)(?:AND|OR|NOT|&&|\\|\\|)(?!\\S)|(?<!\\S)[-+!]\\S|\\?\\S).*");

  /** Words by which a question asks, and that say nothing of its matter. */
  private static final Set<String> ASKING =
      Set.of(
          "a", "an", "and", "any", "are", "as", "at", "be", "been", "by", "can", "could", "did",
          "do", "does", "for", "from", "had", "has", "have", "how", "if", "in", "is", "it", "its",
          "many", "much", "of", "on", "or", "should", "so", "that", "the", "their", "them", "there",
          "these", "they", "this", "those", "to", "was", "were", "what", "when", "where", "which",
          "who", "whom", "whose", "why", "will", "with", "would", "s", "t", "tell", "me", "about");

  private Question() {}

  /** The query that a plain question stands for; empty if this is none. */
  static Optional<ReadQuery> read(String query) {
    if (!PLAIN.matcher(query).matches()
        || OPERATOR.matcher(query.replaceAll("[\\s?!]+$", "")).matches()) {
      return Optional.empty();
    }
    List<String> words = telling(query);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    QueryBuilder builder = new QueryBuilder(TextAnalysis.folded());
    for (String word : words) {
      any.add(
          builder.createPhraseQuery(QueryField.TEXT.folded(), word), BooleanClause.Occur.SHOULD);
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReadQuery(any.build(), List.of(note(words)), false));
  }

  private static List<String> telling(String query) {
    List<String> words = new ArrayList<>();
    for (String word : query.strip().split("\\s+", -1)) {
      String plain = TextAnalysis.name(word);
      if (!plain.isEmpty() && !words.contains(plain)) {
        words.add(plain);
      }
    }
    List<String> telling = words.stream().filter(word -> !ASKING.contains(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static String note(List<String> words) {
    String quoted = words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    return words.size() == 1
        ? "Read as a question, and searched for %s.".formatted(quoted)
        : "Read as a question, and searched for any of %s, the best first; leave the question mark out to search for all of the words."
            .formatted(quoted);
  }
}
