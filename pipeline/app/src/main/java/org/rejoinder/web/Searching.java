package org.rejoinder.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.rejoinder.index.FoundHits;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.SearchRequest.Narrowing;
import org.rejoinder.index.SearchResult;
import org.rejoinder.tables.TableException;

/**
 * Searches, within bounds: a query may take so long and no longer, and few are answered at once, so
 * that nobody's query keeps the others from theirs.
 */
final class Searching {

  private static final int AT_ONCE = 4;
  private static final int SECONDS_TO_WAIT = 20;
  private static final String EVERYTHING = "*:*";
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration LONGEST_OF_A_DOWNLOAD = Duration.ofMinutes(5);

  private final RunInUse runs;
  private final Semaphore room = new Semaphore(AT_ONCE, true);

  Searching(RunInUse runs) {
    this.runs = runs;
  }

  /** A query as it was typed, narrowed down; without words, all that has these values. */
  static SearchRequest request(String query, List<Narrowing> narrowings) {
    return SearchRequest.of(query.isBlank() ? EVERYTHING : query)
        .narrowedTo(narrowings)
        .withTimeLimit(LONGEST);
  }

  /** What is wrong with a query, without the place. */
  static String detail(QuerySyntaxException wrong) {
    return String.valueOf(wrong.getMessage()).replaceFirst("^column \\d+: ", "");
  }

  /** Searches in the current run. */
  SearchResult search(SearchRequest request)
      throws IOException, QuerySyntaxException, TableException {
    return runs.read(run -> search(run, request));
  }

  /** Reads something of the current run that needs a query. */
  <T> T search(RunInUse.Reading<T> reading)
      throws IOException, QuerySyntaxException, TableException {
    return runs.read(reading);
  }

  /** Searches in a run. */
  SearchResult search(OpenRun run, SearchRequest request) throws IOException, QuerySyntaxException {
    takeRoom();
    try {
      return run.index().search(request);
    } finally {
      room.release();
    }
  }

  /**
   * Searches, and sends the hits on while they are read. Those who wait for a long list may wait
   * longer.
   */
  void sendAll(SearchRequest request, Sending sending)
      throws IOException, QuerySyntaxException, TableException {
    takeRoom();
    try {
      SearchRequest all = request.withAllHits().withTimeLimit(LONGEST_OF_A_DOWNLOAD);
      Sent _ =
          runs.readOnce(
              run -> {
                sending.send(run.index().find(all));
                return Sent.ALL;
              });
    } finally {
      room.release();
    }
  }

  /** Takes what a query found. */
  @FunctionalInterface
  interface Sending {
    /** Reads and sends it. */
    void send(FoundHits found) throws IOException, QuerySyntaxException;
  }

  /** That something was sent. */
  private enum Sent {
    ALL
  }

  /** Reads something of the current run, once, that needs no query. */
  <T> T readingOnce(RunInUse.Reading<T> reading) throws IOException, TableException {
    try {
      return runs.readOnce(reading);
    } catch (QuerySyntaxException impossible) {
      throw new IllegalStateException("Nothing was queried", impossible);
    }
  }

  /** Reads something of the current run that needs no query. */
  <T> T reading(RunInUse.Reading<T> reading) throws IOException, TableException {
    try {
      return runs.read(reading);
    } catch (QuerySyntaxException impossible) {
      throw new IllegalStateException("Nothing was queried", impossible);
    }
  }

  private void takeRoom() {
    try {
      if (room.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw RefusedException.of(503, "Too many searches are going on; try again in a moment");
  }
}
