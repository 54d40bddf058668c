package org.rejoinder.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;

/** How much a search may ask of the index: so many words at once, and so much time. */
final class SearchBounds {

  private final SearchRequest request;
  private final IndexSearcher searcher;
  private final Optional<Deadline> deadline;

  /** When a search is given up. */
  private record Deadline(Duration allowed, long nanoTime) implements QueryTimeout {
    @Override
    public boolean shouldExit() {
      return System.nanoTime() - nanoTime > 0;
    }
  }

  private SearchBounds(SearchRequest request, IndexSearcher searcher, Optional<Deadline> deadline) {
    this.request = request;
    this.searcher = searcher;
    this.deadline = deadline;
    searcher.setQueryCache(null);
  }

  /** The bounds of a request; its time begins now. */
  static SearchBounds of(SearchRequest request, DirectoryReader reader) throws IOException {
    if (request.within().isEmpty()) {
      return new SearchBounds(request, new IndexSearcher(reader), Optional.empty());
    }
    Duration allowed = request.within().get();
    Deadline deadline = new Deadline(allowed, System.nanoTime() + allowed.toNanos());
    // The reader looks at the clock wherever a query goes through words, the searcher wherever it
    // goes through documents.
    IndexSearcher searcher = new IndexSearcher(ExitableDirectoryReader.wrap(reader, deadline));
    searcher.setTimeout(deadline);
    return new SearchBounds(request, searcher, Optional.of(deadline));
  }

  SearchRequest request() {
    return request;
  }

  /** Searches within the bounds. */
  IndexSearcher searcher() {
    return searcher;
  }

  /** A piece of a search. */
  interface Piece<T> {
    T call() throws QuerySyntaxException, IOException;
  }

  /**
   * Does a piece of a search.
   *
   * @throws QuerySyntaxException if the query goes beyond the bounds
   */
  <T> T within(Piece<T> piece) throws QuerySyntaxException, IOException {
    try {
      T result = piece.call();
      if (searcher.timedOut() || deadline.filter(Deadline::shouldExit).isPresent()) {
        throw tooSlow();
      }
      return result;
    } catch (ExitingReaderException e) {
      QuerySyntaxException tooSlow = tooSlow();
      tooSlow.initCause(e);
      throw tooSlow;
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (IndexSearcher.TooManyClauses | IllegalStateException | StackOverflowError e) {
      throw QueryReader.tooMuch(request.query(), e);
    }
  }

  private QuerySyntaxException tooSlow() {
    return new QuerySyntaxException(
        request.query(),
        0,
        "the search takes longer than the %d milliseconds that it may; ask for fewer words, or give more letters before a wildcard"
            .formatted(deadline.map(Deadline::allowed).orElse(Duration.ZERO).toMillis()));
  }
}
