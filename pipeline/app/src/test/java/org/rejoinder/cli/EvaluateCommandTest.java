package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole product on the sample, measured by what a reader coded there. */
class EvaluateCommandTest {

  private static final List<String> TABLES =
      List.of("documents", "answers", "findings", "training", "practices");

  @TempDir private static Path folder;
  private static Cli cli = Cli.withoutModels(Path.of(""));

  @BeforeAll
  static void oneRun() {
    cli = Cli.standard(folder);
    Path corpus =
        Path.of(System.getProperty("rejoinder.home", "")).resolve("corpus").toAbsolutePath();
    Cli.Answer answer =
        cli.call(
            "run",
            corpus.resolve("sample").toString(),
            "--codebook",
            corpus.resolve("codebook.yaml").toString());
    assertThat(answer.status()).as(answer.err()).isZero();
  }

  @Test
  void accountsForEveryRowOfGoldAndOfTheRun() throws IOException {
    JsonNode evaluation = json(gold().toString());

    for (String table : TABLES) {
      JsonNode score = total(evaluation, table);
      int gold = score.get("gold").asInt();
      int run = score.get("run").asInt();
      int found = score.get("found").asInt();
      assertThat(gold).as(table).isEqualTo(records(gold().resolve(table + ".csv")).size());
      assertThat(run).as(table).isEqualTo(judgedRowsOfTheRun(table));
      assertThat(found + rows(evaluation, table, "missed")).isEqualTo(gold);
      assertThat(found + rows(evaluation, table, "false-alarm")).isEqualTo(run);
      assertThat(
              rows(evaluation, table, "found") + rows(evaluation, table, "found-with-differences"))
          .isEqualTo(found);
    }
    assertThat(evaluation.get("left_out")).isEmpty();
    assertThat(evaluation.get("remarks")).hasSize(1);
  }

  @Test
  void findsAllOfARunInItself() throws IOException {
    JsonNode evaluation = json("out/tables");

    assertThat(evaluation.get("scores")).isNotEmpty();
    for (JsonNode score : evaluation.get("scores")) {
      assertThat(score.get("f1").asDouble()).as(score.toString()).isEqualTo(1);
      if (score.has("strict_f1")) {
        assertThat(score.get("strict_f1").asDouble()).as(score.toString()).isEqualTo(1);
      }
    }
    for (JsonNode agreement : evaluation.get("agreements")) {
      assertThat(agreement.get("found")).as(agreement.toString()).isEqualTo(agreement.get("gold"));
    }
    assertThat(evaluation.get("rows")).allMatch(row -> row.get("kind").asString().equals("found"));
  }

  @Test
  void printsFiguresThenWhatToLookAt() {
    Cli.Answer answer = cli.call("evaluate", gold().toString(), "--limit", "2");

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("8 documents compared\n")
        .containsSubsequence("table", "gold", "documents", "answers", "findings", "training")
        .contains("Cells of the rows that were found:", "and ", "more: --limit all");
    assertThat(answer.out().lines().filter(line -> !line.startsWith("    \"")))
        .allMatch(line -> line.length() <= 100);
    assertThat(cli.call("evaluate", gold().toString(), "--limit", "all").out())
        .doesNotContain("more: --limit all");
  }

  @Test
  void printsAsCsvWhatItPrintsAsJson() throws IOException {
    JsonNode evaluation = json(gold().toString());

    List<CSVRecord> csv = records(cli.call("evaluate", gold().toString(), "--format", "csv").out());

    assertThat(csv)
        .hasSize(
            evaluation.get("scores").size()
                + evaluation.get("agreements").size()
                + evaluation.get("rows").size());
  }

