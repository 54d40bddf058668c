package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

  @Test
  void saysAfterEachTenthHowFastItGoesAndHowLongItWillTake() {
    List<String> lines = lines(2000, 6);

    assertThat(lines)
        .hasSize(9)
        .startsWith("  200 of 2000, 10 a minute, about 3 hours left")
        .contains("  1800 of 2000, 10 a minute, about 20 minutes left");
    assertThat(lines(200, 1)).endsWith("  180 of 200, 60 a minute, 20 seconds left");
  }

  @Test
  void aFewDocumentsAreNotWorthALine() {
    assertThat(lines(99, 1)).isEmpty();
  }

  private List<String> lines(int documents, int secondsEach) {
    ProgressLines progress = new ProgressLines(documents, now::get);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      now.updateAndGet(moment -> moment.plusSeconds(secondsEach));
      Optional<String> line = progress.step();
      line.ifPresent(lines::add);
    }
    return lines;
  }
}
