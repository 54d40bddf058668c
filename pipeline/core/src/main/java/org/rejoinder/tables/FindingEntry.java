package org.rejoinder.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TrainingFigure;

/**
 * A passage that carries a code: a row of the table of findings, with what the tables of training
 * and of practices tell of it.
 *
 * @param finding its name
 * @param document that it stands in
 * @param answer that it is part of; empty outside any answer
 * @param force that the document speaks for, or another body
 * @param recommendation that is answered, or quoted
 * @param theme the question that the passage answers
 * @param code the answer to that question; for a named practice, its name
 * @param state how far the thing has come, in the words of its theme
 * @param span where the quote stands in the document's text
 * @param quote the passage itself
 * @param rule of the codebook that found it
 * @param detail {@link TrainingFigure} for who was or will be trained, {@link NamedPractice} for
 *     the mention of a practice, {@link Finding.NoDetail} for all else
 */
public record FindingEntry(
    String finding,
    DocumentId document,
    Optional<AnswerId> answer,
    Optional<String> force,
    Optional<RecommendationNumber> recommendation,
    String theme,
    String code,
    Optional<String> state,
    Span span,
    String quote,
    String rule,
    Finding.Detail detail) {

  /** What tells a mention of a practice from all others. */
  private record Mention(
      DocumentId document, Optional<AnswerId> answer, Span span, String practice) {}

  private record Noted<K>(K key, Finding.Detail detail) {}

  /**
   * All of a run, in the order of the table.
   *
   * @throws TableException if one of the tables is missing or damaged
   */
  public static List<FindingEntry> in(TableFolder tables) throws TableException {
    Map<String, Finding.Detail> training =
        byKey(EntryReading.entries(Lists.TRAINING.name(), tables, FindingEntry::training));
    Map<Mention, Finding.Detail> practices =
        byKey(EntryReading.entries(Lists.PRACTICES.name(), tables, FindingEntry::practice));
    return EntryReading.entries(
        Lists.FINDINGS.name(), tables, cells -> of(cells, training, practices));
  }

  private static FindingEntry of(
      EntryCells cells,
      Map<String, Finding.Detail> training,
      Map<Mention, Finding.Detail> practices) {
    Mention mention =
        new Mention(cells.document(), cells.answer(), cells.span(), cells.text("code"));
    return new FindingEntry(
        cells.text("finding"),
        cells.document(),
        cells.answer(),
        cells.known("force"),
        cells.recommendation(),
        cells.text("theme"),
        cells.text("code"),
        cells.known("state"),
        cells.span(),
        cells.text("quote"),
        cells.text("rule"),
        training.getOrDefault(
            cells.text("finding"), practices.getOrDefault(mention, new Finding.NoDetail())));
  }

  private static Noted<String> training(EntryCells cells) {
    return new Noted<>(
        cells.text("finding"),
        new TrainingFigure(
            cells.number("count"),
            cells.oneOf(
                TrainingFigure.Comparator.values(), TrainingFigure.Comparator::label, "comparator"),
            cells.decimal("percent"),
            cells.oneOf(
                TrainingFigure.Quantifier.values(), TrainingFigure.Quantifier::label, "quantifier"),
            cells.known("cohort"),
            cells.known("programme"),
            cells.number("target"),
            cells.known("period")));
  }

  private static Noted<Mention> practice(EntryCells cells) {
    return new Noted<>(
        new Mention(cells.document(), cells.answer(), cells.span(), cells.text("practice")),
        new NamedPractice(cells.text("practice"), cells.text("kind")));
  }

  private static <K> Map<K, Finding.Detail> byKey(List<Noted<K>> noted) {
    Map<K, Finding.Detail> details = new HashMap<>();
    noted.forEach(entry -> details.put(entry.key(), entry.detail()));
    return details;
  }
}
