package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.evaluate.Difference;
import org.rejoinder.evaluate.PassageChange;
import org.rejoinder.evaluate.PassageChange.Kind;
import org.rejoinder.evaluate.PassageChange.Side;
import org.rejoinder.evaluate.RunDifference;

/** The difference of two runs as a person reads it. */
final class DifferenceText {

  private static final int LONGEST_QUOTE = 300;

  private final RunDifference difference;
  private final int limit;

  /**
   * Prints a difference.
   *
   * @param limit how many passages of each kind are shown
   */
  DifferenceText(RunDifference difference, int limit) {
    this.difference = difference;
    this.limit = limit;
  }

  String print() {
    List<String> parts = new ArrayList<>();
    parts.add(coverage());
    if (difference.isEmpty()) {
      parts.add("No finding changed.\n");
    } else {
      parts.add(counts());
    }
    for (Kind kind : Kind.values()) {
      addList(parts, kind);
    }
    return String.join("\n", parts);
  }

  private String coverage() {
    int leftOut =
        difference.onlyBefore().size()
            + difference.onlyAfter().size()
            + difference.otherText().size();
    String compared = counted(difference.documents().size(), "document") + " compared";
    return leftOut == 0 ? compared + "\n" : "%s, %d left out\n".formatted(compared, leftOut);
  }

  private String counts() {
    TextColumns columns =
        new TextColumns(2, "theme", "code", "before", "after", "gained", "lost", "changed");
    String theme = "";
    for (RunDifference.Count count : difference.counts()) {
      if (count.gained() + count.lost() + count.changed() > 0 || count.before() != count.after()) {
        columns.add(
            List.of(
                count.theme().equals(theme) ? "" : count.theme(),
                count.code(),
                Integer.toString(count.before()),
                Integer.toString(count.after()),
                Integer.toString(count.gained()),
                Integer.toString(count.lost()),
                Integer.toString(count.changed())));
        theme = count.theme();
      }
    }
    return columns.text();
  }

  private void addList(List<String> parts, Kind kind) {
    List<PassageChange> changes =
        difference.changes().stream().filter(change -> change.kind() == kind).toList();
    if (changes.isEmpty() || limit == 0) {
      return;
    }
    StringBuilder list = new StringBuilder("%s (%d):\n\n".formatted(title(kind), changes.size()));
    changes.stream().limit(limit).forEach(change -> list.append(entry(change)));
    if (changes.size() > limit) {
      list.append("  and %d more: --limit all\n".formatted(changes.size() - limit));
    }
    parts.add(list.toString());
  }

  private static String title(Kind kind) {
    return switch (kind) {
      case GAINED -> "Gained";
      case LOST -> "Lost";
      case CHANGED -> "Changed";
    };
  }

  private static String entry(PassageChange change) {
    Side side = change.shown();
    List<String> head =
        new ArrayList<>(
            List.of(
                change.answer().isEmpty() ? change.document() : change.answer(),
                change.theme() + ": " + side.code()));
    if (!side.state().isEmpty()) {
      head.add(side.state());
    }
    head.add("rule " + side.rule());
    StringBuilder entry =
        new StringBuilder(
            "  %s\n    \"%s\"\n"
                .formatted(String.join(", ", head), Layout.shortened(side.quote(), LONGEST_QUOTE)));
    for (Difference cell : change.differences()) {
      entry.append(
          "    %s: before %s, after %s\n"
              .formatted(cell.column(), shown(cell.expected()), shown(cell.actual())));
    }
    return entry.toString();
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "(none)" : cell;
  }
}
