package org.rejoinder.run;

import java.nio.file.Path;
import java.util.List;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;

/**
 * What a run came to.
 *
 * @param files what became of every file found, without its text, by name
 * @param counts how much was found out
 * @param problems a line for each input that was named and could not be looked into
 * @param remarks a line for each folder that was left out on purpose
 * @param unusedRules a line for each rule of the codebook that could not be used everywhere
 * @param out the folder of results
 * @param unchanged whether nothing had changed since an earlier run, whose results these are
 */
public record RunSummary(
    List<Extraction> files,
    RunCounts counts,
    List<String> problems,
    List<String> remarks,
    List<String> unusedRules,
    Path out,
    boolean unchanged) {

  /** Keeps its own copies. */
  public RunSummary {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
    unusedRules = List.copyOf(unusedRules);
  }

  /** Whether every input that was named and every file that was found could be read. */
  public boolean isComplete() {
    return problems.isEmpty() && files.stream().noneMatch(RunSummary::failed);
  }

  private static boolean failed(Extraction file) {
    return switch (file.outcome()) {
      case Outcome.Failed failed -> true;
      case Outcome.Read read -> false;
      case Outcome.PartlyRead partly -> false;
      case Outcome.Skipped skipped -> false;
    };
  }
}
