package org.rejoinder.tables;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * @param codes all that occur in it, counted or not
 * @param coded its answers with each code that counts for them, once
 * @param practices in each state that they have in it
 */
record DocumentOutline(
    DocumentId id,
    Optional<String> force,
    boolean isHeard,
    List<AnswerOutline> answers,
    Set<ThemeCode> codes,
    Collection<CodedAnswer> coded,
    Collection<PracticeState> practices) {

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
        AnswerRow.of(document).map(AnswerOutline::of).toList(),
        codes(document),
        List.copyOf(CodedAnswer.in(document).collect(Collectors.toCollection(LinkedHashSet::new))),
        FindingRow.practices(document)
            .map(
                mention ->
                    new PracticeState(
                        mention.practice().name(),
                        mention.row().finding().state().orElse(Summaries.MENTIONED)))
            .distinct()
            .toList());
  }

  private static Set<ThemeCode> codes(CodedDocument document) {
    Stream<ThemeCode> found =
        document.findings().stream().map(finding -> new ThemeCode(finding.theme(), finding.code()));
    Stream<ThemeCode> progress =
        document.progress().values().stream().map(code -> new ThemeCode(ThemeCode.PROGRESS, code));
    return Stream.concat(found, progress).collect(Collectors.toCollection(TreeSet::new));
  }
}
