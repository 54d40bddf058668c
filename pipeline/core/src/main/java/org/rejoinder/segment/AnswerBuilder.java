package org.rejoinder.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;

/** Makes answers of readings: names them, cuts their pieces, reads their deadlines. */
final class AnswerBuilder {

  private final DocumentId document;
  private final String text;
  private final DocumentFacts facts;
  private final List<Answer> answers = new ArrayList<>();
  private final Map<Reading, List<Answer>> byReading = new HashMap<>();
  private final Map<RecommendationNumber, Set<Respondent>> voices = new HashMap<>();
  private final Map<RecommendationNumber, Span> listed = new HashMap<>();

  AnswerBuilder(DocumentId document, String text, DocumentFacts facts) {
    this.document = document;
    this.text = text;
    this.facts = facts;
  }

  /** A reading that is no answer still tells how the document words the recommendation. */
  void addAll(List<Reading> readings) {
    for (Reading reading : readings) {
      for (RecommendationNumber number : reading.numbers()) {
        reading.askedSpan(number).ifPresent(span -> listed.putIfAbsent(number, span));
      }
    }
    readings.forEach(this::add);
  }

  private void add(Reading reading) {
    List<Answer> made = new ArrayList<>();
    for (RecommendationNumber number : reading.answered()) {
      answer(reading, number).ifPresent(made::add);
    }
    byReading.put(reading, made);
    answers.addAll(made);
  }

  List<Answer> answers() {
    return answers;
  }

  /** The answers made of that reading: several where recommendations are answered together. */
  List<Answer> of(Reading reading) {
    return byReading.getOrDefault(reading, List.of());
  }

  private Optional<Answer> answer(Reading reading, RecommendationNumber number) {
    Respondent respondent = reading.respondent().orElse(facts.author());
    AnswerId first = AnswerId.first(document, number);
    AnswerId id =
        voices.containsKey(number) ? AnswerId.further(document, number, respondent) : first;
    if (!voices.computeIfAbsent(number, _ -> EnumSet.noneOf(Respondent.class)).add(respondent)) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            id,
            document,
            number,
            respondent,
            reading.askedSpan(number).or(() -> Optional.ofNullable(listed.get(number))),
            joined(reading.reply(), text),
            deadline(number)));
  }

  private Optional<LocalDate> deadline(RecommendationNumber number) {
    return Optional.ofNullable(listed.get(number))
        .flatMap(asked -> Deadlines.read(Markup.plain(asked.of(text)), facts.reportDate()));
  }

  /** Paragraphs with nothing but white space between them make one piece. */
  static List<Span> joined(List<Paragraph> paragraphs, String text) {
    List<Span> pieces = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Span span = paragraph.span();
      boolean goesOn =
          !pieces.isEmpty() && text.substring(pieces.getLast().end(), span.start()).isBlank();
      if (goesOn) {
        pieces.add(pieces.removeLast().to(span));
      } else {
        pieces.add(span);
      }
    }
    return pieces;
  }
}
