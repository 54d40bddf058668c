package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

  private static final String WEXMOOR =
      """
      Wexmoor Police and Crime Commissioner: response to the inspection report

      Recommendation 1

      By 31 March 2031, all forces should publish a plan.

      Response

      The force published its plan in May.

      Recommendation 2

      By 31 March 2031, all forces should train their call handlers.

      Response

      We have not begun with this yet.
      """;

  @TempDir private Path folder;
  private Cli cli = Cli.withoutModels(Path.of(""));

  @BeforeEach
  void oneDocument() throws IOException {
    cli = Cli.withoutModels(folder);
    cli.write("corpus/wexmoor.txt", WEXMOOR);
    cli.write("corpus/codebook.yaml", "themes: []\n");
  }

  @Test
  void endsWithASummary() {
    Cli.Answer answer = cli.call("run");

    assertThat(answer.out())
        .isEqualToIgnoringNewLines(
            """
            2 files found: 1 read, 1 skipped
            2 answers from 1 force

            How many forces a theme's code was found for, by recommendation:

            theme  code  1  2

            The results are in %s. Next:
              rejoinder table answers --in %s
              rejoinder search 'theme:awaiting-national' --in %s
            """
                .formatted(folder.resolve("out"), folder.resolve("out"), folder.resolve("out")));
    assertThat(answer.status()).isZero();
  }

  @Test
  void saysWhatItIsDoingWhereNobodyReadsTheResults() {
    Cli.Answer answer = cli.call("run");

    assertThat(answer.err())
        .isEqualToIgnoringNewLines(
            """
            Reading documents (2)
            Comparing documents (2)
            Finding answers (2)
            Loading language models
            Coding themes (1)
            Looking for names not in the codebook
            Writing tables and index
            """);
  }

  @Test
  void saysWhatToInstallBeforeItReadsPictures() {
    Cli.Answer answer = cli.call("run", "--ocr");

    assertThat(answer.err()).contains("--ocr needs the program 'tesseract'");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void goesOnWithoutFilesThatCannotBeReadAndSaysWhy() throws IOException {
    cli.write("corpus/empty.txt", "");
    cli.write("corpus/picture.txt", "\0\1\2\3");

    Cli.Answer answer = cli.call("run");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out())
        .contains("4 files found: 1 read, 2 failed, 1 skipped", "2 answers", "Could not be read:")
        .contains("  empty.txt    The file is empty")
        .contains("  picture.txt  The file is no text document");
    assertThat(folder.resolve("out/text/wexmoor.txt.txt")).hasContent(WEXMOOR);
  }

  @Test
  void pointsAtATextThatAnswersNothing() throws IOException {
    cli.write("corpus/letter.txt", "Dear Home Secretary\n\nThank you for your letter.\n");

    Cli.Answer answer = cli.call("run");

    assertThat(answer.status()).isZero();
    assertThat(answer.out()).contains("Worth a look:", "  letter.txt  No answer");
  }

  @Test
  void goesOnWithoutAFolderThatIsNotThere() {
    Cli.Answer answer = cli.call("run", "corpus", "corpsu");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.out()).contains("2 answers", "There is no file or folder", "corpsu");
  }

  @Test
  void refusesAFolderThatIsNotThereIfThereIsNothingElse() {
    Cli.Answer answer = cli.call("run", "corpsu");

    assertThat(answer).isEqualTo(wrongUse("There is no file or folder '%s'; check the spelling."));
  }

  @Test
  void refusesAnEmptyFolder() throws IOException {
    Files.createDirectory(folder.resolve("corpsu"));

    Cli.Answer answer = cli.call("run", "corpsu");

    assertThat(answer)
        .isEqualTo(
            wrongUse(
                "There is no file in '%s'. Put the response documents there, or name another"
                    + " folder."));
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesAnOutputFolderWithOtherThingsInIt() {
    Cli.Answer answer = cli.call("run", "--out", "corpus/..");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).startsWith("rejoinder: ").contains("left alone").hasLineCount(1);
  }

  @Test
  void refusesACodebookThatIsNotThere() {
    Cli.Answer answer = Cli.standard(folder).call("run", "--codebook", "my.yaml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).startsWith("rejoinder: ").contains("my.yaml").hasLineCount(1);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void refusesACodebookThatIsWrongAndNamesTheLine() throws IOException {
    cli.write("my.yaml", "themes:\n  - theme: [\n");

    Cli.Answer answer = Cli.standard(folder).call("run", "--codebook", "my.yaml");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("my.yaml", "line").hasLineCount(1);
  }

  @Test
  void refusesNumbersOfThreadsThatMakeNoSense() {
    assertThat(cli.call("run", "--threads", "0").err())
        .isEqualToIgnoringNewLines(
            "rejoinder: --threads must be 1 or more, but is 0. Help: rejoinder run --help\n");
    assertThat(cli.call("run", "--threads", "many").status()).isEqualTo(2);
  }

  private Cli.Answer wrongUse(String message) {
    return new Cli.Answer(
        2, "", "rejoinder: " + message.formatted(folder.resolve("corpsu")) + "\n");
  }
}
