package org.rejoinder.tables;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.TrainingFigure;

/** Codes a document by hand: passages are named by their text, which must stand in the document. */
final class CodedDocumentBuilder {

  private final DocumentId document;
  private final String text;
  private Outcome outcome = new Outcome.Read("");
  private DocumentFacts facts = DocumentFacts.unknown();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<AnswerId, String> progress = new LinkedHashMap<>();

  private CodedDocumentBuilder(String path, String text) {
    this.document = new DocumentId(path);
    this.text = text;
  }

  /** A document that was read. */
  static CodedDocumentBuilder document(String path, String text) {
    return new CodedDocumentBuilder(path, text);
  }

  /** A file without text. */
  static CodedDocument unread(String path, Outcome outcome) {
    CodedDocumentBuilder builder = new CodedDocumentBuilder(path, "");
    builder.outcome = outcome;
    return builder.build();
  }

  CodedDocumentBuilder outcome(Outcome value) {
    outcome = value;
    return this;
  }

  CodedDocumentBuilder facts(@Nullable String force, Respondent author, @Nullable String report) {
    return facts(force, author, report, Optional.empty(), Optional.empty());
  }

  CodedDocumentBuilder facts(
      @Nullable String force,
      Respondent author,
      @Nullable String report,
      Optional<StatedDate> reportDate,
      Optional<StatedDate> responseDate) {
    facts =
        new DocumentFacts(
            "en",
            Optional.ofNullable(force),
            author,
            Optional.ofNullable(report),
            reportDate,
            responseDate);
    return this;
  }

  /** An answer of one or more pieces, the first to its recommendation. */
  CodedDocumentBuilder answer(
      String recommendation, Respondent respondent, String mainProgress, String... pieces) {
    return answer(
        AnswerId.first(document, new RecommendationNumber(recommendation)),
        recommendation,
        respondent,
        Optional.empty(),
        Optional.empty(),
        mainProgress,
        pieces);
  }

  CodedDocumentBuilder answer(
      AnswerId id,
      String recommendation,
      Respondent respondent,
      Optional<String> asked,
      Optional<LocalDate> deadline,
      String mainProgress,
      String... pieces) {
    answers.add(
        new Answer(
            id,
            document,
            new RecommendationNumber(recommendation),
            respondent,
            asked.map(this::place),
            Arrays.stream(pieces).map(this::place).toList(),
            deadline));
    if (!mainProgress.isEmpty()) {
      progress.put(id, mainProgress);
    }
    return this;
  }

  /** A finding in the answer to a recommendation, or outside any where that is empty. */
  CodedDocumentBuilder finding(
      String recommendation, String theme, String code, String state, String quote) {
    return finding(recommendation, theme, code, state, quote, new Finding.NoDetail());
  }

  CodedDocumentBuilder practice(String recommendation, String name, String state, String quote) {
    return finding(recommendation, "practice", name, state, quote, new NamedPractice(name, "team"));
  }

  CodedDocumentBuilder training(
      String recommendation, String state, String quote, TrainingFigure figure) {
    return finding(recommendation, "training", "people-trained", state, quote, figure);
  }

  private CodedDocumentBuilder finding(
      String recommendation,
      String theme,
      String code,
      String state,
      String quote,
      Finding.Detail detail) {
    Optional<AnswerId> answer =
        recommendation.isEmpty()
            ? Optional.empty()
            : Optional.of(new AnswerId(document.path() + "#" + recommendation));
    Optional<String> known = state.isEmpty() ? Optional.empty() : Optional.of(state);
    findings.add(
        new Finding(
            document, answer, theme, code, known, place(quote), quote, theme + "-rule", detail));
    return this;
  }

  CodedDocument build() {
    Extraction extraction =
        new Extraction(
            new SourceFile(document, Path.of("input", document.path())),
            "5ha" + document.path().length(),
            "text/plain",
            outcome,
            DocumentText.plain(text));
    return new CodedDocument(
        extraction, new Segmentation(facts, answers, List.of()), findings, progress);
  }

  private Span place(String passage) {
    int start = text.indexOf(passage);
    if (start < 0) {
      throw new IllegalArgumentException("The document does not hold '" + passage + "'");
    }
    return new Span(start, start + passage.length());
  }
}
