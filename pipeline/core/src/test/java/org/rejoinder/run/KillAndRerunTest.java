package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends a run's process at moments of all kinds, and runs it again. */
class KillAndRerunTest {

  private static final int KILLS = 25;
  private static final int DOCUMENTS = 12;

  @TempDir private Path folder;

  @Test
  void whatWasEndedAtAnyMomentConvergesToTheSameBytes() throws Exception {
    Path input = corpus();
    Path undisturbed = folder.resolve("undisturbed/out");
    List<String> steps = run(input, undisturbed, KillAndRerunTest::never);
    Map<String, String> expected = results(undisturbed);
    assertThat(steps)
        .contains("coding", "write", "tables written", "index written")
        .last()
        .isEqualTo("end");
    assertThat(expected).hasSizeGreaterThan(DOCUMENTS);

    Random random = new Random(25);
    for (int kill = 0; kill < KILLS; kill++) {
      Path out = folder.resolve("killed-%d/out".formatted(kill));
      int last = 1 + random.nextInt(steps.size() - 1);
      run(input, out, taken -> taken.size() == last);
      List<String> finished = worked(out);
      String when = "ended at step %d, '%s'".formatted(last, steps.get(last - 1));

      run(input, out, KillAndRerunTest::never);

      assertThat(results(out)).as(when).isEqualTo(expected);
      assertThat(namesBeside(out)).as(when).containsExactlyInAnyOrder("out", ".out.kept", "worked");
      // The document that was being worked on when the run was ended is done again, and no other.
      assertThat(worked(out).size() - DOCUMENTS).as(when).isBetween(0, 1);
      assertThat(worked(out).subList(finished.size(), worked(out).size()))
          .as(when)
          .noneMatch(finished.stream().limit(Math.max(0, finished.size() - 1)).toList()::contains);
    }
  }

  @Test
  void anEarlierRunStaysWholeUntilTheNewOneReplacesIt() throws Exception {
    Path input = corpus();
    Path out = folder.resolve("replaced/out");
    run(input, out, KillAndRerunTest::never);
    Map<String, String> earlier = results(out);
    Files.writeString(input.resolve("new.txt"), response(99));

    run(input, out, taken -> taken.getLast().equals("tables written"));

    assertThat(results(out)).isEqualTo(earlier);
    run(input, out, KillAndRerunTest::never);
    assertThat(results(out)).isNotEqualTo(earlier).containsKey("text/new.txt.txt");
  }

  private Path corpus() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    Files.writeString(input.resolve("codebook.yaml"), "themes: []\n");
    for (int i = 0; i < DOCUMENTS - 1; i++) {
      Files.writeString(input.resolve("response-%02d.txt".formatted(i)), response(i));
    }
    Files.writeString(
        input.resolve("page.html"),
        "<html><body><h2>Recommendation 2</h2><h3>Response</h3><p>On the page it is"
            + " done.</p></body></html>");
    return input;
  }

  private static String response(int number) {
    return """
    Wexmoor Police, response %d

    Recommendation 2

    By 30 June 2026, all forces should review how detainees are observed.

    Response

    Station number %d has been reviewed.
    """
        .formatted(number, number);
  }

  /**
   * Runs it, step by step.
   *
   * @param end whether it is to be ended now, by the steps that it took
   * @return the steps that it took
   */
  private List<String> run(Path input, Path out, Predicate<List<String>> end) throws Exception {
    Files.createDirectories(out.resolveSibling(""));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                InterruptibleRun.class.getName(),
                input.toString(),
                out.toString(),
                out.resolveSibling("worked").toString())
            .redirectError(Redirect.INHERIT)
            .start();
    List<String> steps = new ArrayList<>();
    try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        OutputStream word = process.getOutputStream()) {
      for (String step = told.readLine(); step != null; step = told.readLine()) {
        steps.add(step);
        if (end.test(steps)) {
          process.destroyForcibly();
          break;
        }
        word.write('\n');
        word.flush();
      }
    } finally {
      process.waitFor();
    }
    boolean done = steps.getLast().equals("end");
    assertThat(done ? process.exitValue() == 0 : end.test(steps)).as("%s", steps).isTrue();
    return steps;
  }

  private static boolean never(List<String> taken) {
    return false;
  }

  private static List<String> worked(Path out) throws IOException {
    Path worked = out.resolveSibling("worked");
    return Files.exists(worked) ? Files.readAllLines(worked) : List.of();
  }

  private static List<String> namesBeside(Path out) throws IOException {
    try (Stream<Path> siblings = Files.list(out.resolveSibling(""))) {
      return siblings.map(path -> path.getFileName().toString()).toList();
    }
  }

  /** All that a run must give to the byte: tables, texts and what stands beside them. */
  private static Map<String, String> results(Path out) throws IOException {
    Map<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.startsWith("index") && !name.equals("run.json")) {
          results.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return results;
  }
}
