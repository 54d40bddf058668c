package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir private Path folder;
  private Cli cli = Cli.withoutModels(Path.of(""));

  @BeforeEach
  void oneRun() throws IOException {
    cli = Cli.withoutModels(folder);
    cli.write("corpus/harrowdale.txt", "Recommendation 1\n\nResponse\n\nIt is done.\n");
    cli.write("corpus/codebook.yaml", "themes: []\n");
    cli.call("run");
  }

  @Test
  void everyRunHasAReportAndTheCommandDrawsTheSame() throws IOException {
    Cli.Answer answer = cli.call("report", "--out", "again.html");

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).isEqualTo("The report is in again.html\n");
    assertThat(folder.resolve("again.html"))
        .hasSameTextualContentAs(folder.resolve("out/report.html"));
  }

  @Test
  void tellsWhatChangedSinceAnEarlierRun() throws IOException {
    cli.write("corpus/wexmoor.txt", "Recommendation 1\n\nResponse\n\nIt is planned.\n");
    cli.call("run", "--out", "later");

    Cli.Answer answer = cli.call("report", "--in", "later", "--since", "out");

    assertThat(answer.out()).isEqualTo("The report is in later/report.html\n");
    assertThat(Files.readString(folder.resolve("later/report.html")))
        .contains("Compared with the run in <code>out</code>: 1 document", "New: wexmoor.txt");
  }

  @Test
  void aRunLeavesAReportAloneThatWasDrawnAgainstAnEarlierOne() throws IOException {
    cli.call("report", "--since", "out");
    String drawn = Files.readString(folder.resolve("out/report.html"));
    cli.call("run");

    assertThat(folder.resolve("out/report.html")).hasContent(drawn);
  }

  @Test
  void aRunDrawsAReportThatIsGone() throws IOException {
    String drawn = Files.readString(folder.resolve("out/report.html"));
    Files.delete(folder.resolve("out/report.html"));
    cli.call("run");

    assertThat(folder.resolve("out/report.html")).hasContent(drawn);
  }

  @Test
  void saysHowToMakeARunWhereThereIsNone() {
    assertThat(cli.call("report", "--in", "elsewhere").status()).isEqualTo(2);
    assertThat(cli.call("report", "--since", "elsewhere").err())
        .contains("There is no run in", "elsewhere")
        .hasLineCount(1);
  }

  @Test
  void saysWhichTableIsDamaged() throws IOException {
    Files.delete(folder.resolve("out/tables/findings.csv"));
    Cli.Answer answer = cli.call("report");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("findings.csv", "Run the pipeline again").hasLineCount(1);
  }
}
