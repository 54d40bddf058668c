package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word. */
class TextAnalysisTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "The Force's officers’ notes | the force s officers notes",
        "word-on-word | word on word",
        "and/or | and or",
        "26% of 1,250 at £4,794,482 | 26 % of 1250 at £ 4794482",
        "section 63G, 4a and 8.25. | section 63g 4a and 8.25",
        "3,4 and 1,2500 | 3 4 and 1 2500",
        "17.10.2024 at 12.30 | 17 10 2024 at 12.30",
        "end.Next 5.Then | end next 5 then",
        "Avon & Esk | avon and esk",
        "ŵyl Café naïve ﬁnance | wyl cafe naive finance",
        "https://www.harrowdale.example/a_b | https www harrowdale example a b",
        "**bold** _it_ [x](y) | bold it x y",
        "— • … “” |",
      })
  void wordsAsWritten(String text, String words) {
    assertThat(TextAnalysis.name(text)).isEqualTo(words == null ? "" : words);
  }

  @Test
  void hiddenSignsMakeNoDifference() {
    assertThat(TextAnalysis.name("investi\u00ADgation cafe\u0301 one\u200Btwo \uFEFFthree"))
        .isEqualTo("investigation cafe one two three");
  }

  @ParameterizedTest
  @CsvSource({
    "investigators, investigator",
    "processes, process",
    "policies, policy",
    "cases, case",
    "offences, offence",
    "searches, search",
    "taxes, tax",
    "dashes, dash",
    "witnesses, witness",
    "forces, force"
  })
  void aPluralIsItsSingular(String plural, String singular) {
    assertThat(TextAnalysis.words(TextAnalysis.folded(), plural))
        .isEqualTo(TextAnalysis.words(TextAnalysis.folded(), singular));
  }

  @Test
  void otherEndingsStay() {
    List<String> different =
        List.of("train", "training", "trained", "trainer", "national", "nation");
    assertThat(different.stream().map(word -> TextAnalysis.words(TextAnalysis.folded(), word)))
        .doesNotHaveDuplicates();
  }

  @Test
  void runsWithoutABreakAreCutToFit() {
    List<String> words = TextAnalysis.words(TextAnalysis.asWritten(), "x".repeat(100_000));
    assertThat(String.join("", words)).hasSize(100_000);
    assertThat(words).allSatisfy(word -> assertThat(word.length()).isLessThan(256));
    assertThat(TextAnalysis.words(TextAnalysis.asWritten(), "9".repeat(100_000) + ".5"))
        .isNotEmpty();
  }
}
