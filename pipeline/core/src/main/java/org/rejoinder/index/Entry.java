package org.rejoinder.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;

/**
 * What one search hit stands for: an answer, or a passage outside answers.
 *
 * @param answer empty for a passage outside answers
 * @param voice {@link Voice#ANSWER} for an answer
 * @param text where the text that is searched stands
 * @param asked where the quoted recommendation stands; empty where none is quoted
 * @param findings the codes given there
 */
record Entry(
    CodedDocument document,
    Optional<Answer> answer,
    Voice voice,
    Pieces text,
    Pieces asked,
    List<Finding> findings) {

  /**
   * Everything that was read of a document, in the order of its text; nothing that has text is left
   * out.
   */
  static List<Entry> of(CodedDocument document) {
    if (!document.extraction().hasText()) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    document.answers().forEach(answer -> entries.add(ofAnswer(document, answer)));
    document.segmentation().passages().stream()
        .filter(passage -> !isSearchedInAnswer(document, passage))
        .forEach(passage -> entries.add(ofPassage(document, passage.voice(), passage.span())));
    leftOver(document, entries).forEach(span -> entries.add(ofPassage(document, Voice.BODY, span)));
    entries.sort(Comparator.comparing(Entry::span).thenComparing(Entry::answerName));
    return entries;
  }

  /** From its first to its last code unit. */
  Span span() {
    return text.span();
  }

  /** Whose voice it is; of a passage outside answers, who signs the document. */
  Respondent respondent() {
    return answer.map(Answer::respondent).orElse(document.facts().author());
  }

  /** The answer's name, empty for a passage outside answers. */
  String answerName() {
    return answer.map(Answer::id).map(AnswerId::value).orElse("");
  }

  private static Entry ofAnswer(CodedDocument document, Answer answer) {
    List<Finding> findings =
        document.findings().stream()
            .filter(
                finding ->
                    finding
                        .answer()
                        .map(answer.id()::equals)
                        .orElse(answer.pieces().stream().anyMatch(finding.span()::overlaps)))
            .toList();
    Pieces asked = new Pieces(askedSpans(document, answer));
    return new Entry(
        document, Optional.of(answer), Voice.ANSWER, new Pieces(answer.pieces()), asked, findings);
  }

  private static Entry ofPassage(CodedDocument document, Voice voice, Span span) {
    List<Finding> findings =
        document.findings().stream()
            .filter(finding -> finding.answer().isEmpty() && finding.span().overlaps(span))
            .toList();
    Pieces text = new Pieces(List.of(span));
    Pieces asked = voice == Voice.ASKED ? text : new Pieces(List.of());
    return new Entry(document, Optional.empty(), voice, text, asked, findings);
  }

  private static List<Span> askedSpans(CodedDocument document, Answer answer) {
    List<Span> spans =
        new ArrayList<>(answer.asked().filter(span -> !span.isEmpty()).stream().toList());
    document.segmentation().passages().stream()
        .filter(passage -> isQuotedFor(passage, answer))
        .map(Passage::span)
        .filter(span -> spans.stream().noneMatch(span::overlaps))
        .forEach(spans::add);
    return spans.stream().sorted().toList();
  }

  private static boolean isQuotedFor(Passage passage, Answer answer) {
    return passage.voice() == Voice.ASKED && passage.answer().equals(Optional.of(answer.id()));
  }

  private static boolean isSearchedInAnswer(CodedDocument document, Passage passage) {
    Optional<Answer> answer = passage.answer().flatMap(document::answer);
    return switch (passage.voice()) {
      case ANSWER -> answer.isPresent();
      case ASKED -> answer.isPresent();
      case REPORT, BODY, FURNITURE, VERDICT, OTHER_LANGUAGE -> false;
    };
  }

  /** Text that no entry covers: all of a document whose segmentation failed. */
  private static List<Span> leftOver(CodedDocument document, List<Entry> entries) {
    String text = document.text();
    BitSet covered = new BitSet(text.length());
    entries.stream()
        .flatMap(entry -> Stream.concat(entry.text.spans().stream(), entry.asked.spans().stream()))
        .forEach(span -> covered.set(span.start(), span.end()));
    List<Span> paragraphs = new ArrayList<>();
    for (int start = covered.nextClearBit(0); start < text.length(); ) {
      int nextCovered = covered.nextSetBit(start);
      int end = nextCovered < 0 ? text.length() : nextCovered;
      paragraphs.addAll(paragraphs(text, new Span(start, end)));
      start = covered.nextClearBit(end);
    }
    return paragraphs;
  }

  /** What blank lines part, without the white space around it. */
  private static List<Span> paragraphs(String text, Span stretch) {
    List<Span> paragraphs = new ArrayList<>();
    int paragraphStart = stretch.start();
    for (int lineStart = stretch.start(); lineStart < stretch.end(); ) {
      int lineEnd = text.indexOf('\n', lineStart, stretch.end());
      int next = lineEnd < 0 ? stretch.end() : lineEnd + 1;
      if (text.substring(lineStart, next).isBlank() || next == stretch.end()) {
        paragraphs.add(new Span(paragraphStart, next).trimmed(text));
        paragraphStart = next;
      }
      lineStart = next;
    }
    return paragraphs.stream().filter(span -> !span.isEmpty()).toList();
  }
}
