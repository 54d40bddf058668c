package org.rejoinder.index;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query, understood.
 *
 * @param notes sentences that a reader should see with the result
 */
record ReadQuery(Query query, List<String> notes) {

  /** Keeps its own copy of the list. */
  ReadQuery {
    notes = List.copyOf(notes);
  }
}
