package org.rejoinder.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Span;

/**
 * What one respondent says to one recommendation: a row of the table of answers.
 *
 * @param answer its name
 * @param document that it stands in
 * @param force that the document speaks for, or another body
 * @param report the title of the report that is answered
 * @param recommendation that is answered
 * @param respondent whose voice it is
 * @param deadline by when the recommendation is to be met
 * @param progress how far the body has come: the answer's main code
 * @param asked the recommendation as the document quotes it
 * @param text the response proper, without the recommendation, headings and page furniture
 * @param span from the response's first to its last word in the document's text, furniture included
 * @param words how many the response has
 */
public record AnswerEntry(
    AnswerId answer,
    DocumentId document,
    Optional<String> force,
    Optional<String> report,
    RecommendationNumber recommendation,
    Respondent respondent,
    Optional<LocalDate> deadline,
    Optional<String> progress,
    Optional<String> asked,
    String text,
    Span span,
    int words) {

  /**
   * All of a run, in the order of the table.
   *
   * @throws TableException if the table is missing or damaged
   */
  public static List<AnswerEntry> in(TableFolder tables) throws TableException {
    return EntryReading.entries(Lists.ANSWERS.name(), tables, AnswerEntry::of);
  }

  private static AnswerEntry of(EntryCells cells) {
    return new AnswerEntry(
        cells.answer().orElseThrow(() -> EntryCells.lacking("answer")),
        cells.document(),
        cells.known("force"),
        cells.known("report"),
        cells.recommendation().orElseThrow(() -> EntryCells.lacking("recommendation")),
        cells.respondent("respondent").orElseThrow(() -> EntryCells.lacking("respondent")),
        cells.day("deadline"),
        cells.known("progress"),
        cells.known("asked"),
        cells.text("text"),
        cells.span(),
        cells.count("words"));
  }
}
