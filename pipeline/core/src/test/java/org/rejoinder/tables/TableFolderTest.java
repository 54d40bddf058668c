package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tech.tablesaw.api.Table;

/** Tables on disk: written, listed, read back, damaged. */
class TableFolderTest {

  private static final ResultTables TABLES = ResultTables.of(FictionalCorpus.corpus());

  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void writeTheTables() throws IOException {
    folder = temporary.resolve("out/tables");
    ResultTables.write(folder, FictionalCorpus.corpus());
  }

  @Test
  void onlyTheTablesAreLeftInTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              TABLES.tables().stream().map(table -> table.name() + ".csv").toList());
    }
  }

  @Test
  void theSameCorpusGivesTheSameBytes() throws IOException {
    Path again = temporary.resolve("again");
    ResultTables.write(again, FictionalCorpus.corpus());
    ResultTables.write(again, FictionalCorpus.corpus());
    for (Table table : TABLES.tables()) {
      String file = table.name() + ".csv";
      assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }
  }

  @Test
  void aFileIsUtf8WithoutByteOrderMarkAndEndsItsLinesWithLf() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("answers.csv"));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).startsWith("answer,").endsWith("\n").contains("🗎").doesNotContain("\r");
  }

  @Test
  void tablesAreListedInTheirFixedOrder() throws TableException {
    assertThat(TableFolder.open(folder).tables())
        .startsWith(
            new TableFolder.Summary("documents", 7, "Every file found, and what became of it."),
            new TableFolder.Summary(
                "answers", 5, "What one respondent says to one recommendation."))
        .hasSize(11);
  }

  @Test
  void theListOfTablesIsPrintedLikeATable() throws TableException {
    assertThat(TableFolder.open(folder).printList(TableFormat.TEXT, 80))
        .isEqualTo(
            """
            table                     rows  meaning
            ------------------------  ----  -----------------------------------------------
            documents                    7  Every file found, and what became of it.
            answers                      5  What one respondent says to one recommendation.
            findings                    10  Every passage that carries a code.
            training                     2  Every statement on who was or will be trained.
            practices                    5  Every mention of a practice in the codebook.
            candidates                   2  Named things that the codebook does not have.
            themes_by_recommendation    10  How many forces' answers carry a code.
            themes_by_force             10  How many of a force's answers carry a code.
            practices_by_force           2  How far a practice has come in a force.
            progress_by_force            4  How far a force has come with a recommendation.
            codes_by_answer              5  The codes of each answer, in ones and zeros.
            """);
  }

  @ParameterizedTest
  @EnumSource
  void aTableIsPrintedInEachFormat(TableFormat format) throws TableException {
    Table candidates = TABLES.table("candidates").orElseThrow();
    assertThat(TableFolder.open(folder).print("candidates", format, 60))
        .isEqualTo(TablePrinter.print(candidates, format, 60))
        .contains("Candle Forum");
  }

  @Test
  void aTableIsReadBackAsItWas() throws TableException {
    TableFolder tables = TableFolder.open(folder);
    for (Table table : TABLES.tables()) {
      Table back = tables.read(table.name());
      assertThat(back.types()).isEqualTo(table.types());
      assertThat(TablePrinter.csv(back)).isEqualTo(TablePrinter.csv(table));
      assertThat(TablePrinter.json(back)).isEqualTo(TablePrinter.json(table));
    }
  }

  @Test
  void aFileThatASpreadsheetSavedIsStillRead() throws IOException, TableException {
    Path file = folder.resolve("candidates.csv");
    Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    assertThat(TablePrinter.csv(TableFolder.open(folder).read("candidates")))
        .isEqualTo(TABLES.table("candidates").map(TablePrinter::csv).orElseThrow());
  }

  @Test
  void aColumnThatTheProductDoesNotKnowIsText() throws IOException, TableException {
    Files.writeString(folder.resolve("candidates.csv"), "name,checked,mentions\nCandle,03,2\n");
    Table table = TableFolder.open(folder).read("candidates");
    assertThat(TablePrinter.json(table))
        .isEqualTo("[\n{\"name\":\"Candle\",\"checked\":\"03\",\"mentions\":2}\n]\n");
  }

  @Test
  void missingTablesAreNamed() throws IOException, TableException {
    Files.delete(folder.resolve("answers.csv"));
    TableFolder tables = TableFolder.open(folder);
    assertThat(tables.names()).startsWith("documents", "findings").hasSize(10);
    assertThatThrownBy(() -> tables.read("answers"))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "There is no table 'answers' in '"
                + folder
                + "'; it has documents, findings, training, practices, candidates,"
                + " themes_by_recommendation, themes_by_force, practices_by_force,"
                + " progress_by_force, codes_by_answer");
  }

  @Test
  void aFolderThatIsNoRunIsRefused() {
    Path nowhere = temporary.resolve("nowhere");
    assertThatThrownBy(() -> TableFolder.open(nowhere))
        .hasMessage(
            "There is no folder '%s': run the pipeline first, or name the folder of another run"
                .formatted(nowhere));
    assertThatThrownBy(() -> TableFolder.open(temporary))
        .hasMessage(
            "Folder '%s' holds no tables of a run: run the pipeline first, or name another folder"
                .formatted(temporary));
  }

  @Test
  void damageIsToldWithItsLine() throws IOException {
    assertDamage(
        "name,mentions\n\"two\nlines\",2\nCandle,many\n",
        "line 4 has 'many' in column 'mentions', which holds numbers");
    assertDamage("name,mentions\nCandle,2\nEmber\n", "line 3 has 1 cells, but the header has 2");
    assertDamage("", "it is empty, and lacks even its header row");
    assertDamage("name,NAME\n", "its header names column 'NAME' twice");
    Files.write(folder.resolve("candidates.csv"), new byte[] {'n', (byte) 0xE9, '\n'});
    assertThatThrownBy(() -> TableFolder.open(folder).read("candidates"))
        .hasMessageContaining("it is not in UTF-8");
  }

  private void assertDamage(String csv, String why) throws IOException {
    Path file = folder.resolve("candidates.csv");
    Files.writeString(file, csv);
    assertThatThrownBy(() -> TableFolder.open(folder).read("candidates"))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "Table '%s' cannot be read: %s. Run the pipeline again to write it anew"
                .formatted(file, why));
  }
}
