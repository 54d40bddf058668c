package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.Span;

/**
 * A passage that two runs code otherwise.
 *
 * @param answer empty outside any answer
 * @param before what the first run found; empty for a gain
 * @param after what the second run found; empty for a loss
 */
public record PassageChange(
    Kind kind,
    String document,
    String answer,
    String theme,
    Optional<Side> before,
    Optional<Side> after) {

  /** What became of the passage. */
  public enum Kind {
    /** Only the second run codes it. */
    GAINED("gained"),
    /** Only the first run codes it. */
    LOST("lost"),
    /** Both code it, with another code, state, rule or extent. */
    CHANGED("changed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The value that tables show. */
    public String label() {
      return label;
    }
  }

  /** A run's finding. */
  public record Side(String code, String state, String rule, Span place, String quote) {}

  /** Refuses a change of nothing. */
  public PassageChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("A change needs a finding before or after");
    }
  }

  /** The finding of the second run, or, where there is none, of the first. */
  public Side shown() {
    return after.or(() -> before).orElseThrow();
  }

  /**
   * The cells that differ, the first run's value being the expected one; none for a gain or a loss.
   */
  public List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    if (before.isPresent() && after.isPresent()) {
      Side old = before.get();
      Side now = after.get();
      add("code", old.code(), now.code(), differences);
      add("state", old.state(), now.state(), differences);
      add("rule", old.rule(), now.rule(), differences);
      add("place", shown(old.place()), shown(now.place()), differences);
    }
    return differences;
  }

  private static void add(String column, String old, String now, List<Difference> differences) {
    if (!old.equals(now)) {
      differences.add(new Difference(column, old, now));
    }
  }

  private static String shown(Span place) {
    return place.start() + "-" + place.end();
  }
}
