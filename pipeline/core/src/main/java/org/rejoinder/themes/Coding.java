package org.rejoinder.themes;

import java.util.List;
import java.util.Map;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Finding;

/**
 * What the themes found in a document.
 *
 * @param explained the findings of all themes, by place, theme, code and rule, and why each was
 *     made
 * @param progress the main code of the theme {@code progress} of every answer
 */
public record Coding(List<ExplainedFinding> explained, Map<AnswerId, String> progress) {

  /** Keeps its own copies. */
  public Coding {
    explained = List.copyOf(explained);
    progress = Map.copyOf(progress);
  }

  /** The findings without their reasons. */
  public List<Finding> findings() {
    return explained.stream().map(ExplainedFinding::finding).toList();
  }
}
