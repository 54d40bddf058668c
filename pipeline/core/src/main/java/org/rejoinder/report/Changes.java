package org.rejoinder.report;

import java.nio.file.Path;
import java.util.List;

/**
 * What changed since an earlier run.
 *
 * @param earlier the earlier run's folder, as a person named it
 * @param earlierTables where the earlier run's tables lie
 * @param compared how many documents both runs read with the same text
 * @param onlyBefore documents that only the earlier run read
 * @param onlyAfter documents that only this run read
 * @param otherText documents whose texts differ
 * @param codes for each theme and code whose findings changed
 * @param passages coded otherwise than before
 */
public record Changes(
    String earlier,
    Path earlierTables,
    int compared,
    List<String> onlyBefore,
    List<String> onlyAfter,
    List<String> otherText,
    List<CodeChange> codes,
    List<Passage> passages) {

  /** What became of a passage. */
  public enum Kind {
    /** Only this run codes it. */
    GAINED("gained"),
    /** Only the earlier run codes it. */
    LOST("lost"),
    /** Both code it, in another way. */
    CHANGED("changed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** As a person reads it. */
    public String label() {
      return label;
    }
  }

  /** How a code's findings changed. */
  public record CodeChange(
      String theme, String code, int before, int after, int gained, int lost, int changed) {

    /** How many of its passages came to this. */
    public int count(Kind kind) {
      return switch (kind) {
        case GAINED -> gained;
        case LOST -> lost;
        case CHANGED -> changed;
      };
    }
  }

  /**
   * A passage.
   *
   * @param place the answer that it is in, or the document
   * @param differences a line for each cell that differs
   */
  public record Passage(
      Kind kind,
      String place,
      String theme,
      String code,
      String rule,
      String quote,
      List<String> differences) {}

  /** Keeps its own copies of the lists. */
  public Changes {
    onlyBefore = List.copyOf(onlyBefore);
    onlyAfter = List.copyOf(onlyAfter);
    otherText = List.copyOf(otherText);
    codes = List.copyOf(codes);
    passages = List.copyOf(passages);
  }
}
