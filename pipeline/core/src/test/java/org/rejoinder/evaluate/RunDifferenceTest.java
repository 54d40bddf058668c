package org.rejoinder.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.rejoinder.evaluate.PassageChange.Kind;
import org.rejoinder.evaluate.RunDifference.Count;

class RunDifferenceTest {

  private static final String TEXT = "We await the guidance. The Harm Forum meets. It may grow.";

  private static final Map<TableKind, String> EMPTY =
      Map.of(
          TableKind.DOCUMENTS, "document\n",
          TableKind.ANSWERS, "document,recommendation\n",
          TableKind.FINDINGS, "document,answer,theme,code,state,start,end,quote,rule\n",
          TableKind.TRAINING, "document\n",
          TableKind.PRACTICES, "practice,document\n");

  @Test
  void tellsWhatWasGainedLostAndChanged() throws Exception {
    RunTables before =
        run(
            """
            wexmoor.txt,wexmoor.txt#1,awaiting-national,guidance,,0,22,We await the guidance.,waits
            wexmoor.txt,wexmoor.txt#1,practice,Harm Forum,planned,23,44,The Harm Forum meets.,meets
            wexmoor.txt,wexmoor.txt#1,progress,planned,,45,57,It may grow.,may
            """);
    RunTables after =
        run(
            """
            wexmoor.txt,wexmoor.txt#1,awaiting-national,training,,0,22,We await the guidance.,waits
            wexmoor.txt,wexmoor.txt#1,practice,Harm Forum,in-use,23,44,The Harm Forum meets.,holds
            wexmoor.txt,wexmoor.txt#1,practice,Growth,in-use,45,57,It may grow.,holds
            """);

    RunDifference difference = RunDifference.between(before, after);

    assertThat(difference.changes())
        .extracting(PassageChange::kind, PassageChange::theme, change -> change.shown().code())
        .containsExactly(
            tuple(Kind.CHANGED, "awaiting-national", "training"),
            tuple(Kind.CHANGED, "practice", "Harm Forum"),
            tuple(Kind.GAINED, "practice", "Growth"),
            tuple(Kind.LOST, "progress", "planned"));
    assertThat(difference.changes().get(0).differences())
        .containsExactly(new Difference("code", "guidance", "training"));
    assertThat(difference.changes().get(1).differences())
        .containsExactly(
            new Difference("state", "planned", "in-use"), new Difference("rule", "meets", "holds"));
    assertThat(difference.counts())
        .containsExactly(
            new Count("awaiting-national", "guidance", 1, 0, 0, 0, 0),
            new Count("awaiting-national", "training", 0, 1, 0, 0, 1),
            new Count("practice", "Growth", 0, 1, 1, 0, 0),
            new Count("practice", "Harm Forum", 1, 1, 0, 0, 1),
            new Count("progress", "planned", 1, 0, 0, 1, 0));
  }

  @Test
  void leavesOutDocumentsWhosePlacesCannotBeCompared() throws Exception {
    RunDifference difference =
        RunDifference.between(
            run("", Map.of("both.txt", "One.", "changed.txt", "Old.", "gone.txt", "Gone.")),
            run("", Map.of("both.txt", "One.", "changed.txt", "New.", "new.txt", "New.")));

    assertThat(difference.documents()).containsExactly("both.txt");
    assertThat(difference.otherText()).containsExactly("changed.txt");
    assertThat(difference.onlyBefore()).containsExactly("gone.txt");
    assertThat(difference.onlyAfter()).containsExactly("new.txt");
  }

  @Test
  void accountsForEveryFindingOfBothRuns() throws Exception {
    Random random = new Random(42);
    for (int round = 0; round < 200; round++) {
      RunTables before = run(randomFindings(random));
      RunTables after = run(randomFindings(random));

      RunDifference difference = RunDifference.between(before, after);

      int gained = sum(difference, Count::gained);
      int lost = sum(difference, Count::lost);
      assertThat(sum(difference, Count::before) - lost + gained)
          .isEqualTo(sum(difference, Count::after));
      assertThat(gained + lost + sum(difference, Count::changed))
          .isEqualTo(difference.changes().size());
      assertThat(RunDifference.between(after, after).isEmpty()).isTrue();
    }
  }

  private static int sum(RunDifference difference, ToIntFunction<Count> figure) {
    return difference.counts().stream().mapToInt(figure).sum();
  }

  private static String randomFindings(Random random) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < random.nextInt(9); row++) {
      int start = random.nextInt(40);
      rows.append(
          "wexmoor.txt,,theme-%d,code-%d,,%d,%d,,rule-%d\n"
              .formatted(
                  random.nextInt(2),
                  random.nextInt(2),
                  start,
                  start + 1 + random.nextInt(12),
                  random.nextInt(2)));
    }
    return rows.toString();
  }

  private static RunTables run(String findings) throws GoldException {
    return run(findings, Map.of("wexmoor.txt", TEXT));
  }

  private static RunTables run(String findings, Map<String, String> texts) throws GoldException {
    Map<TableKind, String> tables = new EnumMap<>(EMPTY);
    tables.merge(TableKind.FINDINGS, findings, String::concat);
    return RunTables.of(tables, new TreeMap<>(texts));
  }
}
