package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example that the package's documentation begins with is a program that works. */
class FirstExampleTest {

  private static final String BEGINNING = "{@snippet :";
  private static final Path DOCUMENTATION =
      Path.of("pipeline/core/src/main/java/org/rejoinder/run/package-info.java");

  @TempDir private Path folder;

  @Test
  void theFirstExampleRunsAsItStandsInTheDocumentation() throws Exception {
    Path program = Files.writeString(folder.resolve("Waiting.java"), example());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.toString())
            .directory(SampleRun.folder().toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("errors"))).isZero();
    assertThat(printed)
        .containsPattern("(?m)^Wexmoor: .*definition")
        .containsPattern("(?m)^[\\d.]+ in \\d+ statements$")
        .containsPattern("(?m)^sample/.*: ");
  }

  private static String example() throws Exception {
    String documentation =
        Files.readString(Path.of(System.getProperty("rejoinder.home", "")).resolve(DOCUMENTATION));
    int beginning = documentation.indexOf(BEGINNING);
    int end = documentation.indexOf("\n * }\n */", beginning);
    assertThat(beginning).as("the example in %s", DOCUMENTATION).isPositive().isLessThan(end);
    return documentation
        .substring(beginning + BEGINNING.length(), end)
        .lines()
        .map(line -> line.replaceFirst("^ \\* ?", ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
