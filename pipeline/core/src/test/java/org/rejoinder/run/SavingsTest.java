package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.SearchResult;

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

  /**
   * One change of the codebook after another, each on what the one before left: what a run makes of
   * earlier results is what it makes of nothing, tables and searches alike.
   */
  @Test
  void oneChangeAfterAnotherGivesWhatRunsFromNothingGive() throws Exception {
    Path input = copyOfSample();
    codebook = Files.writeString(folder.resolve("codebook.yaml"), "extends: built-in\n");
    Map<String, String> before = tablesOf(StandardStages.create(), input, "out");
    int others = 0;
    for (Change change : CHANGES) {
      Files.writeString(folder.resolve("practices.csv"), change.practices());
      Files.writeString(codebook, "extends: built-in\n" + change.codebook());

      Map<String, String> after = tablesOf(StandardStages.create(), input, "out");
      Map<String, String> anew = tablesOf(StandardStages.create(), input, "anew");

      assertThat(after).as(change.codebook()).isEqualTo(anew);
      assertThat(report("out")).as(change.codebook()).isEqualTo(report("anew"));
      others += after.equals(before) ? 0 : 1;
      assertThat(searched("out")).as(change.codebook()).isEqualTo(searched("anew"));
      Run made = Run.open(folder.resolve("out"));
      Run fromNothing = Run.open(folder.resolve("anew"));
      assertThat(made.record().counts()).isEqualTo(fromNothing.record().counts());
      assertThat(made.record().made().counts()).isEqualTo(fromNothing.record().made().counts());
      before = after;
      if (others % 2 == 1) {
        Files.writeString(folder.resolve("out/report.html"), "drawn anew by somebody");
      }
      deleteAll(folder.resolve("anew"), folder.resolve(".anew.kept"));
    }
    assertThat(others).as("changes that change what is found").isBetween(4, CHANGES.size() - 3);
  }

  private String report(String name) throws IOException {
    return Files.readString(folder.resolve(name).resolve("report.html"));
  }

  /**
   * A change of the codebook.
   *
   * @param codebook all of it below its first line
   * @param practices the table of practices beside it
   */
  private record Change(String codebook, String practices) {}

  private static final String HEAD = "name,kind,aliases,owner,note\n";

  private static final String THEME_OF_ITS_OWN =
      """
      words:
        those-who-work: [%s]
      themes:
        - theme: workload
          question: %s
          codes:
            - code: carried
              definition: What staff carry.
              rules:
                - rule: is-carried
                  phrase: [<those-who-work> ... have|receive|attend|complete, %s]
                  unless: [never]
              matches: [Officers have a caseload.]
              does-not-match: [The force is large.]
      """;

  private static final String AWAITED =
      """
      themes:
        - theme: awaiting-national
          %s
      """;

  private static final List<Change> CHANGES =
      List.of(
          new Change(THEME_OF_ITS_OWN.formatted("officer, detective", "Much?", "zyx wvu"), HEAD),
          new Change(
              THEME_OF_ITS_OWN.formatted("officer, detective", "Too much?", "zyx wvu"), HEAD),
          new Change(
              THEME_OF_ITS_OWN.formatted("officer, investigator, staff", "Much?", "zyx wvu"), HEAD),
          new Change(
              THEME_OF_ITS_OWN.formatted("officer, staff, investigator", "Much?", "xyz"), HEAD),
          new Change(
              AWAITED.formatted(
                  "codes: [{code: guidance, more-rules: [{rule: is-named, phrase: guidance,"
                      + " matches: [There is guidance.], does-not-match: [We wait.]}]}]"),
              HEAD),
          new Change(
              AWAITED.formatted(
                  "codes: [{code: guidance, more-things: [toolkit, plan, dashboard]},"
                      + " {code: laboratory, definition: One., things: [laboratory, course],"
                      + " matches: [We await the national laboratory.],"
                      + " does-not-match: [We wait.]}]"),
              HEAD),
          new Change("more-words: {national-body: [panel, partnership]}\n", HEAD),
          new Change("more-words: {progress-standing: [zyxwvu], national-body: [wvuzyx]}\n", HEAD),
          new Change("practices: practices.csv\n", HEAD + "Accountability board,panel,panel,,\n"),
          new Change(
              "practices: practices.csv\n",
              HEAD + "Accountability board,panel,assurance panel,,\nMARAC,off,,,\n"),
          new Change(
              "practices: practices.csv\n",
              HEAD + "Accountability board,panel,assurance panel,,Said\nMARAC,off,,,\n"),
          new Change("switch-off: [awaiting-national/guidance, practice]\n", HEAD),
          new Change("", HEAD));

  private List<String> searched(String name) throws Exception {
    List<String> found = new ArrayList<>();
    try (AnswerIndex index = AnswerIndex.open(folder.resolve(name).resolve("index"))) {
      for (String query :
          List.of("theme:*", "training", "progress:in-place", "practice:marac OR suspect")) {
        SearchResult result = index.search(SearchRequest.of(query).withAllHits());
        found.add(result.total() + " " + result.facets() + result.hits());
      }
    }
    return found;
  }

  private static void deleteAll(Path... folders) throws IOException {
    for (Path each : folders) {
      try (Stream<Path> files = Files.walk(each)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
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
