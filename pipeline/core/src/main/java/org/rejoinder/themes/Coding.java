package org.rejoinder.themes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Finding;

/**
 * What the themes found in a document.
 *
 * @param explained the findings of all themes, by place, theme, code and rule, and why each was
 *     made
 * @param progress the main code of the theme {@code progress} of every answer
 * @param givenUp rules that could be tried on a sentence in too many ways, and on how many
 *     sentences that happened
 */
public record Coding(
    List<ExplainedFinding> explained,
    Map<AnswerId, String> progress,
    SortedMap<String, Integer> givenUp) {

  /** Keeps its own copies. */
  public Coding {
    explained = List.copyOf(explained);
    progress = Map.copyOf(progress);
    givenUp = Collections.unmodifiableSortedMap(new TreeMap<>(givenUp));
  }

  /** The findings without their reasons. */
  public List<Finding> findings() {
    return explained.stream().map(ExplainedFinding::finding).toList();
  }
}
