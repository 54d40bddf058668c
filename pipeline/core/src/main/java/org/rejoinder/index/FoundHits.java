package org.rejoinder.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a query found, counted, with its hits still in the index: they are read one by one, so that
 * any number of them passes through the memory of one. To be used as long as the index is open, by
 * one thread at a time.
 */
public final class FoundHits {

  private final long total;
  private final List<Facet> facets;
  private final List<String> notes;
  private final Optional<String> suggestion;
  private final long[] listed;
  private final Hits hits;
  private final SearchBounds bounds;

  FoundHits(
      FoundDocuments found,
      List<Facet> facets,
      List<String> notes,
      Optional<String> suggestion,
      Hits hits,
      SearchBounds bounds) {
    this.total = found.count();
    this.facets = List.copyOf(facets);
    this.notes = List.copyOf(notes);
    this.suggestion = suggestion;
    this.listed = found.listed(bounds.request());
    this.hits = hits;
    this.bounds = bounds;
  }

  /** How many hits there are: exact, whatever the limit. */
  public long total() {
    return total;
  }

  /** How many hits {@link #forEach} reads. */
  public int listed() {
    return listed.length;
  }

  /** As {@link SearchResult#facets}. */
  public List<Facet> facets() {
    return facets;
  }

  /** As {@link SearchResult#notes}. */
  public List<String> notes() {
    return notes;
  }

  /** As {@link SearchResult#suggestion}. */
  public Optional<String> suggestion() {
    return suggestion;
  }

  /**
   * Reads the hits that the request lists, in its order.
   *
   * @throws QuerySyntaxException if the query proves to stand for too much, or takes too long
   * @throws IOException if the index cannot be read, or the reader fails to take a hit
   */
  public void forEach(HitReader reader) throws QuerySyntaxException, IOException {
    for (long rank : listed) {
      Hit hit = bounds.within(() -> hits.hit(rank));
      reader.read(hit);
    }
  }

  /** Takes hits. */
  public interface HitReader {
    /** Takes the next hit. */
    void read(Hit hit) throws IOException;
  }
}
