package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandTest {

  @TempDir private Path folder;
  private Cli cli = Cli.withoutModels(Path.of(""));

  @BeforeEach
  void oneRun() throws IOException {
    cli = Cli.withOneRun(folder);
  }

  @Test
  void listsTheTables() {
    Cli.Answer answer = cli.call("table");

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("documents", "answers", "progress_by_force");
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void printsATableExactlyAsItsFile() throws IOException {
    Cli.Answer answer = cli.call("table", "documents", "--format", "csv");

    assertThat(answer.out())
        .isEqualTo(Files.readString(folder.resolve("out/tables/documents.csv")));
  }

  @Test
  void printsEveryForm() {
    assertThat(cli.call("table", "documents", "--format", "JSON").out())
        .startsWith("[")
        .contains("\"document\":\"harrowdale.txt\"");
    assertThat(cli.call("table", "documents", "--format", "md").out()).startsWith("| document |");
    assertThat(cli.call("table", "documents").out()).startsWith("docu");
    assertThat(cli.call("table", "--format", "csv").out()).startsWith("table,rows,meaning\n");
  }

  @Test
  void saysWhichTablesThereAreWhereANameIsWrong() {
    Cli.Answer answer = cli.call("table", "answer");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("'answer'", "answers", "practices").hasLineCount(1);
  }

  @Test
  void saysWhichFormsThereAreWhereOneIsWrong() {
    Cli.Answer answer = cli.call("table", "answers", "--format", "xml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("xml", "TEXT", "CSV", "JSON", "MD").hasLineCount(1);
  }

  @Test
  void saysHowToMakeARunWhereThereIsNone() {
    Cli.Answer answer = cli.call("table", "--in", "elsewhere");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .contains("There is no run in", "elsewhere", "rejoinder run FOLDER --out")
        .hasLineCount(1);
  }
}
