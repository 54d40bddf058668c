package org.rejoinder.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.evaluate.JudgedRow.Verdict;

class EvaluatorTest {

  @TempDir private Path folder;

  @Test
  void findsAPassageByItsOffsetsItsQuoteOrItsRecommendation() throws Exception {
    gold(
        "findings.csv",
        """
        document,theme,code,start,end
        responses/wexmoor.txt,awaiting-national,definition,3,20
        """);
    assertThat(total("findings")).extracting(Score::found).isEqualTo(1);

    gold(
        "findings.csv",
        """
        quote,document,code,theme
        We  await the definition.,wexmoor.txt,definition,awaiting-national
        """);
    assertThat(total("findings")).extracting(Score::found).isEqualTo(1);

    gold(
        "findings.csv",
        """
        document,recommendation,theme,code
        wexmoor.txt,1,awaiting-national,definition
        wexmoor.txt,2,awaiting-national,definition
        """);
    Score score = total("findings");
    assertThat(score.found()).isEqualTo(1);
    assertThat(score.recall()).hasValue(0.5);
    assertThat(score.precision()).hasValue(1);
  }

  @Test
  void pairsEachRowOnceAndTheOneWithMostInCommonFirst() throws Exception {
    gold(
        "findings.csv",
        """
        document,theme,code,start,end
        wexmoor.txt,awaiting-national,definition,0,5
        wexmoor.txt,awaiting-national,definition,0,24
        """);

    List<JudgedRow> rows = evaluate().rows();

    assertThat(rows)
        .extracting(JudgedRow::goldLine, JudgedRow::verdict)
        .containsExactlyInAnyOrder(tuple(2L, Verdict.MISSED), tuple(3L, Verdict.FOUND));
  }

  @Test
  void tellsStatementsOnTrainingInOneSentenceByTheirFigures() throws Exception {
    gold(
        "training.csv",
        """
        document,count,state,quote
        wexmoor.txt,30,planned,"In May 12 officers were trained, and 30 will be."
        wexmoor.txt,12,planned,"In May 12 officers were trained, and 30 will be."
        """);

    Evaluation evaluation = evaluate();

    Score score = total(evaluation, "training");
    assertThat(score.found()).isEqualTo(2);
    assertThat(score.exact()).hasValue(1);
    assertThat(score.f1()).hasValue(1);
    assertThat(score.strictF1()).hasValue(0.5);
    assertThat(evaluation.rows())
        .filteredOn(row -> row.verdict() == Verdict.FOUND_WITH_DIFFERENCES)
        .singleElement()
        .extracting(JudgedRow::differences)
        .isEqualTo(List.of(new Difference("state", "planned", "delivered")));
  }

  @Test
  void knowsAPracticeByItsAliasWhateverTheCapitals() throws Exception {
    gold(
        "practices.csv",
        """
        document,practice,state,quote
        wexmoor.txt,hf,planned,The HF will be widened.
        wexmoor.txt,harm forum,mentioned,A weekly Harm Forum meets.
        """);

    Evaluation evaluation = evaluate();

    assertThat(total(evaluation, "practices").found()).isEqualTo(2);
    assertThat(evaluation.remarks()).noneMatch(remark -> remark.contains("practice"));
    assertThat(total(evaluation, "practices").keyword())
        .isEqualTo(Optional.of(new Score.Keyword(2, 2, Optional.of(0))));
  }

  @Test
  void judgesOnlyThemesThatGoldHasARowOfOrDeclares() throws Exception {
    gold("documents.csv", "document\nwexmoor.txt\n");
    gold("findings.csv", "document,theme,code\n");
    assertThat(evaluate().rows()).extracting(JudgedRow::table).containsOnly("documents");
    assertThat(evaluate().remarks())
        .anyMatch(remark -> remark.contains("Theme 'awaiting-national' is not judged"));

    gold("documents.csv", "document,themes\nwexmoor.txt,awaiting-national; training\n");
    assertThat(total("findings").run()).isEqualTo(1);
    assertThat(total("findings").gold()).isZero();
    assertThat(total("findings").precision()).hasValue(0);
    assertThat(total("findings").recall()).isEmpty();
  }

