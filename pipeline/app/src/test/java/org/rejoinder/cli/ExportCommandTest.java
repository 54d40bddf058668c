package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  @TempDir private Path folder;
  private Cli cli = Cli.withoutModels(Path.of(""));

  @BeforeEach
  void oneRun() throws IOException {
    cli = Cli.withOneRun(folder);
  }

  @Test
  void writesParquetOfEveryTable() {
    Cli.Answer answer = cli.call("export");

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("Written to export:\n  documents.parquet\n  answers.parquet\n")
        .hasLineCount(12);
    assertThat(folder.resolve("export/codes_by_answer.parquet")).isNotEmptyFile();
  }

  @Test
  void writesTheWorkbookThatTheRunWrote() {
    Cli.Answer answer = cli.call("export", "--format", "xlsx,parquet", "--out", "shared");

    assertThat(answer.out()).contains("tables.xlsx", "answers.parquet");
    assertThat(folder.resolve("shared/tables.xlsx"))
        .hasSameBinaryContentAs(folder.resolve("out/tables.xlsx"));
  }

  @Test
  void saysWhatIsWrongWithAFolderOrAFormat() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    assertThat(cli.call("export", "--out", "file").err())
        .contains("'file' is a file. Name a folder with --out.")
        .hasLineCount(1);
    assertThat(cli.call("export", "--format", "ods").status()).isEqualTo(2);
    assertThat(cli.call("export", "--in", "nowhere").err()).contains("There is no run in");
  }

  @Test
  void tellsHowToCiteTheRun() throws IOException {
    assertThat(cli.call("cite").out())
        .startsWith("Rejoinder (version ")
        .containsPattern("run of \\d+ \\p{L}+ 20\\d\\d\\. Run on 1 document \\(SHA-256 of all 2")
        .contains("Stanford CoreNLP 4.", "Lucene ")
        .hasLineCount(1);
    assertThat(cli.call("cite", "--format", "bibtex").out())
        .startsWith("@software{rejoinder-")
        .contains("  version = {", "  year = {20", "codebook of SHA-256 ");
    assertThat(cli.call("cite", "--format", "csl-json").out())
        .contains("\"type\" : \"software\"", "\"date-parts\"");
  }

  @Test
  void theSameInputsAndCodebookElsewhereHaveTheSameHashes() throws IOException {
    String before = cli.call("cite").out();
    Files.move(folder.resolve("corpus/codebook.yaml"), folder.resolve("other.yaml"));
    cli.write("corpus/codebook.yaml", "themes: []\n");
    cli.call("run", "--codebook", "other.yaml");

    assertThat(withoutDay(cli.call("cite").out())).isEqualTo(withoutDay(before));
    cli.write("other.yaml", "themes: [] # other\n");
    cli.call("run", "--codebook", "other.yaml");
    assertThat(withoutDay(cli.call("cite").out())).isNotEqualTo(withoutDay(before));
  }

  private static String withoutDay(String citation) {
    return citation.replaceFirst("run of [^.]+", "");
  }
}
