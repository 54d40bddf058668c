package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

  @TempDir private Path folder;
  private Cli cli = Cli.withoutModels(Path.of(""));

  @BeforeEach
  void twoDocuments() throws IOException {
    cli = Cli.withoutModels(folder);
    cli.write("corpus/codebook.yaml", "themes: []\n");
    cli.write(
        "corpus/harrowdale.txt",
        """
        Harrowdale Constabulary: response to the inspection report

        Recommendation 1

        Response

        The kennels were moved to the new station in spring.

        Recommendation 2

        Response

        We bought kennels for the horses too.
        """);
    cli.write(
        "corpus/tamsey.txt",
        """
        Tamsey Vale Police: response to the inspection report

        Dear Minister, thank you for asking about our kennels.

        Recommendation 1

        Response

        There is nothing to move.
        """);
    cli.call("run");
  }

  @Test
  void showsWhatMatchedInItsSentenceAndCountsAllHits() {
    Cli.Answer answer = cli.call("search", "kennels");

    assertThat(answer.status()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .contains("Harrowdale, recommendation 1 (harrowdale.txt)")
        .contains("  The [[kennels]] were moved to the new station in spring.")
        .contains("Tamsey Vale, outside any answer (tamsey.txt)")
        .endsWith("2 answers and 1 other passage in 2 documents.\n");
  }

  @Test
  void saysThatThereIsMoreThanItShows() {
    assertThat(cli.call("search", "kennels", "--limit", "1").out())
        .endsWith(
            "2 answers and 1 other passage; the best 1 are shown, --limit all shows every one.\n");
    assertThat(cli.call("search", "kennels", "--limit", "all").out())
        .endsWith("2 answers and 1 other passage in 2 documents.\n");
  }

  @Test
  void saysThatNothingWasFound() {
    Cli.Answer answer = cli.call("search", "aquarium");

    assertThat(answer).isEqualTo(new Cli.Answer(0, "Nothing was found.\n", ""));
  }

  @Test
  void alignsAConcordanceOnItsKeyWord() {
    String out = cli.call("search", "kennels", "--kwic").out();

    assertThat(out.lines().filter(line -> line.contains("[[kennels]]")))
        .hasSize(3)
        .extracting(line -> line.indexOf("[[kennels]]"))
        .containsOnly(out.indexOf("[[kennels]]"));
    assertThat(out.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void countsHitsByField() {
    assertThat(cli.call("search", "kennels", "--facets").out())
        .contains("Hits by force", "  Harrowdale      2", "  Tamsey Vale     1");
  }

  @Test
  void printsRowsForASpreadsheet() {
    assertThat(cli.call("search", "spring", "--format", "csv").out())
        .isEqualTo(
            """
            document,answer,voice,force,recommendation,respondent,response_date,progress,codes,start,end,passages,page
            harrowdale.txt,harrowdale.txt#1,answer,Harrowdale,1,force,,,,88,140,The kennels were moved to the new station in spring.,
            """);
    assertThat(cli.call("search", "spring", "--kwic", "--format", "csv").out())
        .startsWith("document,answer,force,recommendation,left,match,right,start,end,asked,page\n")
        .contains("harrowdale.txt,harrowdale.txt#1,Harrowdale,1,");
    assertThat(cli.call("search", "spring", "--facets", "--format", "csv").out())
        .startsWith("field,value,hits\n")
        .contains("force,Harrowdale,1\n");
  }

  @Test
  void printsEverythingForAProgram() {
    assertThat(cli.call("search", "spring", "--format", "json").out())
        .contains("\"total\" : 1", "\"answer\" : \"harrowdale.txt#1\"", "\"match\" : \"spring\"")
        .contains("\"field\" : \"force\"");
  }

  @Test
  void namesThePlaceWhereAQueryIsWrong() {
    Cli.Answer answer = cli.call("search", "kennels \"in spring");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("rejoinder: The query is wrong at column 9: ")
        .hasLineCount(1);
  }

  @Test
  void refusesALimitThatIsNoNumber() {
    Cli.Answer answer = cli.call("search", "kennels", "--limit", "some");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err())
        .contains("--limit", "expected a number, or all, but was 'some'")
        .hasLineCount(1);
  }

  @Test
  void saysHowToMakeARunWhereThereIsNone() {
    Cli.Answer answer = cli.call("search", "kennels", "--in", "elsewhere");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("There is no run in", "elsewhere").hasLineCount(1);
  }

  @Test
  void asksForAQuery() {
    Cli.Answer answer = cli.call("search");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("QUERY").hasLineCount(1);
  }

  @Test
  void sortsAConcordanceByItsWords() {
    String right = cli.call("search", "kennels", "--kwic", "--sort", "right").out();
    assertThat(right.lines().filter(line -> line.contains("[[")).map(line -> after(line, "]]")))
        .containsExactly(".", " for the horses too.", " were moved to the new station i");
    String left = cli.call("search", "kennels", "--kwic", "--sort", "left").out();
    assertThat(left.lines().filter(line -> line.contains("[[")).map(line -> before(line, " [[")))
        .containsExactly("bought", "our", "The");
    String rows =
        cli.call("search", "kennels", "--kwic", "--sort", "right", "--format", "csv").out();
    assertThat(rows.lines().skip(1).map(row -> row.substring(0, row.indexOf('.'))))
        .containsExactly("tamsey", "harrowdale", "harrowdale");
  }

  private static String after(String line, String sign) {
    return line.substring(line.indexOf(sign) + sign.length());
  }

  private static String before(String line, String sign) {
    String words = line.substring(0, line.indexOf(sign));
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  @Test
  void sortsLinesAloneByTheirWords() {
    assertThat(cli.call("search", "kennels", "--sort", "left").status()).isEqualTo(2);
    assertThat(cli.call("search", "kennels", "--sort", "left").err()).contains("--kwic");
    assertThat(cli.call("search", "kennels", "--sort", "document", "--format", "csv").out().lines())
        .hasSize(4);
  }

  @Test
  void listsAnswersOfSharedWording() throws IOException {
    String shared =
        "The kennels were moved to the new station in spring and all dogs went there with them.";
    cli.write(
        "corpus/oxmoor.txt",
        """
        Oxmoor Police: response to the inspection report

        Recommendation 1

        Response

        We have news. %s
        """
            .formatted(shared));
    cli.write(
        "corpus/ness.txt",
        """
        Ness Police: response to the inspection report

        Recommendation 1

        Response

        %s
        """
            .formatted(shared));
    cli.call("run");

    assertThat(cli.call("similar", "oxmoor.txt#1").out())
        .isEqualTo(
            """
            1.00  Ness, recommendation 1 (ness.txt#1): 17 of 17 words
                  17 words: The kennels were moved to the new station in spring and all dogs went there with them

            1 answer of shared wording.
            """);
    assertThat(
            cli.call("similar", "ness.txt#1", "--format", "csv").out().lines().toList().getLast())
        .startsWith("oxmoor.txt#1,oxmoor.txt,Oxmoor,1,")
        .contains(",1.000,17,20,");
    assertThat(cli.call("similar", "ness.txt#1", "--format", "json").out())
        .contains("\"total\" : 1")
        .contains("\"passage_words\" : 17");
    assertThat(cli.call("similar", "tamsey.txt#1").out()).startsWith("No other answer shares");
    Cli.Answer unknown = cli.call("similar", "ness.txt#7");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo(
            "rejoinder: There is no answer 'ness.txt#7'; in that document there are:"
                + " ness.txt#1.\n");
  }
}
