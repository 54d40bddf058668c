package org.rejoinder.tables;

import java.util.Set;
import java.util.stream.Stream;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;

/**
 * An answer and a code that counts for it. A practice counts where the body has it or plans it,
 * since a count of mere mentions, and of what is absent, would mislead; of progress counts the
 * answer's main code, not each passage that speaks for another.
 */
record CodedAnswer(AnswerOutline answer, ThemeCode themeCode) {

  private static final Set<String> STATES_THAT_DO_NOT_COUNT = Set.of("mentioned", "absent");

  /** All of a document; an answer may carry the same code more than once. */
  static Stream<CodedAnswer> in(CodedDocument document) {
    Stream<CodedAnswer> byFinding =
        FindingRow.of(document)
            .filter(row -> counts(row.finding()))
            .flatMap(row -> row.answer().stream().map(answer -> of(row, answer)));
    Stream<CodedAnswer> byProgress =
        AnswerRow.of(document).flatMap(row -> row.progress().stream().map(code -> of(row, code)));
    return Stream.concat(byFinding, byProgress);
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
        AnswerOutline.of(new AnswerRow(row.document(), answer)),
        new ThemeCode(row.finding().theme(), row.finding().code()));
  }

  private static CodedAnswer of(AnswerRow row, String progress) {
    return new CodedAnswer(AnswerOutline.of(row), new ThemeCode(ThemeCode.PROGRESS, progress));
  }
}
