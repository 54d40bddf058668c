package org.rejoinder.run;

import org.rejoinder.annotate.CoreNlpAnnotator;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.themes.CodebookCheck;
import org.rejoinder.themes.CodebookReport;

/** Tries a codebook's examples with the product's own annotator and pattern languages. */
public final class CheckedExamples {

  private CheckedExamples() {}

  /**
   * Checks a codebook.
   *
   * @throws PatternException with file, line and rule, if a pattern cannot be compiled
   */
  public static CodebookReport of(Codebook codebook) throws PatternException {
    return CodebookCheck.of(codebook, CoreNlpPatternCompiler.of(codebook), new CoreNlpAnnotator());
  }
}
