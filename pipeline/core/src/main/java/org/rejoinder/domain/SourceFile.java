package org.rejoinder.domain;

import java.nio.file.Path;

/**
 * A file that was found in the input.
 *
 * @param document its name within the corpus
 * @param path where it lies
 */
public record SourceFile(DocumentId document, Path path) {}
