package org.rejoinder.report;

import java.util.List;
import java.util.Optional;

/** All that the page shows, in its order. */
public record Page(
    RunFacts facts,
    DocumentList documents,
    List<String> recommendations,
    int shownForces,
    int forces,
    ProgressMap progress,
    AwaitedMap awaited,
    Training training,
    PracticeMap practices,
    Optional<ChangeList> changes) {

  /** Keeps its own copy of the list. */
  public Page {
    recommendations = List.copyOf(recommendations);
  }

  /** How many forces the figures leave to the tables. */
  public int leftForces() {
    return forces - shownForces;
  }

  static Page of(
      TableRows tables, RunFacts facts, AnswerColumns columnsOfAnswers, Optional<Changes> since)
      throws ReportException {
    DocumentList documents = DocumentList.of(tables);
    Forces forces = Forces.of(tables);
    List<String> columns = tables.headers("progress_by_force").stream().skip(1).toList();
    Answers answers = Answers.of(tables, forces, Columns.of(columns, columnsOfAnswers));
    AwaitedMap.Gathering awaited = new AwaitedMap.Gathering(forces, answers);
    tables.forEach(
        "findings",
        finding -> {
          switch (finding.cell("theme")) {
            case "progress" -> answers.addProgress(finding);
            case "awaiting-national" -> awaited.add(finding);
            default -> {
              // Training and practices have tables of their own.
            }
          }
        });
    PracticeMap.Gathering practices = new PracticeMap.Gathering(forces);
    tables.forEach("practices", practices::add);
    ProgressMap progress = ProgressMap.of(columns, forces, answers);
    return new Page(
        facts,
        documents,
        columns,
        forces.names().size(),
        forces.count(),
        progress,
        awaited.map(),
        Training.of(tables, forces),
        practices.map(),
        changes(since, tables, progress.grid()));
  }

  private static Optional<ChangeList> changes(
      Optional<Changes> since, TableRows tables, Grid progress) throws ReportException {
    if (since.isEmpty()) {
      return Optional.empty();
    }
    TableRows earlier = new TableRows(since.get().earlierTables());
    return Optional.of(
        new ChangeList(since.get(), ProgressChange.between(earlier, tables, progress)));
  }
}
