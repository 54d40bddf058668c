package org.rejoinder.segment;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;

/** Tells on which answers a line decides: "Recommendation not accepted", above a reply or below. */
final class Verdicts {

  private final String text;
  private final List<Paragraph> paragraphs;
  private final TreeMap<Integer, Span> answersByStart = new TreeMap<>();
  private final List<Passage> claimed;

  /**
   * Among the passages that are claimed by answers.
   *
   * @param paragraphs all of the document, in order
   */
  Verdicts(String text, List<Paragraph> paragraphs, List<Passage> claimed) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.claimed = List.copyOf(claimed);
    for (Passage passage : claimed) {
      if (passage.voice() == Voice.ANSWER) {
        answersByStart.put(passage.span().start(), passage.span());
      }
    }
  }

  /** The answers on which a paragraph decides; none where it is no verdict. */
  List<AnswerId> on(Paragraph paragraph) {
    boolean verdict =
        paragraph.isRead()
            && Labels.read(paragraph.span().of(text))
                .filter(label -> label.kind() == Label.Kind.VERDICT)
                .isPresent();
    if (!verdict) {
      return List.of();
    }
    return below(paragraph.span())
        .or(() -> above(paragraph.span()))
        .map(this::answersOf)
        .orElse(List.of());
  }

  private Optional<Span> below(Span verdict) {
    return Optional.ofNullable(answersByStart.ceilingEntry(verdict.end()))
        .map(entry -> entry.getValue())
        .filter(answer -> !isParted(verdict, answer));
  }

  private Optional<Span> above(Span verdict) {
    return Optional.ofNullable(answersByStart.lowerEntry(verdict.start()))
        .map(entry -> entry.getValue())
        .filter(answer -> answer.end() <= verdict.start())
        .filter(answer -> !isParted(answer, verdict));
  }

  /** Whether the document turns to another recommendation in between. */
  private boolean isParted(Span first, Span second) {
    return paragraphs.stream()
        .filter(each -> each.span().start() >= first.end() && each.span().end() <= second.start())
        .anyMatch(
            each ->
                each.headingLevel() > 0
                    || Markers.read(each.span().of(text))
                        .filter(marker -> !marker.opensReply())
                        .isPresent());
  }

  private List<AnswerId> answersOf(Span answer) {
    return claimed.stream()
        .filter(passage -> passage.voice() == Voice.ANSWER && passage.span().equals(answer))
        .flatMap(passage -> passage.answer().stream())
        .toList();
  }
}
