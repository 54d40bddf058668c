package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of the repository that the program's own output must be the same as. With {@code
 * -Drejoinder.golden=renew} they are written anew instead; then look at what git says has changed.
 */
public final class Golden {

  private static final Path HOME = Path.of(System.getProperty("rejoinder.home", ""));
  private static final boolean RENEW = System.getProperty("rejoinder.golden", "").equals("renew");

  private Golden() {}

  /** Requires a file of the repository, named from its top, to hold just this text. */
  public static void assertSame(String name, String actual) throws IOException {
    Path file = HOME.resolve(name);
    if (RENEW) {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, actual);
    }
    assertThat(file).as("a golden file; how to renew it says CONTRIBUTING.md").isRegularFile();
    assertThat(actual.lines().toList())
        .as(
            "%s, line by line. Where the change is meant, renew it: mvn test"
                + " -Dtest=GoldenTest,SampleReportTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Drejoinder.golden=renew",
            name)
        .containsExactlyElementsOf(Files.readString(file).lines().toList());
    assertThat(actual).as(name).isEqualTo(Files.readString(file));
  }
}
