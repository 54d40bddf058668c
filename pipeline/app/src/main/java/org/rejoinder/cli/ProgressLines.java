package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How a stage gets on, for those who read a pipe: after each tenth of many documents, a line with
 * their rate and the time that is left. Safe for several threads.
 */
final class ProgressLines {

  private static final int FEWEST_DOCUMENTS = 100;
  private static final int PARTS = 10;

  private final int documents;
  private final InstantSource clock;
  private final Instant start;
  private int done;

  ProgressLines(int documents, InstantSource clock) {
    this.documents = documents;
    this.clock = clock;
    this.start = clock.instant();
  }

  /** Counts a document; gives a line where it is time for one. */
  synchronized Optional<String> step() {
    done++;
    boolean tenth =
        documents >= FEWEST_DOCUMENTS && done * PARTS / documents > (done - 1) * PARTS / documents;
    return tenth && done < documents ? Optional.of(line()) : Optional.empty();
  }

  private String line() {
    Duration taken = Duration.between(start, clock.instant());
    double seconds = Math.max(1, taken.toMillis()) / 1000.0;
    Duration left = taken.multipliedBy(documents - done).dividedBy(done);
    return "  %d of %d, %.0f a minute, %s left"
        .formatted(done, documents, done / seconds * 60, inWords(left));
  }

  private static String inWords(Duration left) {
    if (left.toMinutes() >= 90) {
      return "about " + counted(Math.round(left.toMinutes() / 60.0), "hour");
    }
    return left.toSeconds() >= 90
        ? "about " + counted(Math.round(left.toSeconds() / 60.0), "minute")
        : counted(Math.max(1, left.toSeconds()), "second");
  }
}
