package org.rejoinder.annotate;

import java.util.List;
import java.util.Map;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPatternCompiler;

/**
 * Compiles an expert's patterns of both languages, TokensRegex and Semgrex. The parser's model is
 * loaded when the first pattern of Semgrex is searched for, and not at all where there is none.
 */
public final class CoreNlpPatternCompiler implements TokenPatternCompiler {

  private static final DependencyParses PARSES = new DependencyParses();

  private final TokensRegexCompiler tokens;
  private final SemgrexCompiler parse;
  private final boolean everySentence;

  private CoreNlpPatternCompiler(
      Map<String, String> macros, Map<String, List<String>> words, boolean everySentence) {
    this.everySentence = everySentence;
    this.tokens = new TokensRegexCompiler(macros, everySentence);
    this.parse = new SemgrexCompiler(words, PARSES);
  }

  /** A compiler whose patterns can name the codebook's word classes. */
  public static CoreNlpPatternCompiler of(Codebook codebook) {
    return new CoreNlpPatternCompiler(codebook.macros(), codebook.singleWords(), false);
  }

  /** The same, but its patterns are tried on every sentence. */
  public static CoreNlpPatternCompiler tryingEverySentence(Codebook codebook) {
    return new CoreNlpPatternCompiler(codebook.macros(), codebook.singleWords(), true);
  }

  @Override
  public boolean triesEverySentence() {
    return everySentence;
  }

  @Override
  public TokenPattern compile(String pattern) throws PatternException {
    return tokens.compile(pattern);
  }

  @Override
  public TokenPattern compileParse(String pattern) throws PatternException {
    return parse.compile(pattern);
  }
}
