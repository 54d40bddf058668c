package org.rejoinder.themes;

import java.util.List;

/**
 * What a check of a codebook found.
 *
 * @param examples how many were tried
 * @param rules how many the codebook has
 * @param names how many names of practices were tried
 * @param problems by kind, then in the order of the codebook
 */
public record CodebookReport(int examples, int rules, int names, List<CodebookProblem> problems) {

  /** Keeps its own copy of the list. */
  public CodebookReport {
    problems = List.copyOf(problems);
  }

  /** The problems of one kind. */
  public List<CodebookProblem> of(CodebookProblem.Kind kind) {
    return problems.stream().filter(problem -> problem.kind() == kind).toList();
  }

  /** Whether every example is coded as the codebook says. */
  public boolean holds() {
    return of(CodebookProblem.Kind.WRONG_EXAMPLE).isEmpty();
  }
}
