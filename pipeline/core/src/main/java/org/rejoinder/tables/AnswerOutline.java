package org.rejoinder.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;

/**
 * What cross-tabs need of an answer: all but its words.
 *
 * @param codes that count for it, each once, in order. A practice counts where the body has it or
 *     plans it, since a count of mere mentions, and of what is absent, would mislead; of progress
 *     counts the answer's main code, not each passage that speaks for another.
 */
record AnswerOutline(
    AnswerId id,
    RecommendationNumber recommendation,
    Respondent respondent,
    Optional<String> progress,
    List<ThemeCode> codes) {

  private static final Set<String> STATES_THAT_DO_NOT_COUNT = Set.of("mentioned", "absent");

  /** Keeps its own copy of the list. */
  AnswerOutline {
    codes = List.copyOf(codes);
  }

  /** A document's answers, by place in the text. */
  static Stream<AnswerOutline> of(CodedDocument document) {
    Map<AnswerId, TreeSet<ThemeCode>> codes = codesOf(document);
    return AnswerRow.of(document)
        .map(
            row ->
                new AnswerOutline(
                    row.answer().id(),
                    row.answer().recommendation(),
                    row.answer().respondent(),
                    row.progress(),
                    List.copyOf(codes.getOrDefault(row.answer().id(), new TreeSet<>()))));
  }

  private static Map<AnswerId, TreeSet<ThemeCode>> codesOf(CodedDocument document) {
    Map<AnswerId, TreeSet<ThemeCode>> codes = new HashMap<>();
    for (FindingRow row : FindingRow.of(document).filter(row -> counts(row.finding())).toList()) {
      row.answer().ifPresent(answer -> add(ThemeCode.of(row.finding()), answer.id(), codes));
    }
    document.progress().forEach((answer, code) -> add(ThemeCode.ofProgress(code), answer, codes));
    return codes;
  }

  private static void add(
      ThemeCode code, AnswerId answer, Map<AnswerId, TreeSet<ThemeCode>> codes) {
    boolean _ = codes.computeIfAbsent(answer, _ -> new TreeSet<>()).add(code);
  }

  private static boolean counts(Finding finding) {
    return switch (finding.theme()) {
      case ThemeCode.PROGRESS -> false;
      case ThemeCode.PRACTICE ->
          finding.state().filter(state -> !STATES_THAT_DO_NOT_COUNT.contains(state)).isPresent();
      default -> true;
    };
  }

  /** The same, with what answers have in common in memory but once. */
  AnswerOutline sharing(SharedValues shared) {
    return new AnswerOutline(
        id,
        shared.first(recommendation),
        respondent,
        shared.first(progress),
        shared.first(List.copyOf(codes.stream().map(shared::first).toList())));
  }
}
