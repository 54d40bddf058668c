package org.rejoinder;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The published responses that tests may read and must not copy: the folder that the property
 * {@code rejoinder.real-corpus} names.
 */
public final class RealCorpus {

  private static final String PROPERTY = "rejoinder.real-corpus";

  private RealCorpus() {}

  /** The folder; the calling test is skipped where none is named, and fails where it is missing. */
  public static Path folder() {
    String named = System.getProperty(PROPERTY, "");
    assumeTrue(
        !named.isBlank(), "No published responses: the property " + PROPERTY + " is not set.");
    Path folder = Path.of(named);
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException(
          "The property %s names '%s', which is no folder".formatted(PROPERTY, named));
    }
    return folder;
  }

  /** The responses' texts by file name. */
  public static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
