package org.rejoinder.domain;

/**
 * The name of a document within a corpus.
 *
 * @param path relative to the input folder, with {@code /} between its parts
 */
public record DocumentId(String path) implements Comparable<DocumentId> {

  /** Refuses an empty path, an absolute one and one that climbs out of the input folder. */
  public DocumentId {
    if (path.isBlank() || path.startsWith("/") || ("/" + path + "/").contains("/../")) {
      throw new IllegalArgumentException(
          "A document's path must lie below the input folder, but is '" + path + "'");
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
