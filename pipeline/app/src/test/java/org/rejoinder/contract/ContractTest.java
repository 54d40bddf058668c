package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.run.PipelineRun;
import org.rejoinder.run.RunSettings;

/** The whole product, models and all, on documents of our own and on published ones. */
class ContractTest {

  private static final Path HOME = Path.of(System.getProperty("rejoinder.home", ""));

  @TempDir private Path folder;

  @Test
  void aRunOfTheSampleHoldsToTheContract() throws Exception {
    Path out = run(HOME.resolve("corpus"), "sample", 2);

    assertThat(ContractCheck.violationsIn(out)).isEmpty();
    assertThat(RunResults.read(out).table("answers")).hasSizeGreaterThan(10);
  }

  @Test
  void aRunOfPublishedResponsesHoldsToTheContractWhateverTheNumberOfThreads() throws Exception {
    Path responses = publishedResponses();

    Path one = run(responses, "one", 1);
    Path two = run(responses, "two", 2);

    assertThat(ContractCheck.violationsIn(one)).isEmpty();
    RunResults results = RunResults.read(one);
    assertThat(results.table("documents")).hasSize(5);
    assertThat(results.table("answers")).hasSize(25);
    assertThat(filesBelow(two.resolve("tables"))).isEqualTo(filesBelow(one.resolve("tables")));
    assertThat(filesBelow(two.resolve("text"))).isEqualTo(filesBelow(one.resolve("text")));
  }

  @Test
  void theCheckSeesAQuoteThatIsNotInItsPlace() throws Exception {
    Path out = run(HOME.resolve("corpus"), "sample", 2);
    try (Stream<Path> texts = Files.walk(out.resolve("text"))) {
      for (Path text : texts.filter(Files::isRegularFile).toList()) {
        Files.writeString(text, "X" + Files.readString(text));
      }
    }

    assertThat(ContractCheck.violationsIn(out)).anyMatch(line -> line.startsWith("Wrong quote in"));
  }

  private Path run(Path input, String name, int threads) throws Exception {
    Path out = folder.resolve(name);
    PipelineRun.standard(new NoListener())
        .run(new RunSettings(List.of(input), out, HOME.resolve("corpus/codebook.yaml"), threads));
    return out;
  }

  private static Path publishedResponses() {
    String named = System.getProperty("rejoinder.real-corpus", "");
    assumeTrue(
        !named.isBlank(), "No published responses: the property rejoinder.real-corpus is not set.");
    assertThat(Path.of(named)).isDirectory();
    return Path.of(named);
  }

  private static Map<String, String> filesBelow(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(path).toString(), Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
