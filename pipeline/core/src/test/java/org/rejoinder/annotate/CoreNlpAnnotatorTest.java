package org.rejoinder.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Token;

class CoreNlpAnnotatorTest {

  private static final String LETTER =
      """
      Wexmoor Police has trained 31 officers; they're
      now working in pairs. The College’s “first steps” course follows in May.

      We will:
      - review the café’s policy
      • write to Harrowdale's panel 😀 by email (panel@harrowdale.example)
      2. publish the outcome
      """;

  @Test
  void everyTokenIsExactlyTheTextOfItsSpanAndNothingIsLost() {
    assertNothingLost(LETTER, Annotated.body(LETTER));
  }

  @Test
  void spansCountInTheWholeDocument() {
    Span second = new Span(LETTER.indexOf("The College"), LETTER.indexOf("We will"));
    AnnotatedPassage passage =
        Annotated.ANNOTATOR
            .annotate(LETTER, List.of(new Passage(Passage.Voice.BODY, second, Optional.empty())))
            .getFirst();

    assertThat(passage.sentences()).hasSize(1);
    assertThat(passage.sentences().getFirst().span().of(LETTER))
        .isEqualTo("The College’s “first steps” course follows in May.");
    assertNothingLost(LETTER, passage);
  }

  @Test
  void sentencesEndAtListItemsAndBlankLinesButNotAtWrappedLines() {
    assertThat(Annotated.sentences(LETTER))
        .extracting(sentence -> sentence.tokens().getFirst().word())
        .containsExactly("Wexmoor", "The", "We", "-", "•", "2");
  }

  @Test
  void quotationMarksStayWithTheSentenceThatTheyStandAt() {
    String text =
        """
        The Chief Constable replied. "We await the guidance." "It is due in May," he adds, \
        and the "first steps" follow. 'Until then we wait.'\
        """;

    assertThat(Annotated.sentences(text))
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly(
            "The Chief Constable replied.",
            "\"We await the guidance.\"",
            "\"It is due in May,\" he adds, and the \"first steps\" follow.",
            "'Until then we wait.'");
    assertNothingLost(text, Annotated.body(text));
  }

  @Test
  void tokensHaveLemmasAndTags() {
    List<Token> tokens = Annotated.sentences("Officers were awaiting it.").getFirst().tokens();

    assertThat(tokens)
        .extracting(Token::lemma)
        .containsExactly("officer", "be", "await", "it", ".");
    assertThat(tokens).extracting(Token::tag).containsExactly("NNS", "VBD", "VBG", "PRP", ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"   \n\n  ", "­", "\u200B\uFEFF", "…", "￾ word", "<b>a</b>\n\n\n- \n- x"})
  void oddTextsAreReadWithoutLoss(String text) {
    if (!text.isBlank()) {
      assertNothingLost(text, Annotated.body(text));
    } else {
      assertThat(Annotated.sentences(text)).isEmpty();
    }
  }

  @Test
  void randomTextsAreReadWithoutLoss() {
    String alphabet = "ab Z\n\n\t-•1.)(’'\"“&;<>/%£€é\u00A0\u00AD😀\u0301, ";
    Random random = new Random(20260101);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("x");
      random
          .ints(40, 0, alphabet.codePointCount(0, alphabet.length()))
          .forEach(
              at -> text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at))));
      assertNothingLost(text.toString(), Annotated.body(text.toString()));
    }
  }

  @Test
  void severalThreadsReadTheSame() {
    AnnotatedPassage alone = Annotated.body(LETTER);

    assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> Annotated.body(LETTER)).distinct())
        .containsExactly(alone);
  }

  @Test
  void nothingIsPrinted() {
    PrintStream standardError = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Annotated.body("An odd character: \u0007 \uFFFE.");
    } finally {
      System.setErr(standardError);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static void assertNothingLost(String text, AnnotatedPassage passage) {
    List<Token> tokens =
        passage.sentences().stream().map(Sentence::tokens).flatMap(List::stream).toList();
    StringBuilder read = new StringBuilder();
    int last = passage.passage().span().start();
    for (Token token : tokens) {
      assertThat(token.word()).isEqualTo(token.span().of(text)).isNotEmpty();
      assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
      last = token.span().end();
      read.append(token.word());
    }
    assertThat(withoutSpace(read.toString()))
        .isEqualTo(withoutSpace(passage.passage().span().of(text)));
  }

  private static String withoutSpace(String text) {
    return text.codePoints()
        .filter(character -> !Character.isWhitespace(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
