package org.rejoinder.evaluate;

import java.util.List;

/**
 * What the comparison of a run with hand-coded tables came to.
 *
 * @param documents that were compared, by the run's names, in order
 * @param leftOut documents of the run that gold does not list, in order
 * @param scores for each table, then for each of its themes and codes
 * @param agreements for each table, theme and code with pairs, and each compared column
 * @param rows every judged row, by table, document and place
 * @param remarks a line for everything that was wrong or left out
 */
public record Evaluation(
    List<String> documents,
    List<String> leftOut,
    List<Score> scores,
    List<Agreement> agreements,
    List<JudgedRow> rows,
    List<String> remarks) {

  /** Keeps its own copies of the lists. */
  public Evaluation {
    documents = List.copyOf(documents);
    leftOut = List.copyOf(leftOut);
    scores = List.copyOf(scores);
    agreements = List.copyOf(agreements);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }
}
