package org.rejoinder.tables;

import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.TrainingFigure;

/** A finding in its document. */
record FindingRow(CodedDocument document, Finding finding) {

  /** A statement about who was or will be trained. */
  record Training(FindingRow row, TrainingFigure figure) {}

  /** A mention of a practice that the codebook knows. */
  record Practice(FindingRow row, NamedPractice practice) {}

  /** A document's findings, in {@link CodedDocument#FINDING_ORDER}. */
  static Stream<FindingRow> of(CodedDocument document) {
    return document.findings().stream().map(finding -> new FindingRow(document, finding));
  }

  /** The findings that tell who was or will be trained, in the order of all findings. */
  static Stream<Training> training(CodedDocument document) {
    return of(document)
        .flatMap(
            row ->
                switch (row.finding.detail()) {
                  case TrainingFigure figure -> Stream.of(new Training(row, figure));
                  case NamedPractice practice -> Stream.empty();
                  case Finding.NoDetail nothing -> Stream.empty();
                });
  }

  /** The findings that name a practice, in the order of all findings. */
  static Stream<Practice> practices(CodedDocument document) {
    return of(document)
        .flatMap(
            row ->
                switch (row.finding.detail()) {
                  case NamedPractice practice -> Stream.of(new Practice(row, practice));
                  case TrainingFigure figure -> Stream.empty();
                  case Finding.NoDetail nothing -> Stream.empty();
                });
  }

  /**
   * The recommendation that the finding speaks to: that of its answer, or, outside any answer, the
   * one in whose quotation, or in the decision on which, it stands.
   */
  Optional<RecommendationNumber> recommendation() {
    return answer().or(this::quotedBy).map(Answer::recommendation);
  }

  private Optional<Answer> quotedBy() {
    return document.segmentation().passages().stream()
        .filter(passage -> passage.voice() == Voice.ASKED || passage.voice() == Voice.VERDICT)
        .filter(passage -> passage.span().contains(finding.span()))
        .flatMap(passage -> passage.answer().stream())
        .findFirst()
        .flatMap(document::answer);
  }

  /**
   * The answer that the finding is in, empty where it is outside any.
   *
   * @throws IllegalStateException if the document has no such answer
   */
  Optional<Answer> answer() {
    return finding
        .answer()
        .map(
            id ->
                document
                    .answer(id)
                    .orElseThrow(
                        () ->
                            new IllegalStateException(
                                "Finding '%s' belongs to answer '%s', which '%s' does not have"
                                    .formatted(finding.id(), id, document.id()))));
  }
}
