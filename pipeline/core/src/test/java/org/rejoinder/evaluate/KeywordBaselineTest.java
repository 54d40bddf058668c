package org.rejoinder.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Theme;

class KeywordBaselineTest {

  private static final String TEXT =
      """
      Once the data standard
      is known, we shall begin. The HARM Forums meet; the hf does not.

      A course was given to 1,250 officers. Training is good. Of the rest 40% have been trained.
      """;

  @Test
  void findsWordsAndReadsNoFurther() throws Exception {
    KeywordBaseline keywords = new KeywordBaseline(codebook());

    assertThat(keywords.passages(TableKind.FINDINGS, "wexmoor.txt", TEXT))
        .extracting(
            CodedPassage::theme, CodedPassage::code, one -> QuotePlaces.collapsed(one.quote()))
        .containsExactly(
            tuple(
                "awaiting-national",
                "indicators",
                "Once the data standard is known, we shall begin."),
            tuple("practice", "Harm Forum", "The HARM Forums meet; the hf does not."),
            tuple("training", "people-trained", "A course was given to 1,250 officers."),
            tuple("training", "people-trained", "Of the rest 40% have been trained."));
    assertThat(keywords.passages(TableKind.TRAINING, "wexmoor.txt", TEXT))
        .extracting(one -> one.cell("count"), one -> one.cell("percent"), one -> one.cell("state"))
        .containsExactly(tuple("1250", "", "delivered"), tuple("", "40", "delivered"));
    assertThat(keywords.passages(TableKind.ANSWERS, "wexmoor.txt", TEXT)).isEmpty();
  }

  @Test
  void knowsNamesInCapitalsInCapitalsOnly() throws Exception {
    KeywordBaseline keywords = new KeywordBaseline(codebook());

    assertThat(keywords.passages(TableKind.PRACTICES, "a", "The HF meets.")).hasSize(1);
    assertThat(keywords.passages(TableKind.PRACTICES, "a", "The hf meets, in SHFT.")).isEmpty();
  }

  @Test
  void placesSentencesExactly() throws Exception {
    for (CodedPassage passage :
        new KeywordBaseline(codebook()).passages(TableKind.FINDINGS, "wexmoor.txt", TEXT)) {
      assertThat(passage.place().map(place -> place.of(TEXT))).hasValue(passage.quote());
    }
  }

  @Test
  void findsAQuoteWhateverItsWhiteSpaceAndOnlyIfItStandsOnce() {
    Optional<Span> place = QuotePlaces.only("  the data   standard is", TEXT);

    assertThat(place.map(span -> span.of(TEXT))).hasValue("the data standard\nis");
    assertThat(QuotePlaces.only("train", "train, train")).isEmpty();
    assertThat(QuotePlaces.only("no such words", TEXT)).isEmpty();
    assertThat(QuotePlaces.only(" ", TEXT)).isEmpty();
  }

  private static Codebook codebook() throws Exception {
    Code indicators =
        new Code(
            "indicators",
            "",
            List.of(Phrase.parse("data standard"), Phrase.parse("KPI")),
            false,
            List.of(),
            List.of(),
            List.of());
    PracticeEntry forum =
        new PracticeEntry(
            "Harm Forum",
            "forum",
            List.of(
                new PracticeEntry.Name("Harm Forum", List.of()),
                new PracticeEntry.Name("HF", List.of())),
            Optional.empty(),
            "");
    return new Codebook(
        List.of(),
        List.of(
            new Theme("awaiting-national", "", List.of(indicators), List.of(), Optional.empty())),
        List.of(forum));
  }
}
