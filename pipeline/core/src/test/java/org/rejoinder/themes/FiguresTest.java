package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.TrainingFigure.Comparator;
import org.rejoinder.domain.TrainingFigure.Quantifier;

class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,250 officers | = 1250",
        "over 85 officers | > 85",
        "at least 85 officers | >= 85",
        "up to 85 officers | <= 85",
        "fewer than 85 officers | < 85",
        "some 85 officers | ~ 85",
        "forty-two officers | = 42",
        "two hundred and six officers | = 206",
        "a dozen officers | = 12",
        "31 of the 50 officers | = 31",
        "31 out of 50 officers | = 31",
        "31/50 officers | = 31",
        "40-50 officers | >= 40",
        "between 40 and 50 officers | >= 40",
        "85+ officers | >= 85",
        "87% of officers | = 87%",
        "87.5 per cent of officers | = 87.5%",
        "a third of officers | = 33%",
        "two-thirds of officers | = 67%",
        "three quarters of officers | = 75%",
        "half of our officers | = 50%",
        "just over half of our officers | > 50%",
        "one in four officers | = 25%",
        "31 (62%) officers | = 31 62%",
        "none of the officers | = 0",
        "nobody | = 0",
        "twenty or so officers | ~ 20",
        "all but two of the officers | most",
        "all bar a handful | most",
        "the remainder | all",
        "all officers | all",
        "every officer | all",
        "the vast majority of officers | most",
        "almost all officers | most",
        "a small number of officers | some",
      })
  void readsQuantities(String text, String expected) {
    List<Quantity> quantities = Numbers.in(new Words(TaggedText.sentence(text)));
    assertThat(quantities.stream().map(FiguresTest::described).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String described(Quantity quantity) {
    return String.join(
        " ",
        List.of(
                quantity.comparator().map(Comparator::label).orElse(""),
                quantity.count().map(String::valueOf).orElse(""),
                quantity.percent().map(percent -> percent.toPlainString() + "%").orElse(""),
                quantity.quantifier().map(Quantifier::label).orElse(""))
            .stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met between September and December 2024. | 2024-09/2024-12",
        "They met from June 2024 to May 2025. | 2024-06/2025-05",
        "They met in June and July 2024. | 2024-06/2024-07",
        "They met in May 2024. | 2024-05",
        "They met on 14 March 2024. | 2024-03-14",
        "They met between 3 May and 2 June 2024. | 2024-05-03/2024-06-02",
        "They met in the last quarter of 2024. | 2024-10/2024-12",
        "They met in the six months to December 2025. | 2025-07/2025-12",
        "They met in early 2024. | 2024",
        "They met during 2024/25. | 2024-04/2025-03",
        "They will meet by the end of March 2026. | ../2026-03",
        "They will meet before 2029. | ../2028-12-31",
        "They will meet before April 2026. | ../2026-03",
        "They have met since April 2023. | 2023-04/..",
        "They will meet from September 2025 onwards. | 2025-09/..",
        "They had met as at 31 March 2025. | ../2025-03-31",
        "They met last spring. |",
        "They may meet in May. |",
      })
  void readsPeriods(String text, String expected) {
    Words words = new Words(TaggedText.sentence(text));
    assertThat(Periods.in(words, 0, words.count()).map(Periods.Period::interval).orElse(null))
        .isEqualTo(expected);
  }
}
