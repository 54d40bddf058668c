package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.themes.TrainingExamples.Example;

/** How well the rules carry over to sentences that they were not written for. */
class TrainingHeldOutTest {

  private static final List<String> KNOWN_MISSES =
      List.of(
          "The workshops have reached 160 officers and PCSOs since they were launched in March"
              + " 2024.",
          "We await the national training before we can train our staff.");

  @Test
  void missesNoMoreThanIsKnown() {
    List<String> missed =
        TrainingExamples.read("training-held-out.yaml").stream()
            .filter(example -> !TrainingExamples.rows(example.text()).equals(example.rows()))
            .map(Example::text)
            .toList();
    assertThat(missed).containsExactlyElementsOf(KNOWN_MISSES);
  }
}
