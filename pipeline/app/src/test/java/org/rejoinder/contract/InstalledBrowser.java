package org.rejoinder.contract;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chromium, as it is installed on this machine. Where it is missing, tests are skipped, or fail if
 * the property {@code rejoinder.browser} is {@code required}.
 */
public final class InstalledBrowser {

  private InstalledBrowser() {}

  /** The browser. */
  public static Path program() {
    return orSkip("chromium", "chromium-browser", "google-chrome");
  }

  /** The program that drives it. */
  public static Path driver() {
    return orSkip("chromedriver");
  }

  private static Path orSkip(String... names) {
    Optional<Path> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    String missing =
        "There is no %s on the PATH (Debian: apt install chromium chromium-driver)"
            .formatted(names[0]);
    if (System.getProperty("rejoinder.browser", "").equals("required")) {
      throw new AssertionError(missing);
    }
    return abort(missing);
  }
}
