package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookExplainCommandTest {

  @TempDir private static Path folder;
  private static Cli cli = Cli.standard(Path.of(""));

  @BeforeAll
  static void oneRun() throws IOException {
    cli = Cli.standard(folder);
    cli.write(
        "responses/wexmoor.txt",
        """
        Recommendation 1

        By 31 March 2031, all forces should use Lantern and train their staff.

        Response

        We have not yet set up Lantern. The court is late again. Forty officers have completed the course.

        Recommendation 2

        By 31 March 2031, all forces should publish a plan.

        Response

        The plan was published in May.
        """);
    cli.write(
        "my.csv",
        "name,kind,aliases,owner,note\nLantern,team,LT,police,A team that does not exist\n");
    cli.write(
        "my.yaml",
        """
        extends: built-in
        practices: my.csv
        themes:
          - theme: delay
            question: What is late?
            codes:
              - code: courts
                definition: The courts are.
                rules:
                  - rule: late-court
                    phrase: court ... late
        """);
    assertThat(cli.call("run", "responses", "--codebook", "my.yaml").status()).isZero();
  }

  @Test
  void aCodeIsExplainedByItsDefinitionItsRulesAndItsPassages() {
    Cli.Answer answer = cli.call("codebook", "explain", "delay/courts");

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains(
            "asks        What is late?",
            "means       The courts are.",
            "quote       \"The court is late again.\"",
            "rule        late-court (",
            "my.yaml, line 10)",
            "matched     \"court is late\"",
            "1 finding in out.");
  }

  @Test
  void aPracticeIsExplainedByTheVerbThatSetItsState() {
    Cli.Answer answer = cli.call("codebook", "explain", "lantern");

    assertThat(answer.out())
        .contains("practice: Lantern", "names       Lantern; LT", "owner       police")
        .contains("Lantern, planned")
        .contains("2 findings in out.");
  }

  @Test
  void aFindingIsExplainedByItsName() throws IOException {
    String finding =
        Files.readAllLines(folder.resolve("out/tables/training.csv")).get(1).split(",", -1)[0];

    Cli.Answer answer = cli.call("codebook", "explain", finding);

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains(
            finding, "who         \"Forty officers\"", "have completed", "present perfect: done");
  }

  @Test
  void saysWhatThereIsWhereANameIsWrong() {
    assertThat(cli.call("codebook", "explain", "delay/trains").err())
        .contains("'delay/trains' cannot be explained", "delay/courts", "training/people-trained");
    assertThat(cli.call("codebook", "explain", "wexmoor.txt#1@0-3/delay/courts").err())
        .contains("This codebook makes no such finding there");
    assertThat(cli.call("codebook", "explain", "else.txt#1@0-3/delay/courts").err())
        .contains("The run has no document of that name");
    assertThat(cli.call("codebook", "explain", "delay/courts", "--in", "elsewhere").status())
        .isEqualTo(2);
  }

  @Test
  void saysThatTheCodebookHasChangedSince() throws IOException {
    cli.write(
        "other.yaml",
        Files.readString(folder.resolve("my.yaml")).replace("court ... late", "court ... early"));

    Cli.Answer answer = cli.call("codebook", "explain", "delay/courts", "--codebook", "other.yaml");

    assertThat(answer.err()).contains("1 of the run's findings are not made by this codebook");
  }
}
