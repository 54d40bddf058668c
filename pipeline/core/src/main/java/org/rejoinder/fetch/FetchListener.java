package org.rejoinder.fetch;

/** Is told how fetching gets on. */
@FunctionalInterface
public interface FetchListener {

  /** An address is done with; comes from several threads, one at a time. */
  void done(Source source, FetchOutcome outcome);
}
