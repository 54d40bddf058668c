package org.rejoinder.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rejoinder.run.PipelineRun;

/**
 * Does once what people do with the program, so that Java can record which classes it needs and
 * starts quickly from then on. The launcher calls it after a build, and Java keeps what it saw in
 * an AOT cache (JEP 483, JEP 514). Its arguments are the part of the work, a folder for results and
 * the program's folder, whose sample it works on.
 */
final class StartUpRecording {

  /** One rule more, which reads every answer that has its words again. */
  private static final String ANOTHER_CODEBOOK =
      """
      extends: built-in
      themes:
        - theme: awaiting-national
          codes:
            - code: guidance
              more-rules:
                - rule: words-of-many-answers
                  phrase: PHRASE
                  matches: ["PHRASE."]
                  does-not-match: [We read it.]
      """;

  private final Path results;
  private final Path home;

  private StartUpRecording(Path results, Path home) {
    this.results = results;
    this.home = home;
  }

  public static void main(String[] arguments) throws IOException {
    Path results = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
    StartUpRecording recording =
        new StartUpRecording(results, Path.of(arguments[2]).toAbsolutePath());
    switch (arguments[0]) {
      case "first" -> recording.runFirst();
      case "again" -> recording.runAgain();
      case "look" -> recording.lookIntoResults();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private void runFirst() {
    call("run", documents());
  }

  private void runAgain() throws IOException {
    call("run", documents());
    call("run", documents(), "--codebook", another("guidance from the College"));
    call("run", documents(), "--codebook", another("the force"));
    call("run", documents());
  }

  private String another(String phrase) throws IOException {
    Path file = results.resolve(phrase.replace(' ', '-') + ".yaml");
    return Files.writeString(file, ANOTHER_CODEBOOK.replace("PHRASE", phrase)).toString();
  }

  private void lookIntoResults() {
    call("table");
    call("table", "findings", "--format", "csv");
    call("search", "guidance", "--facets");
    call("search", "\"national guidance\" OR train*", "--kwic");
  }

  private String documents() {
    return home.resolve("corpus").resolve("sample").toString();
  }

  private void call(String... command) {
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
            results,
            Optional.of(home),
            "",
            PipelineRun::standard);
    int status = Rejoinder.run(environment, command);
    if (status != 0) {
      throw new IllegalStateException(
          "%s ended with status %d".formatted(String.join(" ", command), status));
    }
  }
}
