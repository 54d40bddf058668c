package org.rejoinder.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;

/**
 * An answer and a code that counts for it. A practice counts where the body has it or plans it,
 * since a count of mere mentions, and of what is absent, would mislead; of progress counts the
 * answer's main code, not each passage that speaks for another.
 */
record CodedAnswer(CodedDocument document, Answer answer, ThemeCode themeCode) {

  private static final Set<String> STATES_THAT_DO_NOT_COUNT = Set.of("mentioned", "absent");

  /** All of a corpus; an answer may carry the same code more than once. */
  static List<CodedAnswer> in(CodedCorpus corpus) {
    Stream<CodedAnswer> byFinding =
        FindingRow.in(corpus).stream()
            .filter(row -> counts(row.finding()))
            .flatMap(row -> row.answer().stream().map(answer -> of(row, answer)));
    Stream<CodedAnswer> byProgress =
        AnswerRow.in(corpus).stream()
            .flatMap(row -> row.progress().stream().map(code -> of(row, code)));
    return Stream.concat(byFinding, byProgress).toList();
  }

  private static boolean counts(Finding finding) {
    return switch (finding.theme()) {
      case ThemeCode.PROGRESS -> false;
      case ThemeCode.PRACTICE ->
          finding.state().filter(state -> !STATES_THAT_DO_NOT_COUNT.contains(state)).isPresent();
      default -> true;
    };
  }

  private static CodedAnswer of(FindingRow row, Answer answer) {
    return new CodedAnswer(
        row.document(), answer, new ThemeCode(row.finding().theme(), row.finding().code()));
  }

  private static CodedAnswer of(AnswerRow row, String progress) {
    return new CodedAnswer(
        row.document(), row.answer(), new ThemeCode(ThemeCode.PROGRESS, progress));
  }
}
