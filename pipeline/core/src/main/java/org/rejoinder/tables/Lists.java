package org.rejoinder.tables;

import static org.rejoinder.tables.ColumnDefinition.number;
import static org.rejoinder.tables.ColumnDefinition.numberIfKnown;
import static org.rejoinder.tables.ColumnDefinition.text;
import static org.rejoinder.tables.ColumnDefinition.textIfKnown;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.TrainingFigure;

/** The tables with a row for each thing found. */
final class Lists {

  private static final String BY_DOCUMENT_AND_PLACE =
      "By document, then by place in the text, theme, code and rule.";

  private static final ColumnDefinition<FindingRow> FINDING =
      text(
          "finding",
          "The finding's name: document, place, theme and code.",
          row -> row.finding().id());
  private static final ColumnDefinition<FindingRow> DOCUMENT =
      text("document", "The document that it stands in.", row -> row.document().id().path());
  private static final ColumnDefinition<FindingRow> ANSWER =
      textIfKnown(
          "answer",
          "The answer that it is part of, empty outside any answer.",
          row -> row.finding().answer().map(AnswerId::value));
  private static final ColumnDefinition<FindingRow> FORCE =
      textIfKnown(
          "force",
          "The force, or other body, that the document speaks for.",
          row -> row.document().facts().force());
  private static final ColumnDefinition<FindingRow> RECOMMENDATION =
      textIfKnown(
          "recommendation",
          "The number of the recommendation that is answered, or quoted, as text.",
          row -> row.recommendation().map(RecommendationNumber::value));
  private static final ColumnDefinition<FindingRow> STATE =
      textIfKnown(
          "state",
          "How far the thing has come, in the words of its theme.",
          row -> row.finding().state());
  private static final ColumnDefinition<FindingRow> START =
      number(
          "start",
          "Where the quote begins in the document's text, in UTF-16 code units from 0.",
          row -> row.finding().span().start());
  private static final ColumnDefinition<FindingRow> END =
      number(
          "end",
          "The place after the quote's last UTF-16 code unit.",
          row -> row.finding().span().end());
  private static final ColumnDefinition<FindingRow> QUOTE =
      text(
          "quote",
          "The passage itself, exactly as the document's text has it.",
          row -> row.finding().quote());

  /** One row for every file that was found. */
  static final ListDefinition<CodedDocument> DOCUMENTS =
      ListDefinition.byDocument(
          "documents",
          "Every file found, and what became of it.",
          "By document.",
          List.of(
              text(
                  "document",
                  "The file's path below the input folder.",
                  document -> document.id().path()),
              text(
                  "sha256",
                  "The hash of the file's bytes, in hexadecimal.",
                  document -> document.extraction().sha256()),
              text(
                  "media_type",
                  "What kind of file it is, by its content.",
                  document -> document.extraction().mediaType()),
              text(
                  "language",
                  "The language of the text as an ISO 639-1 code.",
                  document -> document.facts().language()),
              textIfKnown(
                  "force",
                  "The force, or other body, that the document speaks for, by its everyday name.",
                  document -> document.facts().force()),
              text(
                  "author",
                  "Who signs the document: pcc, force, government or other.",
                  Lists::author),
              textIfKnown(
                  "report",
                  "The title of the report that is answered.",
                  document -> document.facts().report()),
              textIfKnown(
                  "report_date",
                  "When the report was published, as the document gives it.",
                  document -> document.facts().reportDate().map(StatedDate::iso)),
              textIfKnown(
                  "response_date",
                  "When the response was written, as the document gives it.",
                  document -> document.facts().responseDate().map(StatedDate::iso)),
              text(
                  "outcome",
                  "What became of the file: read, partly-read, skipped or failed.",
                  document -> document.extraction().outcome().label()),
              text(
                  "reason",
                  "Why it was not read, or what else to know of it, in a sentence.",
                  document -> document.extraction().outcome().reason()),
              numberIfKnown(
                  "characters",
                  "The length of the text in UTF-16 code units, empty where none was read.",
                  document ->
                      document.extraction().hasText()
                          ? Optional.of(document.text().length())
                          : Optional.empty()),
              number(
                  "answers",
                  "How many answers the document has.",
                  document -> document.answers().size())),
          Stream::of);

  /** One row for every answer. */
  static final ListDefinition<AnswerRow> ANSWERS =
      ListDefinition.byDocument(
          "answers",
          "What one respondent says to one recommendation.",
          "By document, then by place in the text, then by recommendation.",
          List.of(
              text(
                  "answer",
                  "The answer's name: document and recommendation.",
                  row -> row.answer().id().value()),
              text(
                  "document", "The document that it stands in.", row -> row.document().id().path()),
              textIfKnown(
                  "force",
                  "The force, or other body, that the document speaks for.",
                  row -> row.document().facts().force()),
              textIfKnown(
                  "report",
                  "The title of the report that is answered.",
                  row -> row.document().facts().report()),
              text(
                  "recommendation",
                  "The number of the recommendation, as text.",
                  row -> row.answer().recommendation().value()),
              text(
                  "respondent",
                  "Whose voice it is: pcc, force, government or other.",
                  row -> row.answer().respondent().label()),
              textIfKnown(
                  "deadline",
                  "By when the recommendation is to be met.",
                  row -> row.answer().deadline().map(LocalDate::toString)),
              textIfKnown(
                  "progress",
                  "How far the body has come: the answer's main code.",
                  AnswerRow::progress),
              textIfKnown(
                  "asked", "The recommendation as the document quotes it.", AnswerRow::asked),
              text(
                  "text",
                  "The response proper, without the recommendation, headings and page furniture.",
                  AnswerRow::text),
              number(
                  "start",
                  "Where the response begins in the document's text, in UTF-16 code units from 0.",
                  row -> row.answer().span().start()),
              number(
                  "end",
                  "The place after the response's last UTF-16 code unit.",
                  row -> row.answer().span().end()),
              number(
                  "words",
                  "How many words the response has; a hyphenated word or a number is one.",
                  AnswerRow::words)),
          AnswerRow::of);

