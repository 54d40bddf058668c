package org.rejoinder.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.run.PipelineRun;

/**
 * Does once what people do with the program, so that Java can record which classes it needs and
 * starts quickly from then on. The launcher calls it after a build, and Java keeps what it saw in
 * an AOT cache (JEP 483, JEP 514); nothing else comes of it. Its argument is a folder of documents.
 */
final class StartUpRecording {

  private static final String ANOTHER_CODEBOOK =
      """
      extends: built-in
      themes:
        - theme: awaiting-national
          codes:
            - code: guidance
              more-rules:
                - rule: guidance-from-college
                  phrase: guidance from the College
                  matches: [We read the guidance from the College.]
                  does-not-match: [We read the guidance.]
      """;

  private StartUpRecording() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("rejoinder-start-up");
    try {
      Path sample = Path.of(arguments[0]).toAbsolutePath();
      Path another = Files.writeString(folder.resolve("another.yaml"), ANOTHER_CODEBOOK);
      call(folder, List.of("run", sample.toString()));
      call(folder, List.of("run", sample.toString()));
      call(folder, List.of("run", sample.toString(), "--codebook", another.toString()));
      call(folder, List.of("table"));
      call(folder, List.of("table", "findings", "--format", "csv"));
      call(folder, List.of("search", "guidance", "--facets"));
      call(folder, List.of("search", "\"national guidance\" OR train*", "--kwic"));
    } finally {
      delete(folder);
    }
  }

  private static void call(Path folder, List<String> command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Environment environment =
        new Environment(
            nowhere,
            nowhere,
            false,
            false,
            100,
            "rejoinder",
            folder,
            Optional.empty(),
            "",
            PipelineRun::standard);
    int _ = Rejoinder.run(environment, command.toArray(String[]::new));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
