package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejoinderTest {

  private final Cli cli = Cli.withoutModels(Path.of("nowhere"));

  @Test
  void explainsItself() {
    Cli.Answer answer = cli.call("--help");

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("Usage: rejoinder", "run", "search", "table", "Start with:");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void saysItsVersion() {
    assertThat(cli.call("--version").out()).matches("rejoinder \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "search", "table", "dictionary", "export", "cite"})
  void everyCommandExplainsItselfWithExamplesAndExitStatus(String command) {
    Cli.Answer answer = cli.call(command, "--help");

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains("Usage: rejoinder " + command, "Examples:", "Exit status:")
        .contains("rejoinder " + command);
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void asksForACommand() {
    Cli.Answer answer = cli.call();

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .isEqualToIgnoringNewLines(
            "rejoinder: Name a command: run, fetch, search, similar, table, dictionary, report,"
                + " notebook, serve, export, cite, evaluate, codebook. Help: rejoinder --help\n");
  }

  @Test
  void guessesWhatAMisspeltCommandMeans() {
    Cli.Answer answer = cli.call("tabel");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("'tabel'", "did you mean table?").hasLineCount(1);
  }

  @Test
  void guessesWhatAMisspeltOptionMeans() {
    Cli.Answer answer = cli.call("run", "--theads", "2");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("--theads", "did you mean --threads?").hasLineCount(1);
  }

  @Test
  void keepsTheDetailsOfAnUnexpectedFailureInAFile() {
    Cli broken =
        Cli.withStages(
            Path.of("nowhere"),
            codebook -> {
              throw new IllegalStateException("a bug");
            });

    Cli.Answer answer = broken.call("run");

    assertThat(answer.status()).isEqualTo(3);
    assertThat(answer.err())
        .startsWith("rejoinder: The program failed (IllegalStateException).")
        .hasLineCount(1);
    List<String> words = List.of(answer.err().strip().split(" "));
    assertThat(Path.of(words.getLast())).content().contains("a bug", "PipelineRun");
  }
}
