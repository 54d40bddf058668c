package org.rejoinder.tables;

import static org.rejoinder.tables.ColumnDefinition.ifKnown;
import static org.rejoinder.tables.ColumnDefinition.number;
import static org.rejoinder.tables.ColumnDefinition.numberIfKnown;
import static org.rejoinder.tables.ColumnDefinition.text;
import static org.rejoinder.tables.ColumnDefinition.textIfKnown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.TrainingFigure;

/** The tables with a row for each thing found. */
final class Lists {

  private static final String BY_DOCUMENT_AND_PLACE =
      "By document, then by place in the text, theme, code and rule.";

  private static final String CODE_UNITS = "UTF-16 code units";
  private static final String PEOPLE = "people";
  private static final String NO_TEXT = "no text was read";
  private static final String NO_NUMBER = "the text names no such number";
  private static final String NOT_SAID = "the text does not say";

  private static final List<String> RESPONDENTS =
      Stream.of(Respondent.values()).map(Respondent::label).toList();
  private static final List<String> OUTCOMES = List.of("read", "partly-read", "skipped", "failed");
  private static final List<String> STATES_OF_TRAINING =
      List.of("delivered", "under-way", "planned", "awaited");

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
              "The answer that it is part of.",
              (FindingRow row) -> row.finding().answer().map(AnswerId::value))
          .emptyWhere("outside any answer");
  private static final ColumnDefinition<FindingRow> FORCE =
      textIfKnown(
          "force",
          "The force, or other body, that the document speaks for.",
          row -> row.document().facts().force());
  private static final ColumnDefinition<FindingRow> RECOMMENDATION =
      textIfKnown(
              "recommendation",
              "The number of the recommendation that is answered, or quoted, as text.",
              (FindingRow row) -> row.recommendation().map(RecommendationNumber::value))
          .emptyWhere("outside any answer and quotation");
  private static final ColumnDefinition<FindingRow> STATE =
      textIfKnown(
              "state",
              "How far the thing has come, in the words of its theme.",
              (FindingRow row) -> row.finding().state())
          .emptyWhere("the theme has no states");
  private static final ColumnDefinition<FindingRow> START =
      number(
              "start",
              "Where the quote begins in the document's text, in UTF-16 code units from 0.",
              (FindingRow row) -> row.finding().span().start())
          .in(CODE_UNITS);
  private static final ColumnDefinition<FindingRow> END =
      number(
              "end",
              "The place after the quote's last UTF-16 code unit.",
              (FindingRow row) -> row.finding().span().end())
          .in(CODE_UNITS);
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
                  (CodedDocument document) -> document.id().path()),
              text(
                      "sha256",
                      "The hash of the file's bytes, in hexadecimal.",
                      (CodedDocument document) -> document.extraction().sha256())
                  .emptyWhere("the file could not be read"),
              text(
                      "media_type",
                      "What kind of file it is, by its content.",
                      (CodedDocument document) -> document.extraction().mediaType())
                  .emptyWhere("unknown"),
              text(
                      "language",
                      "The language of the text as an ISO 639-1 code.",
                      (CodedDocument document) -> document.facts().language())
                  .emptyWhere("undetermined"),
              textIfKnown(
                  "force",
                  "The force, or other body, that the document speaks for, by its everyday name.",
                  (CodedDocument document) -> document.facts().force()),
              text("author", "Who signs the document.", Lists::author)
                  .oneOf(RESPONDENTS)
                  .emptyWhere(NO_TEXT),
              textIfKnown(
                  "report",
                  "The title of the report that is answered.",
                  (CodedDocument document) -> document.facts().report()),
              ifKnown(
                  "report_date",
                  CellKind.DAY_OR_MONTH,
                  "When the report was published, as the document gives it.",
                  (CodedDocument document) -> document.facts().reportDate().map(StatedDate::iso)),
              ifKnown(
                  "response_date",
                  CellKind.DAY_OR_MONTH,
                  "When the response was written, as the document gives it.",
                  (CodedDocument document) -> document.facts().responseDate().map(StatedDate::iso)),
              text(
                      "outcome",
                      "What became of the file.",
                      (CodedDocument document) -> document.extraction().outcome().label())
                  .oneOf(OUTCOMES),
              text(
                      "reason",
                      "Why it was not read, or what else to know of it, in a sentence.",
                      (CodedDocument document) -> document.extraction().outcome().reason())
                  .emptyWhere("there is nothing to say"),
              numberIfKnown(
                      "characters",
                      "The length of the text.",
                      (CodedDocument document) ->
                          document.extraction().hasText()
                              ? Optional.of(document.text().length())
                              : Optional.empty())
                  .in(CODE_UNITS)
                  .emptyWhere(NO_TEXT),
              number(
                      "answers",
                      "How many answers the document has.",
                      (CodedDocument document) -> document.answers().size())
                  .in("answers")),
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
                  (AnswerRow row) -> row.answer().id().value()),
              text(
                  "document",
                  "The document that it stands in.",
                  (AnswerRow row) -> row.document().id().path()),
              textIfKnown(
                  "force",
                  "The force, or other body, that the document speaks for.",
                  (AnswerRow row) -> row.document().facts().force()),
              textIfKnown(
                  "report",
                  "The title of the report that is answered.",
                  (AnswerRow row) -> row.document().facts().report()),
              text(
                  "recommendation",
                  "The number of the recommendation, as text.",
                  (AnswerRow row) -> row.answer().recommendation().value()),
              text(
                      "respondent",
                      "Whose voice it is.",
                      (AnswerRow row) -> row.answer().respondent().label())
                  .oneOf(RESPONDENTS),
              ifKnown(
                  "deadline",
                  CellKind.DAY,
                  "By when the recommendation is to be met.",
                  (AnswerRow row) -> row.answer().deadline()),
              textIfKnown(
                      "progress",
                      "How far the body has come: the answer's main code.",
                      AnswerRow::progress)
                  .oneOf(ThemeCode.codesOf(ThemeCode.PROGRESS))
                  .emptyWhere("the codebook has no such theme"),
              textIfKnown(
                      "asked", "The recommendation as the document quotes it.", AnswerRow::asked)
                  .emptyWhere("the document does not quote it"),
              text(
                  "text",
                  "The response proper, without the recommendation, headings and page furniture.",
                  AnswerRow::text),
              number(
                      "start",
                      "Where the response begins in the document's text, in UTF-16 code units from"
                          + " 0.",
                      (AnswerRow row) -> row.answer().span().start())
                  .in(CODE_UNITS),
              number(
                      "end",
                      "The place after the response's last UTF-16 code unit.",
                      (AnswerRow row) -> row.answer().span().end())
                  .in(CODE_UNITS),
              number(
                      "words",
                      "How many words the response has; a hyphenated word or a number is one.",
                      AnswerRow::words)
                  .in("words")),
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
              numberIfKnown(
                      "count",
                      "How many people.",
                      (FindingRow.Training row) -> row.figure().count())
                  .in(PEOPLE)
                  .emptyWhere(NO_NUMBER),
              textIfKnown(
                      "comparator",
                      "How the count or percent is meant; ~ is about.",
                      (FindingRow.Training row) ->
                          row.figure().comparator().map(TrainingFigure.Comparator::label))
                  .oneOf(
                      Stream.of(TrainingFigure.Comparator.values())
                          .map(TrainingFigure.Comparator::label)
                          .toList())
                  .emptyWhere("there is neither"),
              ifKnown(
                      "percent",
                      CellKind.DECIMAL_NUMBER,
                      "What share of the cohort, from 0 to 100.",
                      (FindingRow.Training row) -> row.figure().percent().map(CellKind::written))
                  .in("per cent")
                  .emptyWhere(NO_NUMBER),
              textIfKnown(
                      "quantifier",
                      "How many where the text names no number.",
                      (FindingRow.Training row) ->
                          row.figure().quantifier().map(TrainingFigure.Quantifier::label))
                  .oneOf(
                      Stream.of(TrainingFigure.Quantifier.values())
                          .map(TrainingFigure.Quantifier::label)
                          .toList())
                  .emptyWhere("the text names a number, or does not say"),
              textIfKnown(
                      "cohort",
                      "Who, in the words of the text.",
                      (FindingRow.Training row) -> row.figure().cohort())
                  .emptyWhere(NOT_SAID),
              textIfKnown(
                      "programme",
                      "In what, in the words of the text.",
                      (FindingRow.Training row) -> row.figure().programme())
                  .emptyWhere(NOT_SAID),
              numberIfKnown(
                      "target",
                      "How many people were to be trained.",
                      (FindingRow.Training row) -> row.figure().target())
                  .in(PEOPLE)
                  .emptyWhere(NOT_SAID),
              STATE.of(FindingRow.Training::row).oneOf(STATES_OF_TRAINING),
              textIfKnown(
                      "period",
                      "When, as an ISO 8601 interval; an open side is written as two points.",
                      (FindingRow.Training row) -> row.figure().period())
                  .emptyWhere(NOT_SAID),
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
              STATE.of(FindingRow.Practice::row).oneOf(Summaries.STATES_OF_A_PRACTICE),
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
              text("acronym", "Its acronym.", Candidate::acronym).emptyWhere("no text defines one"),
              number("documents", "How many documents name it.", Candidate::documents)
                  .in("documents"),
              number("mentions", "How often they name it.", Candidate::mentions).in("mentions"),
              text("quote", "The sentence of its first mention.", Candidate::quote)),
          corpus -> corpus.candidates().stream());

  private Lists() {}

  /** Nothing is known of the author of a file without text. */
  private static String author(CodedDocument document) {
    return document.extraction().hasText() ? document.facts().author().label() : "";
  }
}
