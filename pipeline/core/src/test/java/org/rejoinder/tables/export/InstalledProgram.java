package org.rejoinder.tables.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A program of the machine that tests let read what was written. */
record InstalledProgram(Path file) {

  /**
   * The first on the path that does what is asked of it. Without one the test is skipped, or fails
   * where {@code -Drejoinder.<property>=required}.
   *
   * @param names what the program may be called
   * @param able whether one that is there can do what the test needs
   */
  static InstalledProgram orSkip(
      String property, String what, List<String> names, Predicate<InstalledProgram> able) {
    Optional<InstalledProgram> found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(place -> names.stream().map(Path.of(place)::resolve))
            .filter(Files::isExecutable)
            .map(InstalledProgram::new)
            .filter(able)
            .findFirst();
    if (System.getProperty("rejoinder." + property, "").equals("required")) {
      assertThat(found).as(what + ", which is required").isPresent();
    }
    assumeThat(found).as(what + " is not installed, so it does not read the tables").isPresent();
    return found.orElseThrow();
  }

  /** Whether a call ends well; what it says is lost. */
  boolean succeeds(String... arguments) {
    try {
      Process process =
          new ProcessBuilder(command(arguments))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException | InterruptedException broken) {
      return false;
    }
  }

  /** A call in a folder that must end well; what it says is kept there. */
  void call(Path folder, String... arguments) throws IOException, InterruptedException {
    Path told = folder.resolve("told");
    Process process =
        new ProcessBuilder(command(arguments))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(told)).isZero();
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
