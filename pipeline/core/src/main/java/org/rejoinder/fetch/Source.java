package org.rejoinder.fetch;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the list of addresses.
 *
 * @param line of the file, from 1
 * @param address of the document, http or https
 * @param document the name to keep it under, relative to the folder; empty where the list names
 *     none
 * @param stated what the list says of the document, by the columns of {@code responses.csv}
 */
public record Source(
    long line, URI address, Optional<String> document, Map<String, String> stated) {

  /** Keeps its own copy. */
  public Source {
    stated = Map.copyOf(stated);
  }
}
