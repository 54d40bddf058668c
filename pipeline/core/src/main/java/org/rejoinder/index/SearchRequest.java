package org.rejoinder.index;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to look for. The query language is that of Lucene's standard parser, with the fields of
 * {@link QueryField}:
 *
 * <ul>
 *   <li>{@code over 85 investigators}: all of the words, in any order; a word also finds its
 *       singular or plural.
 *   <li>{@code "national definition"}: these words, next to each other and as written; {@code
 *       "definition agreed"~5}: within five moves of each other.
 *   <li>{@code train*}, {@code organi?ation}, {@code /organi[sz]ation/}, {@code organisatoin~}: of
 *       the words as written.
 *   <li>{@code AND}, {@code OR}, {@code NOT} in capitals, {@code +}, {@code -}, brackets. {@code
 *       AND} binds more closely than {@code OR}; words without an operator between them are all
 *       wanted.
 *   <li>{@code force:"Avon and Somerset"}, {@code theme:awaiting-national}, {@code
 *       theme:training/planned} (both of one finding), {@code state:*} (any), {@code
 *       recommendation:[3 TO 7]}, {@code date:[2024-09 TO 2024-12]}, {@code date>=2024-10-17}.
 *   <li>{@code lemma:await}, {@code lemma:train/verb}, {@code pos:verb}: what the annotator says of
 *       a word.
 *   <li>{@code sentence:(lemma:await definition -draft)}: all within one sentence.
 *   <li>{@code fn:ordered(training lemma:await)} and Lucene's other interval functions, on words as
 *       written, lemmas and parts of speech.
 *   <li>{@code who is awaiting training?}: a plain question, read as any of its words.
 * </ul>
 *
 * <p>Punctuation that can be no operator where it stands parts words, as it does in a text.
 *
 * @param query in that language
 * @param skip how many hits are left out before those that are listed: those of earlier pages
 * @param limit how many hits to list at most; {@link #ALL} for all. Totals and facets always count
 *     all hits
 * @param context how many characters of context stand on either side of a concordance's line
 * @param order of the hits
 * @param within how long the search may take: one that takes longer is given up; empty for as long
 *     as it takes
 * @param narrowings only hits that have all of these values are counted and listed
 */
public record SearchRequest(
    String query,
    int skip,
    int limit,
    int context,
    HitOrder order,
    Optional<Duration> within,
    List<Narrowing> narrowings) {

  /** The limit that lists every hit. */
  public static final int ALL = Integer.MAX_VALUE;

  private static final int USUAL_LIMIT = 10;
  private static final int USUAL_CONTEXT = 60;

  /**
   * A value of a facet that hits must have.
   *
   * @param field of a {@link Facet}
   * @param value exactly as the facet shows it
   */
  public record Narrowing(String field, String value) {}

  /** Refuses negative numbers; keeps its own copy of the list. */
  public SearchRequest {
    if (skip < 0 || limit < 0 || context < 0) {
      throw new IllegalArgumentException(
          "What is skipped, limit and context must not be negative, but are %d, %d and %d"
              .formatted(skip, limit, context));
    }
    narrowings = List.copyOf(narrowings);
  }

  /** The best hits, in as much time as it takes. */
  public SearchRequest(String query, int skip, int limit, int context) {
    this(query, skip, limit, context, HitOrder.BEST_FIRST, Optional.empty(), List.of());
  }

  /** A query with the usual limit of ten hits and 60 characters of context. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, 0, USUAL_LIMIT, USUAL_CONTEXT);
  }

  /** The same, without listing that many of the first hits. */
  public SearchRequest skipping(int hits) {
    return new SearchRequest(query, hits, limit, context, order, within, narrowings);
  }

  /** The same with another limit. */
  public SearchRequest withLimit(int newLimit) {
    return new SearchRequest(query, skip, newLimit, context, order, within, narrowings);
  }

  /** The same without a limit. */
  public SearchRequest withAllHits() {
    return withLimit(ALL);
  }

  /** The same with more or less context in a concordance. */
  public SearchRequest withContext(int newContext) {
    return new SearchRequest(query, skip, limit, newContext, order, within, narrowings);
  }

  /** The same in another order. */
  public SearchRequest withOrder(HitOrder newOrder) {
    return new SearchRequest(query, skip, limit, context, newOrder, within, narrowings);
  }

  /** The same, given up after so long. */
  public SearchRequest withTimeLimit(Duration longest) {
    return new SearchRequest(query, skip, limit, context, order, Optional.of(longest), narrowings);
  }

  /** The same, for hits alone that have these values of facets. */
  public SearchRequest narrowedTo(List<Narrowing> values) {
    return new SearchRequest(query, skip, limit, context, order, within, values);
  }
}
