package org.rejoinder.evaluate;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.Span;

/**
 * A row of gold or of the run, and what the comparison says of it.
 *
 * @param table the table's name
 * @param document by the run's name
 * @param recommendation empty outside any answer, or where it is not known
 * @param place of the passage, if it is known
 * @param quote empty if it is not known
 * @param goldLine of the file, counted from 1; 0 for a row that only the run has
 * @param differences the cells that are wrong, in the order of the table's columns
 */
public record JudgedRow(
    Verdict verdict,
    String table,
    String document,
    String recommendation,
    String respondent,
    String theme,
    String code,
    String state,
    Optional<Span> place,
    String quote,
    long goldLine,
    List<Difference> differences) {

  /** What became of the row. */
  public enum Verdict {
    /** Both have it, and all cells that gold gives agree. */
    FOUND("found"),
    /** Both have it, and some cells differ. */
    FOUND_WITH_DIFFERENCES("found-with-differences"),
    /** Only gold has it. */
    MISSED("missed"),
    /** Only the run has it. */
    FALSE_ALARM("false-alarm");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The value that tables show. */
    public String label() {
      return label;
    }
  }

  /** Keeps its own copy of the list. */
  public JudgedRow {
    differences = List.copyOf(differences);
  }
}
