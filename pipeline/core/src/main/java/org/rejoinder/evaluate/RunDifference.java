package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.rejoinder.domain.Span;
import org.rejoinder.evaluate.PassageChange.Kind;
import org.rejoinder.evaluate.PassageChange.Side;

/**
 * What another codebook gained and lost over the same texts, passage by passage.
 *
 * @param documents that both runs read with the same text, in order
 * @param onlyBefore documents that only the first run read
 * @param onlyAfter documents that only the second run read
 * @param otherText documents whose texts differ, so that places in them cannot be compared
 * @param counts for each theme and code, by name
 * @param changes by document, place, theme and code
 */
public record RunDifference(
    List<String> documents,
    List<String> onlyBefore,
    List<String> onlyAfter,
    List<String> otherText,
    List<Count> counts,
    List<PassageChange> changes) {

  private static final Comparator<PassageChange> ORDER =
      Comparator.comparing(PassageChange::document)
          .thenComparing(change -> change.shown().place())
          .thenComparing(PassageChange::theme)
          .thenComparing(change -> change.shown().code())
          .thenComparing(PassageChange::kind)
          .thenComparing(PassageChange::answer)
          .thenComparing(change -> change.shown().rule());

  /**
   * How a code's findings changed: {@code after} is {@code before} with {@code gained} and without
   * {@code lost}, save for those that changed from or to another code.
   *
   * @param changed passages that the second run codes so and the first coded otherwise in some way
   */
  public record Count(
      String theme, String code, int before, int after, int gained, int lost, int changed) {}

  private record Fit(double overlap, int context) implements Comparable<Fit> {
    private static final Comparator<Fit> ORDER =
        Comparator.comparingDouble(Fit::overlap).thenComparingInt(Fit::context);

    @Override
    public int compareTo(Fit other) {
      return ORDER.compare(this, other);
    }
  }

  /** Keeps its own copies of the lists. */
  public RunDifference {
    documents = List.copyOf(documents);
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
    otherText = List.copyOf(otherText);
    counts = List.copyOf(counts);
    changes = List.copyOf(changes);
  }

  /** Aligns the findings of two runs where their texts are the same. */
  public static RunDifference between(RunTables before, RunTables after) {
    SortedSet<String> both = new TreeSet<>(before.texts().keySet());
    both.retainAll(after.texts().keySet());
    SortedSet<String> same = new TreeSet<>(both);
    same.removeIf(document -> !before.text(document).equals(after.text(document)));
    List<PassageChange> changes = new ArrayList<>();
    for (String document : same) {
      changes.addAll(changes(findings(before, document), findings(after, document)));
    }
    return new RunDifference(
        List.copyOf(same),
        others(before, both),
        others(after, both),
        both.stream().filter(document -> !same.contains(document)).toList(),
        counts(before, after, same, changes),
        changes.stream().sorted(ORDER).toList());
  }

  /** Nothing changed. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  private static List<String> others(RunTables run, SortedSet<String> both) {
    return run.texts().keySet().stream().filter(document -> !both.contains(document)).toList();
  }

  private static List<CodedRow> findings(RunTables run, String document) {
    return run.rows(TableKind.FINDINGS).stream()
        .filter(row -> row.cell("document").equals(document))
        .toList();
  }

  /** The same code at the same place first; of the others, what got another code there. */
  private static List<PassageChange> changes(List<CodedRow> before, List<CodedRow> after) {
    Pairing<CodedRow> sameCode = paired(before, after, RunDifference::haveSameCode);
    Pairing<CodedRow> otherCode =
        paired(sameCode.left(), sameCode.right(), RunDifference::haveSameTheme);
    return Stream.of(
            Stream.concat(sameCode.pairs().stream(), otherCode.pairs().stream())
                .map(
                    pair ->
                        change(Kind.CHANGED, Optional.of(pair.left()), Optional.of(pair.right())))
                .filter(change -> !change.differences().isEmpty()),
            otherCode.left().stream()
                .map(row -> change(Kind.LOST, Optional.of(row), Optional.empty())),
            otherCode.right().stream()
                .map(row -> change(Kind.GAINED, Optional.empty(), Optional.of(row))))
        .flatMap(changes -> changes)
        .toList();
  }

  private static Pairing<CodedRow> paired(
      List<CodedRow> before, List<CodedRow> after, BiPredicate<CodedRow, CodedRow> comparable) {
    return Pairing.closestFirst(
        before,
        after,
        (one, other) -> comparable.test(one, other) ? fit(one, other) : Optional.empty());
  }

  private static boolean haveSameTheme(CodedRow one, CodedRow other) {
    return one.cell("theme").equals(other.cell("theme"));
  }

  private static boolean haveSameCode(CodedRow one, CodedRow other) {
    return haveSameTheme(one, other) && one.cell("code").equals(other.cell("code"));
  }

  private static Optional<Fit> fit(CodedRow one, CodedRow other) {
    Optional<Span> left = one.span();
    Optional<Span> right = other.span();
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    int context =
        (int)
            Stream.of("answer", "state", "rule")
                .filter(column -> one.cell(column).equals(other.cell(column)))
                .count();
    return Closeness.commonShare(left.get(), right.get()).map(common -> new Fit(common, context));
  }

  private static PassageChange change(
      Kind kind, Optional<CodedRow> before, Optional<CodedRow> after) {
    CodedRow shown = after.or(() -> before).orElseThrow();
    return new PassageChange(
        kind,
        shown.cell("document"),
        shown.cell("answer"),
        shown.cell("theme"),
        before.map(RunDifference::side),
        after.map(RunDifference::side));
  }

  private static Side side(CodedRow row) {
    return new Side(
        row.cell("code"),
        row.cell("state"),
        row.cell("rule"),
        row.span().orElse(new Span(0, 0)),
        row.cell("quote"));
  }

  private static List<Count> counts(
      RunTables before, RunTables after, SortedSet<String> documents, List<PassageChange> changes) {
    SortedSet<List<String>> codes =
        new TreeSet<>(Comparator.comparing(code -> String.join("\0", code)));
    for (RunTables run : List.of(before, after)) {
      run.rows(TableKind.FINDINGS).stream()
          .filter(row -> documents.contains(row.cell("document")))
          .forEach(row -> codes.add(List.of(row.cell("theme"), row.cell("code"))));
    }
    return codes.stream()
        .map(code -> count(code.get(0), code.get(1), before, after, documents, changes))
        .toList();
  }

  private static Count count(
      String theme,
      String code,
      RunTables before,
      RunTables after,
      SortedSet<String> documents,
      List<PassageChange> changes) {
    return new Count(
        theme,
        code,
        rowsOf(theme, code, before, documents),
        rowsOf(theme, code, after, documents),
        changesOf(Kind.GAINED, theme, code, changes),
        changesOf(Kind.LOST, theme, code, changes),
        changesOf(Kind.CHANGED, theme, code, changes));
  }

  private static int rowsOf(String theme, String code, RunTables run, SortedSet<String> documents) {
    return (int)
        run.rows(TableKind.FINDINGS).stream()
            .filter(row -> documents.contains(row.cell("document")))
            .filter(row -> row.cell("theme").equals(theme) && row.cell("code").equals(code))
            .count();
  }

  private static int changesOf(Kind kind, String theme, String code, List<PassageChange> changes) {
    return (int)
        changes.stream()
            .filter(change -> change.kind() == kind && change.theme().equals(theme))
            .filter(change -> change.shown().code().equals(code))
            .count();
  }
}
