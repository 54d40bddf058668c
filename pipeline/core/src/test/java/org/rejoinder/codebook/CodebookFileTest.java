package org.rejoinder.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Rule;

/** What one file may say that extends no other, and how mistakes in it are told. */
class CodebookFileTest {

  @TempDir private Path folder;

  @Test
  void severalMistakesAreToldAtOnceInTheirOrder() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    themes:
                      - theme: One
                      - theme: two
                        question: What?
                        codes:
                          - code: a
                            rules:
                              - rule: r
                                phrase: <x
                          - code: b
                            definition: B
                            rules:
                              - rule: r
                                phrase: <x
                              - rule: s
                    words: {A: b}
                    """))
        .isInstanceOfSatisfying(
            CodebookException.class,
            e ->
                assertThat(e.mistakes())
                    .extracting(CodebookException.Mistake::line)
                    .containsExactly(2, 6, 14, 15, 16));
    String many = "words:\n" + "  A: b\n".repeat(1);
    StringBuilder names = new StringBuilder(many);
    for (int i = 0; i < 30; i++) {
      names.append("  X%d: b\n".formatted(i));
    }
    assertThatThrownBy(() -> read(names.toString()))
        .hasMessageContaining("There are 11 mistakes more.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: &x [b]\\nthemes: *x              | line 2: references with '*' are not used
          words: {a: b}\\nwords: {c: d}       | line 2: a codebook has 'words' twice; the first is in line 1
          words:\\n  a: b\\n  a: c            | line 3: 'words' has 'a' twice
          words:\\n\\ta: b                    | line 2: this is no YAML: a tab stands here. Put spaces
          words: {a: [""]}                    | line 1: a word of 'a' is empty. Write something
          themes: [{theme: t, question: q, codes: [{code: c, definition: d, matches: [""]}]}] | an item of 'matches' is empty
          themes: [{theme: t, question: q, codes: [{code: c, definition: d, matches: [{state: x}]}]}] | this example has no 'text'
          themes: [{theme: t, question: q, codes: [{code: c, definition: d, rules: [{rule: r, phrase: ""}]}]}] | an item of 'phrase' is empty
          themes: [{theme: t, question: q, codes: [{code: c, definition: d}, {code: c, definition: d}]}] | has two codes 'c'
          words: text                         | line 1: 'words' must be written as 'key: value'
          - a                                 | a codebook must be written as 'key: value', but here is a list
          """)
  void everyMistakeOfTheFileItselfIsTold(String text, String told) {
    assertThatThrownBy(() -> read(text.replace("\\n", "\n").replace("\\t", "\t") + "\n"))
        .isInstanceOf(CodebookException.class)
        .message()
        .contains("book.yaml", told)
        .doesNotContain("\n", "Exception");
  }

  @Test
  void aBombDoesNotGoOff() {
    assertThatThrownBy(() -> read("words: " + "[".repeat(10_000) + "]".repeat(10_000)))
        .hasMessageContaining("nested more than 40 deep");
    assertThatThrownBy(() -> read("words: " + "{a: ".repeat(10_000) + "}".repeat(10_000)))
        .hasMessageContaining("nested more than 40 deep");
    StringBuilder laughs = new StringBuilder("words:\n  a0: &a0 [ha]\n");
    for (int i = 1; i < 20; i++) {
      laughs.append("  a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
    }
    assertThatThrownBy(() -> read(laughs.toString())).hasMessageContaining("references with '*'");
  }

  @Test
  void rulesMayBeWrittenInThreeWaysAndHaveExamplesOfTheirOwn() throws Exception {
    Rule rule =
        read("""
        themes:
          - theme: t
            question: q
            codes:
              - code: c
                definition: d
                rules:
                  - rule: r
                    phrase: a b
                    tokens: ["[lemma:a]", "[lemma:b]"]
                    parse: "{lemma:a} >obj {}=thing"
                    unless: [c d, {tokens: "[tag:MD]"}, {parse: ["{lemma:x}", "{lemma:y}"]}]
                    matches:
                      - {text: They do., state: planned, code: c, before: Once., asked: Do it.}
                    does-not-match: No.
        """)
            .themes()
            .getFirst()
            .codes()
            .getFirst()
            .rules()
            .getFirst();
    assertThat(rule.patterns())
        .containsExactly(
            new Rule.OfPhrase(Phrase.parse("a b")),
            new Rule.OfTokens("[lemma:a]"),
            new Rule.OfTokens("[lemma:b]"),
            new Rule.OfParse("{lemma:a} >obj {}=thing"));
    assertThat(rule.unless())
        .containsExactly(
            new Rule.OfPhrase(Phrase.parse("c d")),
            new Rule.OfTokens("[tag:MD]"),
            new Rule.OfParse("{lemma:x}"),
            new Rule.OfParse("{lemma:y}"));
    Code.Example example = rule.matches().getFirst();
    assertThat(List.of(example.text(), example.state(), example.code(), example.before()))
        .asString()
        .contains("They do.", "planned", "c", "Once.");
    assertThat(example.asked()).contains("Do it.");
    assertThat(rule.doesNotMatch()).extracting(Code.Example::text).containsExactly("No.");
  }

  private Codebook read(String text) throws IOException, CodebookException {
    return CodebookReader.read(Files.writeString(folder.resolve("book.yaml"), text));
  }
}
