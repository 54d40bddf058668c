package org.rejoinder.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.WordClass;

class ExtendedCodebookTest {

  private static final String BASE =
      """
      practices: base.csv
      words:
        body: [home office, college]
        local: [council]
      themes:
        - theme: delay
          question: What is late?
          source:
            from: body
            never: [local]
            otherwise: rest
          rules:
            - rule: waits
              phrase: wait for {thing}
          codes:
            - code: courts
              definition: The courts are.
              things: [court]
              rules:
                - rule: late-court
                  phrase: court ... late
                - rule: slow-court
                  phrase: court ... slow
            - code: rest
              definition: Anything else.
        - theme: staff
          question: Who is there?
          codes:
            - code: nobody
              definition: None.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeTheBase() throws IOException {
    write("base.yaml", BASE);
    write("base.csv", "name,kind,aliases,owner,note\nLantern,team,LT,,\nBeacon,forum,,,\n");
  }

  @Test
  void extendingWithNothingIsTheSame() throws Exception {
    assertThat(read("extends: built-in\n")).isEqualTo(CodebookReader.builtIn());
    assertThat(read("extends: [base.yaml]\n"))
        .isEqualTo(CodebookReader.read(folder.resolve("base.yaml")));
    assertThat(read("extends: [base.yaml, base.yaml]\n"))
        .isEqualTo(CodebookReader.read(folder.resolve("base.yaml")));
  }

  @Test
  void wordClassesAreReplacedOrEnlarged() throws Exception {
    Codebook codebook =
        read(
            """
            extends: base.yaml
            words:
              local: [parish]
              new: [moor]
            more-words:
              body: [treasury, college]
            """);
    assertThat(codebook.wordClasses().stream().map(ExtendedCodebookTest::shown))
        .containsExactly("body: home office, college, treasury", "local: parish", "new: moor");
  }

  @Test
  void whatAThemeGivesTakesThePlaceOfWhatIsThere() throws Exception {
    Theme delay =
        read("""
        extends: base.yaml
        themes:
          - theme: delay
            question: What comes late?
            rules:
              - rule: hopes
                phrase: hope for {thing}
            codes:
              - code: trains
                definition: The trains are.
              - code: courts
                definition: The judges are.
        """)
            .theme("delay")
            .orElseThrow();
    assertThat(delay.question()).isEqualTo("What comes late?");
    assertThat(delay.rules()).extracting(Rule::name).containsExactly("hopes");
    assertThat(delay.codes())
        .as("a new code stands before the one that takes the rest")
        .extracting(Code::name)
        .containsExactly("courts", "trains", "rest");
    assertThat(delay.code("courts").orElseThrow().rules()).isEmpty();
    assertThat(delay.source().orElseThrow().otherwise()).contains("rest");
  }

  @Test
  void rulesThingsAndExamplesAreAddedToWhatIsThere() throws Exception {
    Theme delay =
        read("""
        extends: base.yaml
        themes:
          - theme: delay
            more-rules:
              - rule: hopes
                phrase: hope for {thing}
            codes:
              - code: courts
                more-things: [tribunal]
                more-rules:
                  - rule: idle-court
                    phrase: court ... idle
                more-matches: [The court is idle.]
                more-does-not-match: [The judge is idle.]
        """)
            .theme("delay")
            .orElseThrow();
    assertThat(delay.rules()).extracting(Rule::name).containsExactly("waits", "hopes");
    Code courts = delay.code("courts").orElseThrow();
    assertThat(courts.definition()).isEqualTo("The courts are.");
    assertThat(courts.things()).hasSize(2);
    assertThat(courts.rules())
        .extracting(Rule::name)
        .containsExactly("late-court", "slow-court", "idle-court");
    assertThat(courts.matches()).hasSize(1);
    assertThat(courts.doesNotMatch()).hasSize(1);
  }

  @Test
  void themesCodesAndRulesCanBeSwitchedOff() throws Exception {
    Codebook codebook =
        read(
            "extends: base.yaml\nswitch-off: [staff, delay/waits, delay/rest, delay/slow-court]\n");
    assertThat(codebook.themes()).extracting(Theme::name).containsExactly("delay");
    Theme delay = codebook.themes().getFirst();
    assertThat(delay.rules()).isEmpty();
    assertThat(delay.codes()).extracting(Code::name).containsExactly("courts");
    assertThat(delay.codes().getFirst().rules())
        .extracting(Rule::name)
        .containsExactly("late-court");
    assertThat(delay.source().orElseThrow().otherwise()).isEmpty();
  }

  @Test
  void practicesAreAddedReplacedAndSwitchedOff() throws Exception {
    write(
        "mine.csv",
        "name,kind,aliases,owner,note\nLantern,unit,Lamp,,\nBeacon,off,,,\nHarbour,scheme,,,\n");
    assertThat(read("extends: base.yaml\npractices: mine.csv\n").practices())
        .extracting(PracticeEntry::name, PracticeEntry::kind, entry -> entry.names().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Lantern", "unit", 2),
            org.assertj.core.groups.Tuple.tuple("Harbour", "scheme", 1));
  }

  @Test
  void laterOnesComeOverEarlierOnesAndEachFileCountsOnce() throws Exception {
    write("one.yaml", "extends: base.yaml\nwords: {local: [one]}\n");
    write("two.yaml", "extends: base.yaml\nmore-words: {local: [two]}\n");
    Path book = write("book.yaml", "extends: [one.yaml, two.yaml]\n");
    assertThat(CodebookReader.read(book).wordClasses().stream().map(ExtendedCodebookTest::shown))
        .contains("local: one, two");
    assertThat(CodebookReader.readWithFiles(book).files())
        .containsExactly(
            book,
            folder.resolve("base.yaml"),
            folder.resolve("base.csv"),
            folder.resolve("one.yaml"),
            folder.resolve("two.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          switch-off: [dela]                 | book.yaml, line 2: there is no theme 'dela' to switch off, or to switch something off in. Nearest are 'delay', 'staff'.
          switch-off: delay/curts            | book.yaml, line 2: the theme 'delay' has no code or rule 'curts' to switch off. Nearest are 'courts'
          more-words: {bdy: [x]}             | line 2: there is no word class 'bdy' to add words to. Nearest are 'body', 'local'.
          words: {local: []}\\nthemes: [{theme: new, codes: [{code: a, definition: b}]}] | line 3: the theme 'new' has no 'question'
          themes: [{theme: delay, source: {from: bodies}}] | line 2: there is no word class 'bodies'. Nearest are 'body'
          themes: [{theme: delay, source: {from: body, otherwise: rets}}] | line 2: 'otherwise' names 'rets', but the theme 'delay' has no such code. Nearest are 'rest'
          themes: [{theme: delay, weighing: {rules: [waits], a-rule-counts: 1, at-least: 1, signs: curts.csv}}] | curts.csv, line 1: the weighing names 'curts', but the theme 'delay' has no such code. Nearest are 'courts'
          themes: [{theme: delay, weighing: {rules: [waits], a-rule-counts: 1, at-least: 1, signs: much.csv}}] | much.csv, line 3: 'much' are no points.
          themes: [{theme: delay, codes: [{code: x, definition: y, rules: [{rule: waits, phrase: a}]}]}] | line 2: there are two rules 'waits' in the theme 'delay'; the other is in
          switch-off: [staff/nobody]         | base.yaml, line 26: the theme 'staff' has no codes. Add 'codes:', or switch the whole theme off.
          themes: [{theme: delay, codes: [{code: curts, more-things: [a]}]}] | line 2: the theme 'delay' has no code 'curts' to add to. Nearest are 'courts'
          themes: [{theme: delay, codes: [{code: courts, definition: d, more-things: [a]}]}] | line 2: a code that adds to one has no key 'definition'
          practices: off.csv                 | off.csv, line 2: there is no practice 'Lantren' to switch off. Nearest are 'Lantern', 'Beacon'.
          practices: clash.csv               | clash.csv, line 2: the name 'LT' is taken already
          """)
  void everyMistakeIsToldWithFileAndLine(String line, String told) throws IOException {
    write("off.csv", "name,kind,aliases,owner,note\nLantren,off,,,\n");
    write("curts.csv", "sign,points,curts\nlate,2,1\n");
    write("much.csv", "sign,points,courts\nsoon,2,1\nlate,2,much\n");
    write("clash.csv", "name,kind,aliases,owner,note\nLife Together,team,LT,,\n");
    assertThatThrownBy(() -> read("extends: base.yaml\n" + line.replace("\\n", "\n") + "\n"))
        .isInstanceOf(CodebookException.class)
        .message()
        .contains(told)
        .doesNotContain("\n", "Exception");
  }

  @Test
  void aCodeThatIsSwitchedOffHasNoPointsAnyMore() throws IOException, CodebookException {
    write("signs.csv", "sign,points,courts,rest\nlate,2,1,\nsoon,,,3\n");
    write(
        "weighed.yaml",
        """
        extends: base.yaml
        themes:
          - theme: delay
            weighing:
              rules: [waits]
              a-rule-counts: 1
              at-least: 1
              signs: signs.csv
        """);

    Theme delay =
        read("extends: weighed.yaml\nswitch-off: delay/courts\n").theme("delay").orElseThrow();

    assertThat(delay.source().flatMap(Theme.Source::weighing).orElseThrow().codes())
        .isEqualTo(Map.of("rest", Map.of("soon", 3)));
  }

  @Test
  void chainsThatDoNotEndAreTold() throws IOException {
    write("a.yaml", "extends: b.yaml\n");
    write("b.yaml", "\nextends: a.yaml\n");
    assertThatThrownBy(() -> CodebookReader.read(folder.resolve("a.yaml")))
        .hasMessageContaining("b.yaml, line 2: the codebook extends itself: ")
        .hasMessageContaining("b.yaml extends " + folder.resolve("a.yaml"));
    assertThatThrownBy(() -> read("extends: nothing.yaml\n"))
        .hasMessageContaining("book.yaml, line 1: there is no file 'nothing.yaml' to extend")
        .hasMessageContaining("book.yaml extends " + folder.resolve("nothing.yaml"));
    assertThatThrownBy(() -> read("extends: /nothing.yaml\n"))
        .hasMessageContaining("the place of a file on one machine only");
    write("c9.yaml", "extends: built-in\n");
    for (int i = 0; i < 9; i++) {
      write("c" + i + ".yaml", "extends: c" + (i + 1) + ".yaml\n");
    }
    assertThatThrownBy(() -> CodebookReader.read(folder.resolve("c0.yaml")))
        .hasMessageContaining("more than 8 deep");
  }

  private static String shown(WordClass wordClass) {
    return wordClass.name()
        + ": "
        + String.join(", ", wordClass.phrases().stream().map(Phrase::text).toList());
  }

  private Codebook read(String text) throws IOException, CodebookException {
    return CodebookReader.read(write("book.yaml", text));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