  @Test
  void leavesOutDocumentsThatGoldDoesNotList() throws Exception {
    gold("documents.csv", "document,force\nwexmoor.txt,Wexmoor\n");

    Evaluation evaluation = evaluate();

    assertThat(evaluation.documents()).containsExactly("responses/wexmoor.txt");
    assertThat(evaluation.leftOut()).containsExactly("responses/tamsey.txt");
  }

  @Test
  void comparesAnswersWithoutPlacesToo() throws Exception {
    gold(
        "answers.csv",
        """
        document,recommendation,respondent,progress
        wexmoor.txt,1,force,in-place
        wexmoor.txt,2,pcc,planned
        wexmoor.txt,3,pcc,planned
        """);

    Evaluation evaluation = evaluate();

    assertThat(total(evaluation, "answers"))
        .extracting(Score::gold, Score::run, Score::found, Score::exact)
        .containsExactly(3, 2, 2, Optional.of(1));
    assertThat(evaluation.scores())
        .filteredOn(score -> score.code().equals("planned"))
        .singleElement()
        .extracting(Score::gold, Score::run, Score::found)
        .containsExactly(2, 1, 1);
  }

  @Test
  void remarksOnBadRowsWithFileAndLineAndCountsTheGoodOnes() throws Exception {
    gold(
        "findings.csv",
        """
        document,theme,code,start,end,staet
        wexmoor.txt,awaiting-national,definition,three,20,
        elsewhere.txt,awaiting-national,definition,0,24,
        wexmoor.txt,awaiting-national,,0,24,
        wexmoor.txt,awaiting-national,patience,9,3,
        wexmoor.txt,awaiting-national,definition,0,9999,
        wexmoor.txt,awaiting-national

        wexmoor.txt,awaiting-national,definition,0,24,good
        wexmoor.txt,awaiting-national,definition,y,24,
        """);

    Evaluation evaluation = evaluate();

    String file = folder.resolve("findings.csv").toString();
    assertThat(evaluation.remarks())
        .anyMatch(one -> one.startsWith(file + ", line 1: column 'staet' is not compared"))
        .anyMatch(one -> one.startsWith(file + ", line 2: 'start' must be a whole number"))
        .anyMatch(one -> one.startsWith(file + ", line 3: the run has no document"))
        .anyMatch(one -> one.startsWith(file + ", line 4: the cell 'code' is empty"))
        .anyMatch(one -> one.startsWith(file + ", line 5: 'end' is 3, before 'start'"))
        .anyMatch(one -> one.startsWith(file + ", line 5: theme 'awaiting-national' of the"))
        .anyMatch(one -> one.startsWith(file + ", line 6: 'end' is 9999, but the text has"))
        .anyMatch(one -> one.startsWith(file + ", line 7: the row has 2 cells"))
        .anyMatch(one -> one.startsWith(file + ", line 10: 'start' must be a whole number"))
        .allMatch(one -> one.lines().count() == 1);
    assertThat(total(evaluation, "findings"))
        .extracting(Score::gold, Score::found)
        .containsExactly(5, 1);
  }

  @Test
  void keepsTheRowsBeforeAPlaceThatIsNoCsv() throws Exception {
    gold(
        "findings.csv",
        """
        document,theme,code,start,end
        wexmoor.txt,awaiting-national,definition,0,24
        wexmoor.txt,"awaiting-national" x,definition,0,24
        """);

    Evaluation evaluation = evaluate();

    assertThat(total(evaluation, "findings").found()).isEqualTo(1);
    assertThat(evaluation.remarks()).anyMatch(one -> one.contains("is no CSV"));
  }

