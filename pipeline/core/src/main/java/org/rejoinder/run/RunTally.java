package org.rejoinder.run;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /**
   * What codes count in one document.
   *
   * @param practices their names, each once
   */
  record Share(int findings, int mentions, List<String> practices) {

    /** Keeps its own copy of the list. */
    Share {
      practices = List.copyOf(practices);
    }

    static Share of(List<Finding> findings) {
      List<String> names =
          findings.stream()
              .flatMap(
                  finding ->
                      finding.detail() instanceof NamedPractice practice
                          ? Stream.of(practice.name())
                          : Stream.empty())
              .toList();
      return new Share(findings.size(), names.size(), names.stream().distinct().sorted().toList());
    }
  }

  /** The counts of a run that has the answers of an earlier one and codes of its own. */
  static RunCounts counts(RunCounts earlier, Stream<Share> documents) {
    List<Share> shares = documents.toList();
    return new RunCounts(
        earlier.answers(),
        earlier.forces(),
        shares.stream().mapToInt(Share::findings).sum(),
        shares.stream().mapToInt(Share::mentions).sum(),
        (int) shares.stream().flatMap(share -> share.practices().stream()).distinct().count());
  }

  RunCounts counts() {
    return new RunCounts(answers, forces.size(), findings, mentions, practices.size());
  }
}
