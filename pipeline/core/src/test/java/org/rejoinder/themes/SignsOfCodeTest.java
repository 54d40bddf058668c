package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/** What stands around a sentence tells what it is found for, where the sentence itself does not. */
class SignsOfCodeTest {

  private static final String ASKED = "Forces should record every suspect's vehicle. ";
  private static final String REPLY =
      "We await the national definition from the NPCC. The board met in May. It has not arrived.";

  private final RuleCoder rules =
      new RuleCoder(
          CodedText.CODEBOOK.theme("awaiting-national").orElseThrow(),
          CoreNlpPatternCompiler.of(CodedText.CODEBOOK),
          new RuleNeeds());

  SignsOfCodeTest() throws PatternException {}

  private static List<SentenceInContext> reply() {
    String text = ASKED + REPLY;
    List<Passage> passages =
        List.of(
            new Passage(
                Voice.ASKED, new Span(0, ASKED.length() - 1), Optional.of(CodedText.ANSWER)),
            new Passage(
                Voice.ANSWER,
                new Span(ASKED.length(), text.length()),
                Optional.of(CodedText.ANSWER)));
    return SignPointsFitting.sentences(
        Annotated.ANNOTATOR.annotate(text, passages), DocumentFacts.unknown());
  }

  @Test
  void theLastSentenceThatWasFoundIsASignHoweverFarBefore() {
    List<SentenceInContext> sentences = reply();
    sentences.forEach(rules::code);

    assertThat(signs(sentences.get(2)))
        .contains(
            "lately:definition",
            "lately-word:definition",
            "before-word:board",
            "asked-word:suspect",
            "asked-word:vehicle")
        .doesNotContain("before:definition", "before-word:definition", "lately-word:board");
  }

  @Test
  void nothingIsSaidOfSentencesThatAreNotThere() {
    assertThat(signs(reply().getFirst()))
        .noneMatch(sign -> sign.startsWith("lately") || sign.startsWith("before"));
  }

  @Test
  void itIsASignWhereTheBodyIsNamedInTheWordsThatARuleFound() {
    List<SentenceInContext> sentences = reply();

    assertThat(rules.signsOfRules(sentences.getFirst()))
        .containsKeys("rule:waits-for", "rule:waits-for,<national-body>");
    assertThat(rules.signsOfRules(sentences.get(2)).keySet())
        .noneMatch(sign -> sign.endsWith(",<national-body>"));
  }

  private Set<String> signs(SentenceInContext context) {
    CodedSentence found =
        CodedSentence.of("awaiting-national", "definition", "waits-for", List.of());
    return rules.signsOfCode(context, found).keySet();
  }
}
