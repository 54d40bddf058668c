package org.rejoinder.run;

import java.nio.file.Path;
import java.util.List;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Outcome;

/**
 * What a run came to.
 *
 * @param corpus everything that was found out
 * @param problems a line for each input that was named and could not be looked into
 * @param remarks a line for each folder that was left out on purpose
 * @param unusedRules a line for each rule of the codebook that could not be used everywhere
 * @param out the folder of results
 */
public record RunSummary(
    CodedCorpus corpus,
    List<String> problems,
    List<String> remarks,
    List<String> unusedRules,
    Path out) {

  /** Keeps its own copies. */
  public RunSummary {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
    unusedRules = List.copyOf(unusedRules);
  }

  /** Whether every input that was named and every file that was found could be read. */
  public boolean isComplete() {
    return problems.isEmpty() && corpus.documents().stream().noneMatch(RunSummary::failed);
  }

  private static boolean failed(CodedDocument document) {
    return switch (document.extraction().outcome()) {
      case Outcome.Failed failed -> true;
      case Outcome.Read read -> false;
      case Outcome.PartlyRead partly -> false;
      case Outcome.Skipped skipped -> false;
    };
  }
}
