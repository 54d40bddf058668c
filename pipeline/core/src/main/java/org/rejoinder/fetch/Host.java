package org.rejoinder.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** One server: what it allows, and when it may be asked next. Asked by one thread at a time. */
final class Host {

  private final ReentrantLock turn = new ReentrantLock(true);
  private Optional<BaseRobotRules> rules = Optional.empty();
  private Instant next = Instant.MIN;

  /** A request that waits its turn. */
  interface Request<T> {
    T send() throws FetchException, InterruptedException;
  }

  /**
   * Sends a request when no other is under way, and no sooner than the last one's delay is over.
   */
  <T> T inTurn(Pace pace, Duration delay, Request<T> request)
      throws FetchException, InterruptedException {
    turn.lockInterruptibly();
    try {
      Instant now = pace.now();
      if (next.isAfter(now)) {
        pace.pause(Duration.between(now, next));
      }
      try {
        return request.send();
      } finally {
        next = pace.now().plus(delay);
      }
    } finally {
      turn.unlock();
    }
  }

  /** Its rules for robots, read once. */
  BaseRobotRules rules(Request<BaseRobotRules> reading)
      throws FetchException, InterruptedException {
    turn.lockInterruptibly();
    try {
      if (rules.isEmpty()) {
        rules = Optional.of(reading.send());
      }
      return rules.get();
    } finally {
      turn.unlock();
    }
  }
}
