package org.rejoinder.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock, and waiting by it. */
public interface Pace {

  /** Now. */
  Instant now();

  /** Waits. */
  void pause(Duration length) throws InterruptedException;

  /** That of the machine. */
  static Pace real() {
    return new Pace() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public void pause(Duration length) throws InterruptedException {
        Thread.sleep(length);
      }
    };
  }
}
