package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.themes.ReadDocument.ReadPassage;

class EarlierFindingsTest {

  private static final String TEXT =
      "We await the guidance. It is late. We await the funding. We keep an eye on the roads.";

  private static final List<Sentence> SENTENCES = TaggedText.sentences(TEXT);

  private static final AnswerId FIRST = new AnswerId("response.txt#1");
  private static final AnswerId SECOND = new AnswerId("response.txt#2");

  private final ReadDocument document =
      new ReadDocument(
          () -> List.of(passage(FIRST, 0, 2), passage(SECOND, 2, 4)), WordClasses.NONE);

  private static AnnotatedPassage passage(AnswerId answer, int from, int to) {
    List<Sentence> sentences = SENTENCES.subList(from, to);
    Span all = new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
    return new AnnotatedPassage(new Passage(Voice.ANSWER, all, Optional.of(answer)), sentences);
  }

  private static Finding finding(AnswerId answer, int sentence) {
    Span span = SENTENCES.get(sentence).span();
    return new Finding(
        new DocumentId("response.txt"),
        Optional.of(answer),
        "awaiting-national",
        "other",
        Optional.empty(),
        span,
        span.of(TEXT),
        "rule",
        new Finding.NoDetail());
  }

  private static FoundByRules found(Finding... findings) {
    return new FoundByRules(
        List.of(findings),
        List.of(
            new FoundByRules.SentenceCodes(0, List.of("other"), List.of()),
            new FoundByRules.SentenceCodes(2, List.of("other"), List.of())),
        Map.of(FIRST.value(), "in-place", SECOND.value(), "planned"),
        Map.of());
  }

  @Test
  void whatIsNotTouchedStands() {
    EarlierFindings earlier =
        EarlierFindings.of(
            found(finding(FIRST, 0), finding(SECOND, 2)),
            document,
            group -> group.words().asked().mayHave(DocumentWords.sign("road")));
    ReadPassage first = document.passages().get(0);
    ReadPassage second = document.passages().get(1);
    assertThat(earlier.in(first)).contains(List.of(finding(FIRST, 0)));
    assertThat(earlier.sentences(first)).extracting("sentence").containsExactly(0);
    assertThat(earlier.progressOf(first)).contains("in-place");
    assertThat(earlier.in(second)).isEmpty();
  }

  @Test
  void nothingStandsWhereFindingsAreNotThoseOfTheDocument() {
    EarlierFindings earlier =
        EarlierFindings.of(found(finding(SECOND, 2), finding(FIRST, 0)), document, _ -> false);
    assertThat(document.passages()).allSatisfy(each -> assertThat(earlier.in(each)).isEmpty());
  }

  @Test
  void passagesOnOneAnswerAreReadTogether() {
    ReadDocument apart =
        new ReadDocument(
            () -> List.of(passage(FIRST, 0, 1), passage(SECOND, 2, 4), passage(FIRST, 1, 2)),
            WordClasses.NONE);
    assertThat(apart.groups()).extracting(group -> group.passages().size()).containsExactly(2, 1);
  }
}
