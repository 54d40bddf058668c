package org.rejoinder.report;

import java.util.List;

/**
 * What made the tables.
 *
 * @param version of the program
 * @param codebook the files of themes and named practices, each by its name without folders
 */
public record RunFacts(String version, List<HashedFile> codebook) {

  /** A file and the SHA-256 of its bytes, in hexadecimal. */
  public record HashedFile(String name, String sha256) {}

  /** Keeps its own copy of the list. */
  public RunFacts {
    codebook = List.copyOf(codebook);
  }
}
