package org.rejoinder.themes;

import java.util.List;
import java.util.Map;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Finding;

/**
 * What the themes found in a document.
 *
 * @param findings of all themes, by place, theme, code and rule
 * @param progress the main code of the theme {@code progress} of every answer
 */
public record Coding(List<Finding> findings, Map<AnswerId, String> progress) {

  /** Keeps its own copies. */
  public Coding {
    findings = List.copyOf(findings);
    progress = Map.copyOf(progress);
  }
}
