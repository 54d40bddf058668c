package org.rejoinder.fetch;

/** What became of one address. */
public sealed interface FetchOutcome {

  /** The document was fetched, for the first time or in a newer version. */
  record Fetched(String document, long bytes) implements FetchOutcome {}

  /** The document is there already, and its publisher has no newer one. */
  record Unchanged(String document) implements FetchOutcome {}

  /** The document is not there; the reason says why and what to do, in a sentence. */
  record Failed(String reason) implements FetchOutcome {}
}
