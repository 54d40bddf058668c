package org.rejoinder.index;

/**
 * What to look for.
 *
 * @param query in the query language that {@link QueryReader} describes
 * @param limit how many hits to list at most; {@link #ALL} for all. Totals and facets always count
 *     all hits
 * @param context how many characters of context stand on either side of a concordance's line
 */
public record SearchRequest(String query, int limit, int context) {

  /** The limit that lists every hit. */
  public static final int ALL = Integer.MAX_VALUE;

  private static final int USUAL_LIMIT = 10;
  private static final int USUAL_CONTEXT = 60;

  /** Refuses negative numbers. */
  public SearchRequest {
    if (limit < 0 || context < 0) {
      throw new IllegalArgumentException(
          "Limit and context must not be negative, but are %d and %d".formatted(limit, context));
    }
  }

  /** A query with the usual limit of ten hits and 60 characters of context. */
  public static SearchRequest of(String query) {
    return new SearchRequest(query, USUAL_LIMIT, USUAL_CONTEXT);
  }

  /** The same with another limit. */
  public SearchRequest withLimit(int newLimit) {
    return new SearchRequest(query, newLimit, context);
  }

  /** The same without a limit. */
  public SearchRequest withAllHits() {
    return withLimit(ALL);
  }

  /** The same with more or less context in a concordance. */
  public SearchRequest withContext(int newContext) {
    return new SearchRequest(query, limit, newContext);
  }
}
