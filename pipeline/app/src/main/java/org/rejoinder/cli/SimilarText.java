package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;
import static org.rejoinder.cli.Layout.shortened;

import java.util.Locale;
import org.rejoinder.index.SimilarAnswer;
import org.rejoinder.index.SimilarAnswers;

/** Answers of shared wording for a person to read. */
final class SimilarText {

  private static final int PASSAGES = 2;
  private static final int LONGEST = 300;

  private final SimilarAnswers similar;
  private final StringBuilder text = new StringBuilder();

  SimilarText(SimilarAnswers similar) {
    this.similar = similar;
  }

  String print() {
    similar.similar().forEach(this::answer);
    text.append(total()).append('\n');
    return text.toString();
  }

  private void answer(SimilarAnswer answer) {
    text.append(
        String.format(
            Locale.ROOT,
            "%.2f  %s, recommendation %s (%s): %d of %s\n",
            answer.similarity(),
            answer.force().orElse("Unknown body"),
            answer.recommendation(),
            answer.answer(),
            answer.shared(),
            counted(Math.min(answer.words(), similar.words()), "word")));
    answer.passages().stream()
        .limit(PASSAGES)
        .forEach(
            passage ->
                text.append(
                    "      %d words: %s\n"
                        .formatted(passage.words(), shortened(passage.text(), LONGEST))));
    text.append('\n');
  }

  private String total() {
    if (similar.total() == 0) {
      return "No other answer shares twelve words in a row with '%s', or all of its words."
          .formatted(similar.answer());
    }
    String found = counted(similar.total(), "answer") + " of shared wording";
    String among = similar.isWhole() ? "" : ", among those that have most in common";
    return similar.similar().size() == similar.total()
        ? "%s%s.".formatted(found, among)
        : "%s%s; the nearest %d are shown, --limit all shows every one."
            .formatted(found, among, similar.similar().size());
  }
}
