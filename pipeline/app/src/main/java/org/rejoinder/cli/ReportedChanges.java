package org.rejoinder.cli;

import java.nio.file.Path;
import org.rejoinder.evaluate.PassageChange;
import org.rejoinder.evaluate.RunDifference;
import org.rejoinder.report.Changes;

/** The difference of two runs as a report shows it. */
final class ReportedChanges {

  private ReportedChanges() {}

  /**
   * Only codes whose findings changed.
   *
   * @param earlier the earlier run's folder, as it was typed
   * @param earlierTables where its tables lie
   */
  static Changes of(RunDifference difference, String earlier, Path earlierTables) {
    return new Changes(
        earlier,
        earlierTables,
        difference.documents().size(),
        difference.onlyBefore(),
        difference.onlyAfter(),
        difference.otherText(),
        difference.counts().stream()
            .filter(count -> count.gained() + count.lost() + count.changed() > 0)
            .map(
                count ->
                    new Changes.CodeChange(
                        count.theme(),
                        count.code(),
                        count.before(),
                        count.after(),
                        count.gained(),
                        count.lost(),
                        count.changed()))
            .toList(),
        difference.changes().stream().map(ReportedChanges::passage).toList());
  }

  private static Changes.Passage passage(PassageChange change) {
    PassageChange.Side shown = change.shown();
    return new Changes.Passage(
        kind(change.kind()),
        change.answer().isEmpty() ? change.document() : change.answer(),
        change.theme(),
        shown.code(),
        shown.rule(),
        shown.quote(),
        change.differences().stream()
            .map(
                cell ->
                    "%s: before %s, now %s"
                        .formatted(cell.column(), shown(cell.expected()), shown(cell.actual())))
            .toList());
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "(none)" : cell;
  }

  private static Changes.Kind kind(PassageChange.Kind kind) {
    return switch (kind) {
      case GAINED -> Changes.Kind.GAINED;
      case LOST -> Changes.Kind.LOST;
      case CHANGED -> Changes.Kind.CHANGED;
    };
  }
}
