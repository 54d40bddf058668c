package org.rejoinder.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/**
 * A query, understood.
 *
 * @param notes sentences that a reader should see with the result
 * @param plainWords whether the query is two or more words without any sign of the query language
 */
record ReadQuery(Query query, List<String> notes, boolean plainWords) {

  private static final String NOT_TOGETHER =
      "No answer or passage holds all of these words; put OR between them to find any of them.";

  /** Keeps its own copy of the list. */
  ReadQuery {
    notes = List.copyOf(notes);
  }

  /**
   * The notes for a result of so many hits.
   *
   * @param misspelt what explains better why nothing holds all of the words
   */
  List<String> notes(int total, Misspelt misspelt) {
    List<String> ofWords = misspelt.notes();
    return plainWords && total == 0 && ofWords.isEmpty()
        ? List.of(NOT_TOGETHER)
        : Stream.concat(notes.stream(), ofWords.stream()).toList();
  }
}