  @Test
  void refusesGoldOfWhichNothingCanBeCompared() throws Exception {
    assertThatThrownBy(() -> Gold.read(folder.resolve("nowhere")))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("There is no folder");
    assertThatThrownBy(this::evaluate)
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("holds no hand-coded table");
    gold("findings.csv", "theme,code\n");
    assertThatThrownBy(this::evaluate)
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("line 1: there is no column 'document'");
    gold("findings.csv", "document;theme;code\n");
    assertThatThrownBy(this::evaluate)
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("not parted by commas");
    gold("findings.csv", "document,theme,code\nelsewhere.txt,a,b\n");
    assertThatThrownBy(this::evaluate)
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("names no document of the run");
    Files.write(folder.resolve("findings.csv"), "document\u00e9".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(this::evaluate)
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void countsEveryRowOfGoldAndRunExactlyOnce() throws Exception {
    Random random = new Random(20250318);
    for (int round = 0; round < 200; round++) {
      String byHand = randomFindings(random);
      String byRun = randomFindings(random);
      gold("findings.csv", byHand);

      Evaluation evaluation =
          Evaluator.evaluate(Gold.read(folder), SmallRun.run(byRun), SmallRun.codebook());

      for (Score score : evaluation.scores()) {
        List<JudgedRow> rows =
            evaluation.rows().stream()
                .filter(row -> score.theme().isEmpty() || row.theme().equals(score.theme()))
                .filter(row -> score.code().isEmpty() || row.code().equals(score.code()))
                .toList();
        assertThat(score.found() + count(rows, Verdict.MISSED)).isEqualTo(score.gold());
        assertThat(score.found() + count(rows, Verdict.FALSE_ALARM)).isEqualTo(score.run());
        assertThat(count(rows, Verdict.FOUND) + count(rows, Verdict.FOUND_WITH_DIFFERENCES))
            .isEqualTo(score.found());
      }
      assertThat(total(evaluation, "findings").gold()).isEqualTo(byHand.lines().count() - 1);
    }
  }

  @Test
  void findsAllOfItselfInItself() throws Exception {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      String findings = randomFindings(random);
      gold("findings.csv", findings);

      Evaluation evaluation =
          Evaluator.evaluate(Gold.read(folder), SmallRun.run(findings), SmallRun.codebook());

      assertThat(evaluation.scores())
          .allSatisfy(score -> assertThat(score.f1()).hasValue(1))
          .allSatisfy(score -> assertThat(score.strictF1()).hasValue(1));
    }
  }

  private static String randomFindings(Random random) {
    StringBuilder csv =
        new StringBuilder("document,recommendation,theme,code,state,start,end,quote,rule\n");
    List<String> states = List.of("planned", "in-use");
    for (int row = 0; row < 1 + random.nextInt(8); row++) {
      int start = random.nextInt(SmallRun.TEXT.length() - 10);
      int end = start + 1 + random.nextInt(9);
      csv.append(
          "responses/%s.txt,1,awaiting-national,%s,%s,%d,%d,,rule\n"
              .formatted(
                  "wexmoor",
                  random.nextBoolean() ? "definition" : "other",
                  states.get(random.nextInt(2)),
                  start,
                  end));
    }
    return csv.toString();
  }

  private static long count(List<JudgedRow> rows, Verdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  private void gold(String name, String csv) throws IOException {
    Files.writeString(folder.resolve(name), csv);
  }

  private Score total(String table) throws Exception {
    return total(evaluate(), table);
  }

  private static Score total(Evaluation evaluation, String table) {
    return evaluation.scores().stream()
        .filter(score -> score.table().equals(table) && score.theme().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Evaluation evaluate() throws Exception {
    return Evaluator.evaluate(
        Gold.read(folder),
        SmallRun.run(
            SmallRun.HEADERS.get(TableKind.FINDINGS)
                + "responses/wexmoor.txt,1,awaiting-national,definition,,0,24,We await the"
                + " definition.,waits\n"),
        SmallRun.codebook());
  }
}
