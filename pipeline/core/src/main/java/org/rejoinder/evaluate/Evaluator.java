package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Span;
import org.rejoinder.evaluate.JudgedRow.Verdict;
import org.rejoinder.evaluate.Pairing.Pair;

/**
 * Compares a run with hand-coded tables: which gold row is which row of the run, what only one of
 * them has, and in which cells they differ.
 */
public final class Evaluator {

  private static final Comparator<JudgedRow> ORDER =
      Comparator.comparing(JudgedRow::document)
          .thenComparingInt(row -> row.place().map(Span::start).orElse(0))
          .thenComparingInt(row -> row.place().map(Span::end).orElse(0))
          .thenComparing(JudgedRow::theme)
          .thenComparing(JudgedRow::code)
          .thenComparing(JudgedRow::verdict)
          .thenComparingLong(JudgedRow::goldLine);

  private final Gold gold;
  private final RunTables run;
  private final KeywordBaseline keywords;
  private final Scope scope;
  private final PassageReader reader;
  private final List<String> remarks;

  private Evaluator(Gold gold, RunTables run, Codebook codebook) {
    DocumentNames names = new DocumentNames(run.documents());
    this.gold = gold;
    this.run = run;
    this.keywords = new KeywordBaseline(codebook);
    this.scope = Scope.of(gold, names);
    this.remarks = new ArrayList<>(gold.remarks());
    this.reader = new PassageReader(run, names, codebook, remarks);
  }

  /**
   * Compares.
   *
   * @param codebook whose practices have aliases, and whose words are the keywords to beat
   * @throws GoldException if gold names no document of the run
   */
  public static Evaluation evaluate(Gold gold, RunTables run, Codebook codebook)
      throws GoldException {
    return new Evaluator(gold, run, codebook).evaluate();
  }

  private Evaluation evaluate() throws GoldException {
    if (scope.documents().isEmpty()) {
      throw new GoldException(
          "Gold names no document of the run. Write the documents' paths as the run's table"
              + " documents has them, or name another run with --in.");
    }
    List<Score> scores = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    List<JudgedRow> rows = new ArrayList<>();
    for (TableKind kind : TableKind.values()) {
      if (scope.judges(kind)) {
        Comparison comparison = compare(kind);
        scores.addAll(comparison.scores());
        agreements.addAll(comparison.agreements());
        rows.addAll(judged(comparison));
      }
    }
    remarks.addAll(scope.remarksOnWhatIsNotJudged(reader.ofRun(TableKind.FINDINGS)));
    return new Evaluation(
        List.copyOf(scope.documents()),
        run.responses().stream().filter(name -> !scope.documents().contains(name)).toList(),
        scores,
        agreements,
        rows,
        remarks);
  }

  private Comparison compare(TableKind kind) {
    List<CodedPassage> byHand =
        gold.table(kind).map(table -> reader.ofGold(table, scope)).orElse(List.of());
    List<CodedPassage> byRun = reader.ofRun(kind).stream().filter(scope::judges).toList();
    List<CodedPassage> byKeywords =
        scope.documents().stream()
            .flatMap(
                document ->
                    run.text(document).stream()
                        .flatMap(text -> keywords.passages(kind, document, text).stream()))
            .filter(scope::judges)
            .toList();
    return new Comparison(
        kind,
        gold.table(kind).map(CodedTable::columns).orElse(List.of()),
        Pairing.within(CodedPassage::document, byHand, byRun, Closeness::of),
        Pairing.within(CodedPassage::document, byHand, byKeywords, Closeness::of),
        keywords);
  }

  private static List<JudgedRow> judged(Comparison comparison) {
    Pairing<CodedPassage> pairing = comparison.pairing();
    return Stream.of(
            pairing.pairs().stream().map(pair -> found(pair, comparison)),
            pairing.left().stream().map(gold -> alone(Verdict.MISSED, gold)),
            pairing.right().stream().map(run -> alone(Verdict.FALSE_ALARM, run)))
        .flatMap(rows -> rows)
        .sorted(ORDER)
        .toList();
  }

  private static JudgedRow found(Pair<CodedPassage> pair, Comparison comparison) {
    List<Difference> differences = comparison.differences(pair);
    CodedPassage gold = pair.left();
    CodedPassage run = pair.right();
    return row(
        differences.isEmpty() ? Verdict.FOUND : Verdict.FOUND_WITH_DIFFERENCES,
        gold,
        gold.place().or(run::place),
        gold.quote().isEmpty() ? run.quote() : gold.quote(),
        differences);
  }

  private static JudgedRow alone(Verdict verdict, CodedPassage passage) {
    return row(verdict, passage, passage.place(), passage.quote(), List.of());
  }

  private static JudgedRow row(
      Verdict verdict,
      CodedPassage passage,
      Optional<Span> place,
      String quote,
      List<Difference> differences) {
    return new JudgedRow(
        verdict,
        passage.kind().label(),
        passage.document(),
        passage.cell("recommendation"),
        passage.cell("respondent"),
        passage.theme(),
        passage.code(),
        passage.kind().decisive().map(passage::cell).orElse(""),
        place,
        quote,
        verdict == Verdict.FALSE_ALARM ? 0 : passage.row().line(),
        differences);
  }
}
