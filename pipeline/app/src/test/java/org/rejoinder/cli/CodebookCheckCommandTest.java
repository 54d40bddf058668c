package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookCheckCommandTest {

  private static final String DELAY =
      """
      practices: ours.csv
      themes:
        - theme: delay
          question: What is late?
          codes:
            - code: courts
              definition: The courts are.
              rules:
                - rule: late-court
                  phrase: court ... late|delayed
                  matches: [The court is late.]
                  does-not-match: [The court is not sitting.]
              matches: [The court was late again.]
              does-not-match: [The train is late.]
        - theme: practice
          question: What is in use?
          codes:
            - code: in-use
              definition: It is used.
              matches: [The force uses Lantern.]
              does-not-match: [The force has nothing.]
      """;

  @TempDir private Path folder;
  private Cli cli = Cli.standard(Path.of(""));

  @BeforeEach
  void aCodebook() throws IOException {
    cli = Cli.standard(folder);
    cli.write("my.yaml", DELAY);
    cli.write("ours.csv", "name,kind,aliases,owner,note\nLantern,team,LT,,\n");
  }

  @Test
  void aSoundCodebookHasNoProblem() {
    Cli.Answer answer = cli.call("codebook", "check", "my.yaml");

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .isEqualToIgnoringNewLines(
            """
            2 themes, 2 codes, 1 rule, 1 practice by 2 names
            6 examples tried: all are coded as the codebook says
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          matches: [The court was late again.] | matches: [The court was early.]         | 2 | my.yaml, line 13: "The court was early." should be coded delay/courts, but nothing is found in it.
          [The train is late.]                 | [The court is late today.]              | 2 | line 14: "The court is late today." should not be coded delay/courts, but it is coded courts by the rule 'late-court'
          [The court is late.]                 | [The judge is late.]                    | 2 | line 11: "The judge is late." should be found by the rule 'late-court'
          [The court is not sitting.]          | [The court is late.]                    | 2 | line 12: "The court is late." should not be found by the rule 'late-court'
          matches: [The court is late.]        | matches: []                             | 0 | the rule 'late-court' has no example for it. Add one under 'matches:'.
          does-not-match: [The train is late.] | does-not-match: []                      | 0 | the code 'delay/courts' has no example against it
          phrase: court ... late               | phrase: court <late                     | 2 | line 10: in the rule 'late-court'
          """)
  void everyProblemIsToldWithFileLineAndWhatToDo(
      String right, String wrong, int status, String told) throws IOException {
    cli.write("my.yaml", DELAY.replace(right, wrong));

    Cli.Answer answer = cli.call("codebook", "check", "my.yaml");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.out() + answer.err()).contains(told).doesNotContain("Exception");
  }

  @Test
  void rulesThatNoExampleExercisesAndOverlapsAreRemarks() throws IOException {
    cli.write(
        "my.yaml",
        """
        themes:
          - theme: delay
            question: What is late?
            codes:
              - code: courts
                definition: The courts are.
                rules:
                  - rule: late-court
                    phrase: court ... late
                  - rule: never
                    phrase: giraffe
                matches: [The court is late again.]
                does-not-match: [The train is late.]
              - code: again
                definition: Something was late before.
                rules:
                  - rule: once-more
                    phrase: late again
                matches: [The train is late again.]
                does-not-match: [The train is late.]
        """);
    Cli.Answer answer = cli.call("codebook", "check", "my.yaml");

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .contains(
            "Rules that no example exercises (1)", "line 10: no example is found by", "'never'")
        .contains(
            "Overlaps (1)",
            "line 12: the rules 'late-court' (courts) and 'once-more' (again) both find");
  }

  @Test
  void aNameWithoutALetterIsNoName() throws IOException {
    cli.write("ours.csv", "name,kind,aliases,owner,note\nLantern,team,LT; ???,,\n");

    Cli.Answer answer = cli.call("codebook", "check", "my.yaml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("ours.csv, line 2", "'???'").hasLineCount(1);
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNotThere() {
    Cli.Answer answer = cli.call("codebook", "check", "none.yaml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("none.yaml", "there is no such file").hasLineCount(1);
  }
}