  /** One row for every coded passage. */
  static final ListDefinition<FindingRow> FINDINGS =
      ListDefinition.byDocument(
          "findings",
          "Every passage that carries a code.",
          BY_DOCUMENT_AND_PLACE,
          List.of(
              FINDING,
              DOCUMENT,
              ANSWER,
              FORCE,
              RECOMMENDATION,
              text("theme", "The question that the passage answers.", row -> row.finding().theme()),
              text("code", "The answer to that question.", row -> row.finding().code()),
              STATE,
              START,
              END,
              QUOTE,
              text("rule", "The codebook's rule that found it.", row -> row.finding().rule())),
          FindingRow::of);

  /** One row for every statement about who was or will be trained. */
  static final ListDefinition<FindingRow.Training> TRAINING =
      ListDefinition.byDocument(
          "training",
          "Every statement on who was or will be trained.",
          BY_DOCUMENT_AND_PLACE,
          List.of(
              FINDING.of(FindingRow.Training::row),
              DOCUMENT.of(FindingRow.Training::row),
              ANSWER.of(FindingRow.Training::row),
              FORCE.of(FindingRow.Training::row),
              RECOMMENDATION.of(FindingRow.Training::row),
              numberIfKnown("count", "How many people.", row -> row.figure().count()),
              textIfKnown(
                  "comparator",
                  "How the count or percent is meant: =, >, >=, <, <= or ~ for about.",
                  row -> row.figure().comparator().map(TrainingFigure.Comparator::label)),
              new ColumnDefinition<>(
                  new ColumnDescription(
                      "percent",
                      CellKind.DECIMAL_NUMBER,
                      "What share of the cohort, from 0 to 100."),
                  row -> row.figure().percent().map(CellKind::written).orElse("")),
              textIfKnown(
                  "quantifier",
                  "How many where the text names no number: all, most or some.",
                  row -> row.figure().quantifier().map(TrainingFigure.Quantifier::label)),
              textIfKnown("cohort", "Who, in the words of the text.", row -> row.figure().cohort()),
              textIfKnown(
                  "programme",
                  "In what, in the words of the text.",
                  row -> row.figure().programme()),
              numberIfKnown(
                  "target", "How many people were to be trained.", row -> row.figure().target()),
              STATE.of(FindingRow.Training::row),
              textIfKnown(
                  "period",
                  "When, as an ISO 8601 interval; an open side is written as two points.",
                  row -> row.figure().period()),
              START.of(FindingRow.Training::row),
              END.of(FindingRow.Training::row),
              QUOTE.of(FindingRow.Training::row)),
          FindingRow::training);

  /** One row for every mention of a practice. */
  static final ListDefinition<FindingRow.Practice> PRACTICES =
      ListDefinition.byDocument(
          "practices",
          "Every mention of a practice in the codebook.",
          BY_DOCUMENT_AND_PLACE,
          List.of(
              text(
                  "practice",
                  "The practice's name in the codebook, whatever the text calls it.",
                  row -> row.practice().name()),
              text("kind", "What kind of practice it is.", row -> row.practice().kind()),
              FORCE.of(FindingRow.Practice::row),
              DOCUMENT.of(FindingRow.Practice::row),
              ANSWER.of(FindingRow.Practice::row),
              RECOMMENDATION.of(FindingRow.Practice::row),
              STATE.of(FindingRow.Practice::row),
              START.of(FindingRow.Practice::row),
              END.of(FindingRow.Practice::row),
              QUOTE.of(FindingRow.Practice::row)),
          FindingRow::practices);

  /** One row for every named thing that the codebook does not have. */
  static final ListDefinition<Candidate> CANDIDATES =
      new ListDefinition<>(
          "candidates",
          "Named things that the codebook does not have.",
          "The most widespread first.",
          List.of(
              text("name", "The thing's name as the text has it.", Candidate::name),
              text("acronym", "Its acronym where a text defines one.", Candidate::acronym),
              number("documents", "How many documents name it.", Candidate::documents),
              number("mentions", "How often they name it.", Candidate::mentions),
              text("quote", "The sentence of its first mention.", Candidate::quote)),
          corpus -> corpus.candidates().stream());

  private Lists() {}

  /** Nothing is known of the author of a file without text. */
  private static String author(CodedDocument document) {
    return document.extraction().hasText() ? document.facts().author().label() : "";
  }
}
