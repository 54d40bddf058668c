package org.rejoinder.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;

/**
 * What cross-tabs need of a document: all but its words, so that the outlines of a whole corpus fit
 * into memory where its texts would not.
 *
 * @param force that it speaks for; empty where it is unknown
 * @param isHeard whether it says something, or is a known force's and has text
 * @param answers by place in the text
 * @param codes all that occur in it, counted or not, each once, in order
 * @param practices in each state that they have in it
 */
record DocumentOutline(
    DocumentId id,
    Optional<String> force,
    boolean isHeard,
    List<AnswerOutline> answers,
    List<ThemeCode> codes,
    List<PracticeState> practices) {

  /** A practice and a state that it is in. */
  record PracticeState(String practice, String state) {}

  static DocumentOutline of(CodedDocument document) {
    Optional<String> force =
        document.facts().force().map(String::strip).filter(name -> !name.isEmpty());
    boolean saysSomething = !document.answers().isEmpty() || !document.findings().isEmpty();
    return new DocumentOutline(
        document.id(),
        force,
        saysSomething || (document.extraction().hasText() && force.isPresent()),
        AnswerOutline.of(document).toList(),
        codes(document),
        FindingRow.practices(document)
            .map(
                mention ->
                    new PracticeState(
                        mention.practice().name(),
                        mention.row().finding().state().orElse(Summaries.MENTIONED)))
            .distinct()
            .toList());
  }

  /** The same, with what documents have in common in memory but once. */
  DocumentOutline sharing(SharedValues shared) {
    return new DocumentOutline(
        id,
        shared.first(force),
        isHeard,
        answers.stream().map(answer -> answer.sharing(shared)).toList(),
        codes.stream().map(shared::first).toList(),
        practices.stream().map(shared::first).toList());
  }

  private static List<ThemeCode> codes(CodedDocument document) {
    return Stream.concat(
            document.findings().stream().map(ThemeCode::of),
            document.progress().values().stream().map(ThemeCode::ofProgress))
        .distinct()
        .sorted()
        .toList();
  }
}
