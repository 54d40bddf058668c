package org.rejoinder.run;

import java.util.HashSet;
import java.util.Set;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.NamedPractice;

/** Counts what a run found out, document by document. */
final class RunTally {

  private final Set<String> forces = new HashSet<>();
  private final Set<String> practices = new HashSet<>();
  private int answers;
  private int findings;
  private int mentions;

  void add(CodedDocument document) {
    answers += document.answers().size();
    findings += document.findings().size();
    if (!document.answers().isEmpty()) {
      document.facts().force().ifPresent(forces::add);
    }
    for (Finding finding : document.findings()) {
      if (finding.detail() instanceof NamedPractice practice) {
        mentions++;
        practices.add(practice.name());
      }
    }
  }

  RunCounts counts() {
    return new RunCounts(answers, forces.size(), findings, mentions, practices.size());
  }
}
