package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.themes.TrainingExamples.Example;

/** How well the rules carry over to sentences that they were not written for. */
class TrainingHeldOutTest {

  private static final List<String> KNOWN_MISSES = List.of();

  @Test
  void missesNoMoreThanIsKnown() {
    List<String> missed = new ArrayList<>();
    int expected = 0;
    int coded = 0;
    int right = 0;
    for (Example example : TrainingExamples.read("training-held-out.yaml")) {
      List<Map<String, String>> rows = TrainingExamples.rows(example.text());
      expected += example.rows().size();
      coded += rows.size();
      right += (int) rows.stream().filter(example.rows()::contains).count();
      if (!rows.equals(example.rows())) {
        missed.add(example.text());
        System.out.println(
            "HELDOUT " + example.text() + "\n   want " + example.rows() + "\n   got  " + rows);
      }
    }
    System.out.println(
        "HELDOUT precision " + right + "/" + coded + " recall " + right + "/" + expected);
    assertThat(missed).containsExactlyElementsOf(KNOWN_MISSES);
  }
}
