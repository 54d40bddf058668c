package org.rejoinder.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.PracticeEntry;

class CodebookReaderTest {

  private static final String GOOD =
      """
      practices: ours.csv
      words:
        body: [home office, NPCC]
      themes:
        - theme: delay
          question: What is late?
          codes:
            - code: courts
              definition: The courts are.
              rules:
                - rule: late-court
                  phrase: court ... late|delayed
                  unless: [not late]
              matches: [The court is late.]
              does-not-match: [The court is not late.]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeATableOfPractices() throws IOException {
    Files.writeString(
        folder.resolve("ours.csv"), "name,kind,aliases,owner,note\nLantern,team,,,\n");
  }

  @Test
  void readsThemesWordsAndPractices() throws Exception {
    Files.writeString(
        folder.resolve("ours.csv"),
        "name,kind,aliases,owner,note\nLantern,team,LT; Op Lantern (with wexmoor/moor),,\n");

    Codebook codebook = read(GOOD);

    assertThat(codebook.theme("delay").orElseThrow().code("courts").orElseThrow().rules())
        .singleElement()
        .satisfies(rule -> assertThat(rule.place()).endsWith("book.yaml, line 11"));
    assertThat(codebook.macros()).containsKey("BODY");
    assertThat(codebook.practices())
        .singleElement()
        .extracting(PracticeEntry::names)
        .isEqualTo(
            List.of(
                new PracticeEntry.Name("Lantern", List.of()),
                new PracticeEntry.Name("LT", List.of()),
                new PracticeEntry.Name("Op Lantern", List.of("wexmoor", "moor"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          question: What is late?     | questoin: What?       | line 6: a theme has no key 'questoin'
          question: What is late?     | ''                    | line 5: the theme 'delay' has no 'question'
          code: courts                | code: Courts          | line 8: the name 'Courts' must be of small letters
          court ... late              | court ... <later      | line 12: in the rule 'late-court': The phrase
          court ... late              | court ... <courts>    | line 12: there is no word class 'courts'
          definition: The courts are. | definition: [a, b]    | line 9: 'definition' must be a text, but here is a list
          unless: [not late]          | unless: {a: b}        | line 13: an item of 'unless' has no key 'a'
          unless: [not late]          | carries-over: maybe   | line 13: 'carries-over' is 'maybe'. Write true or false
          unless: [not late]          | carries-over: true    | line 11: the rule 'late-court' carries a code over, but stands in a code
          themes:                     | thems:                | line 4: a codebook has no key 'thems'
          body: [home office, NPCC]   | Body: [home office]   | line 3: the word class 'Body' must be named
          body: [home office, NPCC]   | body: [home ... box]  | line 3: 'home ... box' must be words only
          ours.csv                    | ../ours.csv           | line 1: '../ours.csv' must be the name of a file beside
          ours.csv                    | missing.csv           | missing.csv: there is no such file
          question: What is late?     | "question: 'What"     | this is no YAML
          """)
  void everyMistakeIsToldWithFileAndLine(String right, String wrong, String told)
      throws IOException {
    assertThatThrownBy(() -> read(GOOD.replace(right, wrong.replace("''", ""))))
        .isInstanceOf(CodebookException.class)
        .message()
        .contains(folder.toString(), told)
        .doesNotContain("\n", "Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name,kind\\nA,team                                          | the columns are name, kind
          name,kind,aliases,owner,note\\n,team,,,                     | line 2: the row needs a name and a kind
          name,kind,aliases,owner,note\\nA,team,B; A b,,\\nC,team,a B,, | line 3: the name 'a B' is taken already
          name,kind,aliases,owner,note\\nA,team                        | line 2: the row has 2 cells, not 5
          """)
  void everyMistakeInThePracticesIsTold(String table, String told) throws IOException {
    Files.writeString(folder.resolve("ours.csv"), table.replace("\\n", "\n"));
    assertThatThrownBy(() -> read(GOOD))
        .isInstanceOf(CodebookException.class)
        .message()
        .contains("ours.csv", told)
        .doesNotContain("\n", "Exception");
  }

  @Test
  void aHugeFileAnEmptyOneAndOneInAnotherEncodingAreRefused() throws IOException {
    assertThatThrownBy(() -> read("#".repeat(1_000_001))).hasMessageContaining("larger than 1 MB");
    assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
    Path file = Files.write(folder.resolve("book.yaml"), new byte[] {(byte) 0xE9, 'a'});
    assertThatThrownBy(() -> CodebookReader.read(file)).hasMessageContaining("not UTF-8");
  }

  @Test
  void theBuiltInCodebookHasTheContractsThemes() {
    assertThat(CodebookReader.builtIn().themes())
        .extracting(theme -> theme.name())
        .containsExactly("awaiting-national", "practice", "training", "progress");
    assertThat(CodebookReader.builtIn().practices()).hasSizeGreaterThan(80);
  }

  private Codebook read(String text) throws IOException, CodebookException {
    return CodebookReader.read(Files.writeString(folder.resolve("book.yaml"), text));
  }
}
