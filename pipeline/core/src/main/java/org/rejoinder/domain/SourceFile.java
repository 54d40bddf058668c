package org.rejoinder.domain;

import java.nio.file.Path;

/**
 * A file that was found in the input.
 *
 * @param document its name within the corpus
 * @param path where it lies
 * @param stated what the corpus says of it beside its text
 */
public record SourceFile(DocumentId document, Path path, StatedFacts stated) {

  /** One of which the corpus says nothing. */
  public SourceFile(DocumentId document, Path path) {
    this(document, path, StatedFacts.nothing());
  }

  /** The same file under another name. */
  public SourceFile named(DocumentId name) {
    return new SourceFile(name, path, stated);
  }

  /** The same file, of which that is said. */
  public SourceFile saying(StatedFacts facts) {
    return new SourceFile(document, path, facts);
  }
}
