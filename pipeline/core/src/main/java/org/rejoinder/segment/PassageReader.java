package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;

/**
 * Tells of every stretch of a document whose words it holds, so that nothing that was read is lost.
 */
final class PassageReader {

  private final String text;
  private final Outline outline;
  private final List<Passage> passages = new ArrayList<>();

  PassageReader(String text, Outline outline, AnswerBuilder answers, List<Reading> readings) {
    this.text = text;
    this.outline = outline;
    readings.forEach(reading -> claim(reading, answers.of(reading)));
  }

  /** All passages in the document's order. */
  List<Passage> passages() {
    NavigableSet<Span> claimed =
        passages.stream().map(Passage::span).collect(Collectors.toCollection(TreeSet::new));
    Verdicts verdicts = new Verdicts(text, outline.paragraphs(), passages);
    boolean inSummary = false;
    int summaryLevel = 0;
    for (Paragraph paragraph : outline.paragraphs()) {
      if (Headings.opensReportSummary(paragraph)) {
        inSummary = true;
        summaryLevel = paragraph.headingLevel();
      } else if (inSummary && endsSummary(paragraph, summaryLevel)) {
        inSummary = false;
      }
      List<AnswerId> decided = verdicts.on(paragraph);
      for (Span rest : unclaimed(paragraph.span(), claimed)) {
        if (decided.isEmpty() || !rest.equals(paragraph.span())) {
          passages.add(new Passage(voice(paragraph, rest, inSummary), rest, Optional.empty()));
        } else {
          decided.forEach(
              answer -> passages.add(new Passage(Voice.VERDICT, rest, Optional.of(answer))));
        }
      }
    }
    passages.sort(
        Comparator.comparing(Passage::span)
            .thenComparing(passage -> passage.answer().map(AnswerId::value).orElse("")));
    return passages;
  }

  private void claim(Reading reading, List<Answer> answers) {
    Optional<AnswerId> answered = answers.stream().map(Answer::id).findFirst();
    for (Span span : AnswerBuilder.joined(reading.asked(), text)) {
      passages.add(new Passage(Voice.ASKED, span, answered));
    }
    for (Answer answer : answers) {
      for (Span span : answer.pieces()) {
        passages.add(new Passage(Voice.ANSWER, span, Optional.of(answer.id())));
      }
    }
  }

  /** What is left of a paragraph when claimed stretches, in order, are taken out. */
  private List<Span> unclaimed(Span paragraph, NavigableSet<Span> claimed) {
    List<Span> rest = new ArrayList<>();
    int start = paragraph.start();
    @Nullable Span before = claimed.lower(new Span(paragraph.start(), paragraph.start()));
    Span from = before == null ? paragraph : before;
    for (Span span : claimed.tailSet(from, true)) {
      if (span.start() >= paragraph.end()) {
        break;
      }
      if (span.overlaps(paragraph)) {
        addUnlessBlank(rest, start, Math.min(span.start(), paragraph.end()));
        start = Math.max(start, span.end());
      }
    }
    addUnlessBlank(rest, start, paragraph.end());
    return rest;
  }

  private void addUnlessBlank(List<Span> spans, int start, int end) {
    if (start < end) {
      Span trimmed = new Span(start, end).trimmed(text);
      if (!trimmed.isEmpty()) {
        spans.add(trimmed);
      }
    }
  }

  private Voice voice(Paragraph paragraph, Span rest, boolean inSummary) {
    String raw = paragraph.span().of(text);
    if (paragraph.otherLanguage()) {
      return Voice.OTHER_LANGUAGE;
    }
    boolean cutOff = !rest.equals(paragraph.span());
    if (cutOff
        || paragraph.furniture()
        || Markers.isContentsLine(raw)
        || Markers.isBare(raw)
        || Labels.read(raw).isPresent()
        || Headings.looksLikeOne(paragraph)
        || Headings.isSignature(paragraph)
        || Headings.isOfTheDocument(paragraph)
        || Dates.read(paragraph.plain()).isPresent()) {
      return Voice.FURNITURE;
    }
    return inSummary ? Voice.REPORT : Voice.BODY;
  }

  private boolean endsSummary(Paragraph paragraph, int summaryLevel) {
    boolean heading = Headings.looksLikeOne(paragraph);
    return heading
        && (Headings.opensOtherSection(paragraph)
            || Headings.opensClosingSection(paragraph)
            || Markers.read(paragraph.span().of(text)).isPresent()
            || (summaryLevel > 0
                && paragraph.headingLevel() > 0
                && paragraph.headingLevel() <= summaryLevel)
            || paragraph
                .plain()
                .matches(
                    "(?i).*\\b(?:recommendations?|response|position|commissioner|comments?|we|our|my)\\b.*"));
  }
}
