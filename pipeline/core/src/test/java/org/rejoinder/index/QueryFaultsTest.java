package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every query is answered, or refused in one line that says where and why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryFaultsTest {

  private IndexFixture fixture;

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    fixture = IndexFixture.of(FictionalResponses.corpus(), folder.resolve("index"));
  }

  @AfterAll
  void close() throws IOException {
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "training AND \"national|14|is not closed; add another \"",
        "“national definition|1|is not closed; add another \"",
        "force:\"Wexmoor|7|is not closed; add another \"",
        "frce:wexmoor|1|there is no field 'frce'; did you mean 'force'? Fields are text, asked,"
            + " force",
        "training frce:wexmoor|10|did you mean 'force'?",
        "rec:5|1|did you mean 'recommendation'?",
        "recomendation:5|1|did you mean 'recommendation'?",
        "fource:\"Wexmoor\"|1|did you mean 'force'?",
        "colour:red|1|there is no field 'colour'; fields are",
        "https://wexmoor.example|1|there is no field 'https'",
        "frce:/a.*/|1|there is no field 'frce'",
        "frce:[a TO b]|1|there is no field 'frce'",
        "frce:fn:ordered(a b)|1|there is no field 'frce'",
        "(training AND planned|1|bracket that opens here is not closed",
        "(training (planned) now|1|bracket that opens here is not closed",
        "training) planned|9|no bracket is open",
        "training ()|10|nothing between these brackets",
        "AND training|1|nothing stands before 'AND'",
        "training OR|10|nothing stands after 'OR'",
        "training AND OR planned|14|'OR' cannot follow 'AND'",
        "training NOT|10|nothing stands after 'NOT'",
        "(OR training)|2|nothing stands before 'OR'",
        "(training AND) planned|11|nothing stands after 'AND'",
        "NOT NOT training|5|'NOT' cannot follow 'NOT'",
        "force:|1|no value follows 'force:'",
        "training AND force:|14|no value follows 'force:'",
        "(force:) training|2|no value follows 'force:'",
        "date:[2024-09 to 2024-12]|6|is no range; write both ends with TO in capitals",
        "date:[2024-09 TO 2024-12|6|range that opens here is not closed",
        "date:[2024-09]|6|is no range",
        "date:[TO 2024-09]|6|is no range",
        "date:2024-13|6|'2024-13' is no date; write a day 2024-10-17",
        "date:[2024-09 TO 2024-02-30]|18|'2024-02-30' is no date",
        "date:\"17 October 2024\"|7|'17 October 2024' is no date",
        "date:2024*|6|'2024*' is no date",
        "date:october|6|'october' is no date",
        "date:[2024-12 TO 2024-09]|7|the range ends before it begins",
        "recommendation:[9 TO 3]|17|the range ends before it begins",
        "recommendation:[\"a b\" TO 5]|17|'a b' is no recommendation's number",
        "training~3|1|after a single word ~ takes 1 or 2",
        "word-on-word~1|1|is more than one word, and ~ takes one",
        "training~1.5|9|must be a sign and a number",
        "/trai[n/|1|is no regular expression",
        "force:/(a/|7|is no regular expression",
        "force:fn:ordered(a b)|7|functions search in text and asked",
        "fn:nearly(a b)|1|there is no function 'fn:nearly'; functions are after",
        "fn:ordered()|11|there is nothing between these brackets",
        "(training planned)@5|19|the brackets before it hold 2 parts; write a number from 1 to 2",
        "training\\|9|nothing follows this backslash",
        "fn:maxgaps(a b)|1|'fn:maxgaps' is not used as it must be; write it so: fn:maxgaps(3"
            + " fn:ordered",
        "training fn:within(a b c)|10|is not used as it must be; write it so: fn:within(training 3",
        "fn:ordered(a fn:nearly(b c))|14|there is no function 'fn:nearly'",
        "fn:ordered(a force:b)|20|only words, lemma: and pos: can stand, and 'force:' is neither",
        "fn:ordered(a NOT b)|12|within a function only words",
        "asked:fn:ordered(a lemma:b)|26|within 'asked:' only its words can stand",
        "asked:sentence:(a b)|7|sentences are known of the text alone",
        "sentence:\"a b\"|1|is written in brackets: sentence:(national definition)",
        "fn:ordered(a sentence:(b c))|14|a sentence cannot stand within a function",
        "sentence:(a AND)|13|nothing stands after 'AND'",
        "sentence:(a frce:b)|13|there is no field 'frce'",
        "sentence:(a|10|bracket that opens here is not closed",
        "lemma:plan/vreb|7|no part of speech 'vreb'; did you mean 'verb'?",
        "pos:vreb|5|no part of speech 'vreb'; did you mean 'verb'?",
        "lemma:awating~|7|'lemma:' takes a word, or one with * in it",
        "lemma:/a/|7|'lemma:' takes a word, or one with * in it",
        "lemma:[a TO b]|8|'lemma:' takes a word, or one with * in it",
        "fn:ordered(a b)~3|1|~ and a number can only follow words in quotation marks",
        "/a{1,1000}/|1|repeats more than 200 times",
        "/((a{50}){50}){50}/|1|repeats more than 200 times",
        "|1|no word to search for",
        "  |1|no word to search for",
        "...|1|no word to search for",
        "-|1|no word to search for",
        "\"\"|1|no word to search for",
        "\"...\"|1|no word to search for",
        "NOT \"...\"|1|no word to search for",
        "training^99999999999999999999999999999999999999999999999999 AND|61|nothing stands after",
        "\"a b\"~99999999999|1|a number in this query is too large",
      })
  void saysWhereAndWhy(String query, int column, String problem) {
    QuerySyntaxException refused = refused(query == null ? "" : query);
    assertThat(refused.getMessage())
        .startsWith("column " + column + ": ")
        .contains(problem == null ? "" : problem)
        .doesNotContain("\n");
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.pointer().lines().toList().getLast())
        .isEqualTo(" ".repeat(column - 1) + "^");
  }

  @Test
  void endlessQueriesAreRefused() {
    assertThat(refused("a ".repeat(6_000)).getMessage()).contains("12,000 characters");
    assertThat(refused("(".repeat(200) + "a" + ")".repeat(200)).getMessage())
        .contains("100 brackets");
    assertThat(refused(wordsOf(1_500))).hasMessageContaining("too many words at once");
  }

  @Test
  void queriesThatAskTooMuchAreRefused() {
    assertThat(refused("a* ".repeat(51))).hasMessageContaining("at most 50 patterns");
    assertThat(refused("fn:ordered(" + "a* ".repeat(51) + ")"))
        .hasMessageContaining("at most 50 patterns");
    assertThat(refused("*".repeat(9_999) + "a")).hasMessageContaining("at most 200 are read");
    assertThat(refused("*?".repeat(5_000))).hasMessageContaining("at most 200 are read");
    assertThat(refused("*a?????????????????????*"))
        .hasMessageContaining("can be met in too many ways");
    assertThat(refused("/.*a.{30}b.*/")).hasMessageContaining("can be met in too many ways");
    assertThat(refused("fn:phrase(" + "fn:or(a \"b c\" d) ".repeat(30) + ")"))
        .hasMessageContaining("too many");
    assertThat(refused("fn:or(".repeat(101) + "a" + ")".repeat(101)))
        .hasMessageContaining("100 brackets");
    assertThat(refused("sentence:(" + wordsOf(1_500) + ")")).hasMessageContaining("too many");
  }

  @Test
  void signsThatNobodyTypesAreNoWords() {
    long training = fixture.all("training").total();
    assertThat(training).isPositive();
    for (String sign : new String[] {"\0", "\u0007", "\uE000", "\uFFFF", "\u202E"}) {
      assertThat(fixture.all("training " + sign).total()).as(sign).isEqualTo(training);
    }
  }

  @Test
  void fullyBracketedQueriesAreAnswered() {
    assertThat(fixture.all("(".repeat(90) + "training" + ")".repeat(90)).total()).isPositive();
  }

  /** Whatever is typed, no failure but the one that is for people. */
  @Test
  void nothingElseIsEverThrown() throws IOException {
    Random random = new Random(20_241_017);
    String[] pieces = {
      "training",
      "national",
      "force:",
      "date:",
      "recommendation:",
      "frce:",
      "\"",
      "“",
      "”",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      " TO ",
      " AND ",
      " OR ",
      " NOT ",
      "*",
      "?",
      "~",
      "^",
      "2",
      "0.5",
      ":",
      "/",
      "\\",
      "+",
      "-",
      "!",
      "&&",
      "||",
      "@",
      "<",
      ">",
      "=",
      "fn:",
      "fn:ordered(",
      "fn:atLeast(",
      "'",
      ",",
      " ",
      " ",
      "\t",
      "\u00a0",
      "\n",
      "é",
      "😀",
      "\ud83d",
      "a",
      "2024-10",
      "[1 TO 2]",
      "[\" \" TO \"a b\"]",
      "/a|b/",
      "\\u12",
      "sentence:(",
      "lemma:",
      "pos:",
      "verb",
      "fn:maxgaps(2 ",
      "fn:within(",
      "\0",
      "\uE000",
      "\uE0007",
    };
    int answered = 0;
    for (int i = 0; i < 3_000; i++) {
      StringBuilder query = new StringBuilder();
      for (int part = random.nextInt(9); part >= 0; part--) {
        query.append(pieces[random.nextInt(pieces.length)]);
      }
      try {
        fixture.index().search(SearchRequest.of(query.toString()));
        answered++;
      } catch (QuerySyntaxException refused) {
        assertThat(refused.getMessage()).matches("column \\d+: .{20,}");
        assertThat(refused.column()).isBetween(1, query.length() + 1);
      } catch (RuntimeException | Error failure) {
        throw new AssertionError("Query: " + query, failure);
      }
    }
    assertThat(answered).isGreaterThan(300);
  }

  private QuerySyntaxException refused(String query) {
    QuerySyntaxException refused =
        catchThrowableOfType(
            QuerySyntaxException.class, () -> fixture.index().search(SearchRequest.of(query)));
    assertThat(refused).as("'%s' is refused", query).isNotNull();
    return refused;
  }

  private static String wordsOf(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(Integer.toString(i, 36)).append(' ');
    }
    return words.toString();
  }
}
