package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.RealCorpus;

/** What a run spares itself changes nothing in the tables: not a byte. */
class SavingsTest {

  private static final Path SAMPLE = Path.of("../../corpus/sample");

  private static final String CODEBOOK =
      """
      extends: built-in
      words:
        burden: [workload, caseload]
      themes:
        - theme: workload
          question: Do staff carry too much?
          codes:
            - code: reduced
              definition: What each carries goes down.
              rules:
                - rule: less-is-carried
                  parse: "{lemma:/reduce|cut|lower|review/} >obj {}=thing"
              matches: [The force has reduced the caseload.]
              does-not-match: [The force is large.]
      """;

  private static final String PRACTICES =
      """
      name,kind,aliases,owner,note
      MARAC,off,,,
      Accountability board,panel,accountability meeting,,
      """;

  @TempDir private Path folder;
  private Path codebook = Path.of("");

  @Test
  void annotatingAndTryingLessFindsTheSameInTheSample() throws Exception {
    assertThatBothWaysGiveTheSame(SAMPLE);
  }

  @Test
  void annotatingAndTryingLessFindsTheSameInPublishedResponses() throws Exception {
    assertThatBothWaysGiveTheSame(RealCorpus.folder());
  }

  private void assertThatBothWaysGiveTheSame(Path corpus) throws Exception {
    codebook = Files.writeString(folder.resolve("codebook.yaml"), CODEBOOK);

    Map<String, String> with = tablesOf(StandardStages.create(), corpus, "with");
    Map<String, String> without = tablesOf(StandardStages.withoutSavings(), corpus, "without");

    assertThat(with).isEqualTo(without);
    assertThat(with.get("findings.csv")).contains("less-is-carried");
  }

  /** Each of these changes another part of the codebook, and some of them several themes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "words: {national-body: [Home Office]}",
        "switch-off: [awaiting-national/guidance]",
        "switch-off: [awaiting-national]",
        "switch-off: [practice]",
        "switch-off: [progress]",
        "switch-off: [training]",
        "practices: practices.csv"
      })
  void whatIsKeptFromAnotherCodebookGivesWhatWorkFromNothingGives(String change) throws Exception {
    Path input = copyOfSample();
    Files.writeString(folder.resolve("practices.csv"), PRACTICES);
    codebook = Files.writeString(folder.resolve("codebook.yaml"), "extends: built-in\n");
    Map<String, String> before = tablesOf(StandardStages.create(), input, "out");
    Files.writeString(codebook, "extends: built-in\n" + change + "\n");
    Files.writeString(input.resolve("more.txt"), RESPONSE);

    Map<String, String> after = tablesOf(StandardStages.create(), input, "out");

    assertThat(after).isEqualTo(tablesOf(StandardStages.create(), input, "anew"));
    assertThat(findingsOfOld(after).equals(findingsOfOld(before))).isEqualTo(change.isEmpty());
  }

  /** Without those of the document that was added. */
  private static List<String> findingsOfOld(Map<String, String> tables) {
    return Optional.ofNullable(tables.get("findings.csv"))
        .orElse("")
        .lines()
        .filter(row -> !row.contains("more.txt"))
        .toList();
  }

  private static final String RESPONSE =
      """
      Oxmoor Police, a force that does not exist

      Recommendation 2

      By 30 June 2026, chief constables should train their investigators.

      Response

      We have trained 12 of our 20 investigators and await guidance from the College of Policing.
      """;

  private Path copyOfSample() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.sorted().limit(4).toList()) {
        Files.copy(file, input.resolve(file.getFileName()));
      }
    }
    return input;
  }

  private Map<String, String> tablesOf(Stages stages, Path corpus, String name) throws Exception {
    Path out = folder.resolve(name);
    RunSummary _ =
        new PipelineRun(stages, new RecordingListener())
            .run(new RunSettings(List.of(corpus), out, codebook, 2));
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(out.resolve("tables"))) {
      for (Path file : files.toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return tables;
  }
}
