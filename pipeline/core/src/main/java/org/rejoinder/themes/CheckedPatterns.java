package org.rejoinder.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPatternCompiler;

/**
 * The patterns of a codebook that only the compiler of their language can tell to be wrong, all
 * compiled. Whether a codebook holds is known from them long before all of its rules are ready.
 */
public final class CheckedPatterns {

  private final Codebook codebook;
  private final TokenPatternCompiler compiler;
  private final Map<String, TokenPattern> ofTokens = new HashMap<>();
  private final Map<String, TokenPattern> ofParse = new HashMap<>();

  /**
   * Compiles them.
   *
   * @throws TokenPatternCompiler.PatternException with file, line and rule, if one is wrong
   */
  public CheckedPatterns(Codebook codebook, TokenPatternCompiler compiler)
      throws TokenPatternCompiler.PatternException {
    this.codebook = codebook;
    this.compiler = compiler;
    List<Rule> rules =
        codebook.themes().stream()
            .flatMap(theme -> RuleOfTheme.all(theme).stream())
            .map(RuleOfTheme::rule)
            .toList();
    for (Rule rule : rules) {
      for (Rule.Pattern pattern :
          Stream.concat(rule.patterns().stream(), rule.unless().stream()).toList()) {
        CompiledRule.check(rule, pattern, new Keeping());
      }
    }
  }

  /** A coder with all rules of the codebook. */
  public ThemeCoder coder() {
    try {
      return new ThemeCoder(codebook, new Keeping());
    } catch (TokenPatternCompiler.PatternException e) {
      throw new IllegalStateException("A pattern was right and is wrong now", e);
    }
  }

  /** Compiles each pattern once. */
  private final class Keeping implements TokenPatternCompiler {

    @Override
    public TokenPattern compile(String pattern) throws PatternException {
      return kept(ofTokens, pattern, compiler::compile);
    }

    @Override
    public TokenPattern compileParse(String pattern) throws PatternException {
      return kept(ofParse, pattern, compiler::compileParse);
    }

    @Override
    public boolean triesEverySentence() {
      return compiler.triesEverySentence();
    }

    private static TokenPattern kept(
        Map<String, TokenPattern> kept, String pattern, Compiling compiling)
        throws PatternException {
      Optional<TokenPattern> before = Optional.ofNullable(kept.get(pattern));
      if (before.isPresent()) {
        return before.get();
      }
      TokenPattern compiled = compiling.compile(pattern);
      kept.put(pattern, compiled);
      return compiled;
    }
  }

  /** Makes a pattern ready, in one language. */
  private interface Compiling {
    TokenPattern compile(String pattern) throws TokenPatternCompiler.PatternException;
  }
}