  @Test
  void saysInALineWhatIsWrongWithGold() throws IOException {
    cli.write("bad/findings.csv", "theme,code\n");

    Cli.Answer answer = cli.call("evaluate", "bad");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("rejoinder: ")
        .contains("findings.csv, line 1: there is no column 'document'")
        .hasLineCount(1);
    assertThat(cli.call("evaluate", "nowhere").status()).isEqualTo(2);
    assertThat(cli.call("evaluate", gold().toString(), "--in", "nowhere").err())
        .contains("There is no run in")
        .hasLineCount(1);
    assertThat(cli.call("evaluate").status()).isEqualTo(2);
  }

  @Test
  void comparesARunWithItselfAsUnchanged() {
    Cli.Answer answer = cli.call("codebook", "diff", "out", "out");

    assertThat(answer)
        .isEqualTo(new Cli.Answer(0, "8 documents compared\n\nNo finding changed.\n", ""));
  }

  @Test
  void showsWhatAnotherRunGained() throws IOException {
    for (String name : List.of("run.json", "text", "tables")) {
      copy(folder.resolve("out").resolve(name), folder.resolve("other").resolve(name));
    }
    Path findings = folder.resolve("other/tables/findings.csv");
    String all = Files.readString(findings);
    int lastRow = all.lastIndexOf("\nsample/", all.length() - 2);
    int lastNamed = lastRow < 0 ? all.lastIndexOf("\nwexmoor") : lastRow;
    Files.writeString(findings, all.substring(0, lastNamed + 1));

    Cli.Answer text = cli.call("codebook", "diff", "other", "out");
    Cli.Answer csv = cli.call("codebook", "diff", "other", "out", "--format", "csv");
    JsonNode json =
        JsonMapper.shared()
            .readTree(cli.call("codebook", "diff", "out", "other", "--format", "json").out());

    assertThat(text.out()).contains("Gained (1):", "before  after  gained  lost  changed");
    assertThat(records(csv.out()))
        .singleElement()
        .satisfies(row -> assertThat(row.get("kind")).isEqualTo("gained"));
    assertThat(json.get("changes")).hasSize(1);
    assertThat(json.get("changes").get(0).get("kind").asString()).isEqualTo("lost");
  }

  @Test
  void namesTheCommandsForCodebooks() {
    Cli.Answer answer = cli.call("codebook");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("Name a command:", "diff").hasLineCount(1);
  }

  /** What of the run's table gold judges: of the findings, only the theme that it codes. */
  private static long judgedRowsOfTheRun(String table) throws IOException {
    Set<String> documents =
        Set.copyOf(
            records(gold().resolve("documents.csv")).stream()
                .map(row -> row.get("document"))
                .toList());
    return records(folder.resolve("out/tables").resolve(table + ".csv")).stream()
        .filter(row -> documents.contains(row.get("document")))
        .filter(row -> !table.equals("findings") || row.get("theme").equals("awaiting-national"))
        .count();
  }

  private static Path gold() {
    return Path.of("src/test/resources/gold/sample").toAbsolutePath();
  }

  private static JsonNode json(String gold) {
    Cli.Answer answer = cli.call("evaluate", gold, "--format", "json");
    assertThat(answer.status()).as(answer.err()).isZero();
    return JsonMapper.shared().readTree(answer.out());
  }

  private static JsonNode total(JsonNode evaluation, String table) {
    return StreamSupport.stream(evaluation.get("scores").spliterator(), false)
        .filter(score -> score.get("table").asString().equals(table))
        .filter(score -> score.get("theme").asString().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static int rows(JsonNode evaluation, String table, String kind) {
    return (int)
        StreamSupport.stream(evaluation.get("rows").spliterator(), false)
            .filter(row -> row.get("table").asString().equals(table))
            .filter(row -> row.get("kind").asString().equals(kind))
            .count();
  }

  private static List<CSVRecord> records(Path file) throws IOException {
    return records(Files.readString(file));
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(csv))) {
      return parser.getRecords();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        if (!Files.isDirectory(file)) {
          Files.copy(file, target);
        }
      }
    }
  }
}
