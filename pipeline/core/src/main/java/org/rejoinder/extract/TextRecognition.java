package org.rejoinder.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program that reads words from pictures of pages: Tesseract, which has to be installed.
 *
 * @param program where it lies
 * @param version as it names itself: {@code tesseract 5.3.0}; other versions read other words
 */
public record TextRecognition(Path program, String version) {

  private static final String NAME = "tesseract";
  private static final Pattern BETWEEN_FOLDERS =
      Pattern.compile(Pattern.quote(System.getProperty("path.separator")));

  /** It is asked for and not there; the message is a line for a person. */
  public static final class MissingException extends Exception {
    private static final long serialVersionUID = 1L;

    MissingException() {
      super(
          "--ocr needs the program 'tesseract', which is not on the PATH. Install it (Debian: apt"
              + " install tesseract-ocr; macOS: brew install tesseract), or run without --ocr.");
    }
  }

  /**
   * The one that is installed.
   *
   * @param path the folders in which programs lie, as the environment variable {@code PATH} has
   *     them
   * @throws MissingException if none of them has it, or it cannot be started
   */
  public static TextRecognition installed(String path) throws MissingException {
    return BETWEEN_FOLDERS
        .splitAsStream(path)
        .flatMap(TextRecognition::programIn)
        .flatMap(program -> version(program).map(is -> new TextRecognition(program, is)).stream())
        .findFirst()
        .orElseThrow(MissingException::new);
  }

  private static Stream<Path> programIn(String folder) {
    try {
      return Stream.of(NAME, NAME + ".exe")
          .map(name -> Path.of(folder, name).toAbsolutePath())
          .filter(Files::isExecutable);
    } catch (InvalidPathException noFolder) {
      return Stream.of();
    }
  }

  private static Optional<String> version(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.lines().findFirst().filter(line -> line.startsWith(NAME));
    } catch (IOException cannotBeStarted) {
      return Optional.empty();
    }
  }
}
