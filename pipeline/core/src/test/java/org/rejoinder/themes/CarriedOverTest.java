package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.Evidence;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;

/** What is awaited and named elsewhere: in the recommendation, or in the sentences before. */
class CarriedOverTest {

  private static final String REGISTER = "Forces should connect to the national offender register.";
  private static final String FRAMEWORK =
      "Forces should report against a national outcomes framework.";

  @Test
  void whatIsAskedForFromTheSourceIsThatInTheReplyToo() {
    assertThat(codes(REGISTER, "The register has not yet been supplied.")).containsExactly("other");
  }

  @Test
  void whatIsAskedForFromNobodyNationalIsAwaitedFromNobody() {
    assertThat(
            codes(
                "Forces should keep an offender register.",
                "The register has not yet been supplied."))
        .isEmpty();
  }

  @Test
  void aShortNameStandsForTheFullOneOfTheRecommendation() {
    assertThat(codes(FRAMEWORK, "The framework has not yet been published by the Home Office."))
        .containsExactly("indicators");
    assertThat(codes(REGISTER, "The framework has not yet been published by the Home Office."))
        .containsExactly("guidance");
  }

  @Test
  void bothAreTheLastTwoThings() {
    assertThat(
            codes(
                REGISTER,
                "The College of Policing has not yet published the definition."
                    + " The Home Office has not yet issued the guidance."
                    + " Our policy will be amended following receipt of both."))
        .containsExactly("definition", "guidance", "definition", "guidance");
  }

  @Test
  void whatFollowsFromAWaitWaitsForTheSame() {
    assertThat(
            codes(
                REGISTER,
                "The College of Policing has not yet published the definition."
                    + " It would be wasteful to rewrite our policy twice."
                    + " The board met in May."
                    + " It would be wasteful to move the furniture twice."))
        .containsExactly("definition", "definition");
  }

  @Test
  void allThatABodyHasNotSaidIsOneThing() {
    assertThat(
            codes(
                REGISTER,
                "The Ministry of Justice has not confirmed what I will receive for next year."))
        .containsExactly("funding");
  }

  @Test
  void whereABodyHasActedNothingIsLeftOpen() {
    assertThat(
            codes(
                REGISTER,
                "The definition was circulated by the College of Policing on 2 May, and the force"
                    + " now has everything that it needs."))
        .isEmpty();
  }

  @Test
  void tellsTheSentenceThatACodeIsCarriedOverFrom() {
    String first = "The College of Policing has not yet published the definition.";
    List<ExplainedFinding> found = coded(REGISTER, first + " Once it is published, we will act.");

    Evidence.Mark carried =
        found.getLast().evidence().marks().stream()
            .filter(mark -> mark.role().equals("carried"))
            .findFirst()
            .orElseThrow();
    assertThat(carried.reading()).contains("has not yet published the definition");
    assertThat(carried.span()).isEqualTo(found.getFirst().finding().span());
  }

  private static List<String> codes(String asked, String answer) {
    return coded(asked, answer).stream().map(found -> found.finding().code()).toList();
  }

  private static List<ExplainedFinding> coded(String asked, String answer) {
    String text = asked + "\n\n" + answer;
    List<Passage> passages =
        List.of(
            new Passage(Voice.ASKED, new Span(0, asked.length()), Optional.of(CodedText.ANSWER)),
            new Passage(
                Voice.ANSWER,
                new Span(asked.length() + 2, text.length()),
                Optional.of(CodedText.ANSWER)));
    return CodedText.CODER
        .code(
            CodedText.DOCUMENT,
            DocumentFacts.unknown(),
            text,
            Annotated.ANNOTATOR.annotate(text, passages))
        .explained()
        .stream()
        .filter(found -> found.finding().theme().equals("awaiting-national"))
        .toList();
  }
}
