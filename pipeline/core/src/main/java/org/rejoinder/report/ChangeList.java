package org.rejoinder.report;

import java.util.List;

/**
 * What changed since an earlier run, as the page shows it.
 *
 * @param progress cells of the map of progress that are not as they were
 */
public record ChangeList(Changes changes, List<ProgressChange> progress) {

  /** More than these of a kind are counted and left to the command that compares runs. */
  private static final int MOST = 200;

  /** Keeps its own copy of the list. */
  public ChangeList {
    progress = List.copyOf(progress);
  }

  /** The passages of a code that came to this, as many as are shown. */
  public List<Changes.Passage> passages(Changes.CodeChange code, Changes.Kind kind) {
    return changes.passages().stream()
        .filter(passage -> passage.kind() == kind)
        .filter(
            passage -> passage.theme().equals(code.theme()) && passage.code().equals(code.code()))
        .limit(MOST)
        .toList();
  }

  /** The anchor of those passages; codes are counted from 0. */
  public static String id(int code, Changes.Kind kind) {
    return "change-%d-%s".formatted(code + 1, kind.label());
  }

  /** Whether nothing is otherwise than it was. */
  public boolean isEmpty() {
    return progress.isEmpty()
        && changes.passages().isEmpty()
        && changes.onlyAfter().isEmpty()
        && changes.onlyBefore().isEmpty()
        && changes.otherText().isEmpty();
  }
}
