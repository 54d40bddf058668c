package org.rejoinder.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of training.
 *
 * @param statements as many as are shown
 * @param count of all, of the forces shown
 * @param numbers how many of all name a number of people
 * @param targets how many of all name a target
 * @param plot of those that can be drawn
 */
public record Training(
    List<Statement> statements, int count, int numbers, int targets, TrainingPlot plot) {

  /** More than these are counted and left to the table. */
  private static final int MOST = 200;

  /** Keeps its own copy of the list. */
  public Training {
    statements = List.copyOf(statements);
  }

  /** The passages of the statements shown. */
  public List<Quotes> quotes() {
    return statements.stream().map(Statement::quotes).toList();
  }

  /** How many are left to the table. */
  public int left() {
    return count - statements.size();
  }

  static Training of(TableRows tables, Forces forces) throws ReportException {
    List<Statement> statements = new ArrayList<>();
    int[] counts = new int[3];
    tables.forEach(
        "training",
        row ->
            forces
                .shown(row)
                .ifPresent(
                    body -> {
                      Statement statement =
                          Statement.of("training-" + (counts[0] + 1), forces.name(body), row);
                      counts[0]++;
                      counts[1] += statement.count().isPresent() ? 1 : 0;
                      counts[2] += statement.target().isPresent() ? 1 : 0;
                      if (statements.size() < MOST) {
                        statements.add(statement);
                      }
                    }));
    return new Training(statements, counts[0], counts[1], counts[2], TrainingPlot.of(statements));
  }
}
