package org.rejoinder.cli;

import java.io.File;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Jupyter of this machine, with the program's own Java kernel, which is set up in the program's
 * folder and nowhere else.
 */
final class Jupyter {

  private static final String KERNEL = "rejoinder-java";
  private static final Pattern ONE_OF_ITS_OWN = Pattern.compile(Pattern.quote(File.pathSeparator));

  private final Path home;
  private final Path run;

  /** A program is asked for and not there; the message is a line for a person. */
  static final class MissingException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    MissingException(String message) {
      super(message);
    }
  }

  /**
   * For the notebooks of the program.
   *
   * @param home the program's folder
   * @param run the folder of the run that they are to read
   */
  Jupyter(Path home, Path run) {
    this.home = home.toAbsolutePath().normalize();
    this.run = run.toAbsolutePath().normalize();
  }

  /** The folder of the notebooks. */
  Path notebooks() {
    return home.resolve("notebooks");
  }

  /** Where what Jupyter says is kept. */
  Path log() {
    return home.resolve("target/jupyter/log.txt");
  }

  /**
   * The first of these programs that is there.
   *
   * @param path the folders to look in, as the variable {@code PATH} has them
   * @throws MissingException if there is none
   */
  static Path program(String path, String... names) throws MissingException {
    for (String name : names) {
      Optional<Path> found =
          ONE_OF_ITS_OWN
              .splitAsStream(path)
              .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
              .filter(Files::isExecutable)
              .findFirst();
      if (found.isPresent()) {
        return found.get().toAbsolutePath();
      }
    }
    throw new MissingException(
        "Jupyter is needed, and there is no '%s' on the PATH. Install it (Debian: apt install jupyter-notebook jupyter-nbconvert; elsewhere: pip install notebook nbconvert)."
            .formatted(names[0]));
  }

  /**
   * Writes where the Java kernel is, for Jupyter to find.
   *
   * @throws MissingException if the program was built without it
   * @throws IOException if nothing can be written in the program's folder
   */
  void setUpKernel() throws MissingException, IOException {
    Map<String, Object> kernel = new LinkedHashMap<>();
    kernel.put(
        "argv",
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            // What is put right of the kernel comes before the kernel.
            jars("pipeline/app/target", "rejoinder-app-")
                + File.pathSeparator
                + jars("pipeline/app/target/notebook-kernel", ""),
            "org.rapaio.jupyter.kernel.MainApp",
            "{connection_file}"));
    kernel.put("display_name", "Java (Rejoinder)");
    kernel.put("language", "java");
    kernel.put("interrupt_mode", "message");
    Path folder = Files.createDirectories(home.resolve("target/jupyter/kernels").resolve(KERNEL));
    Files.writeString(folder.resolve("kernel.json"), Rows.json(kernel));
  }

  private String jars(String folder, String beginning) throws MissingException, IOException {
    Path place = home.resolve(folder);
    if (!Files.isDirectory(place)) {
      throw new MissingException(
          "The program was built without its Java kernel. Build it again: mvn package -DskipTests");
    }
    try (Stream<Path> files = Files.list(place)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .sorted()
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  /** A command that finds the kernel and the run, and stands in the folder of the notebooks. */
  ProcessBuilder command(Path program, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(notebooks().toFile());
    String before = process.environment().getOrDefault("JUPYTER_PATH", "");
    process
        .environment()
        .put(
            "JUPYTER_PATH",
            home.resolve("target/jupyter") + (before.isEmpty() ? "" : File.pathSeparator + before));
    process.environment().put("REJOINDER_RUN", run.toString());
    return process;
  }
}
