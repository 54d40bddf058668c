package org.rejoinder.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.Span;

/**
 * How well a run's row fits a gold row that it may be; more is better.
 *
 * @param numbers how many of a training statement's figures agree; 0 in other tables
 * @param overlap how much of both passages is common to them, from 0 to 1
 * @param context how many of recommendation, answer and decisive cell agree
 */
record Closeness(int numbers, double overlap, int context) implements Comparable<Closeness> {

  private static final Comparator<Closeness> ORDER =
      Comparator.comparingInt(Closeness::numbers)
          .thenComparingDouble(Closeness::overlap)
          .thenComparingInt(Closeness::context);

  private static final List<String> FIGURES = List.of("count", "percent", "quantifier");

  @Override
  public int compareTo(Closeness other) {
    return ORDER.compare(this, other);
  }

  /** Whether the run's row can be the gold row, and how well it fits. */
  static Optional<Closeness> of(CodedPassage gold, CodedPassage run) {
    if (!gold.document().equals(run.document())
        || !gold.theme().equals(run.theme())
        || !gold.code().equals(run.code())) {
      return Optional.empty();
    }
    return switch (gold.kind()) {
      case DOCUMENTS -> Optional.of(new Closeness(0, 1, 0));
      case ANSWERS ->
          isSameAnswer(gold, run)
              ? Optional.of(
                  new Closeness(0, commonShare(gold, run).orElse(0.0), context(gold, run)))
              : Optional.empty();
      case FINDINGS, PRACTICES ->
          commonPlace(gold, run).map(common -> new Closeness(0, common, context(gold, run)));
      case TRAINING ->
          commonPlace(gold, run)
              .map(common -> new Closeness(figures(gold, run), common, context(gold, run)));
    };
  }

  private static boolean isSameAnswer(CodedPassage gold, CodedPassage run) {
    return Cells.agree(gold.cell("recommendation"), run.cell("recommendation"))
        && (gold.cell("respondent").isEmpty()
            || Cells.agree(gold.cell("respondent"), run.cell("respondent")));
  }

  private static int figures(CodedPassage gold, CodedPassage run) {
    return (int)
        FIGURES.stream()
            .filter(gold.row().cells()::containsKey)
            .filter(column -> Cells.agree(gold.cell(column), run.cell(column)))
            .count();
  }

  private static int context(CodedPassage gold, CodedPassage run) {
    int context = Cells.agree(gold.cell("recommendation"), run.cell("recommendation")) ? 1 : 0;
    if (!gold.cell("answer").isEmpty()
        && gold.answerWithinDocument().equals(run.answerWithinDocument())) {
      context++;
    }
    Optional<String> decisive = gold.kind().decisive();
    if (decisive.isPresent() && Cells.agree(gold.cell(decisive.get()), run.cell(decisive.get()))) {
      context++;
    }
    return context;
  }

  /** By offsets, else by quotes, else by the answer or recommendation; empty where they differ. */
  private static Optional<Double> commonPlace(CodedPassage gold, CodedPassage run) {
    if (gold.place().isPresent() && run.place().isPresent()) {
      return commonShare(gold, run);
    }
    if (!gold.quote().isBlank()) {
      return commonWords(QuotePlaces.collapsed(gold.quote()), QuotePlaces.collapsed(run.quote()));
    }
    boolean same =
        gold.cell("answer").isEmpty()
            ? !gold.row().cells().containsKey("recommendation")
                || Cells.agree(gold.cell("recommendation"), run.cell("recommendation"))
            : gold.answerWithinDocument().equals(run.answerWithinDocument());
    return same ? Optional.of(0.0) : Optional.empty();
  }

  private static Optional<Double> commonShare(CodedPassage gold, CodedPassage run) {
    if (gold.place().isEmpty() || run.place().isEmpty()) {
      return Optional.empty();
    }
    return commonShare(gold.place().get(), run.place().get());
  }

  /** What two passages have in common, as a share of what they cover together. */
  static Optional<Double> commonShare(Span one, Span other) {
    if (!one.overlaps(other)) {
      return Optional.empty();
    }
    double common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return Optional.of(common / one.to(other).length());
  }

  private static Optional<Double> commonWords(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || !(one.contains(other) || other.contains(one))) {
      return Optional.empty();
    }
    double shorter = Math.min(one.length(), other.length());
    return Optional.of(shorter / Math.max(one.length(), other.length()));
  }
}
