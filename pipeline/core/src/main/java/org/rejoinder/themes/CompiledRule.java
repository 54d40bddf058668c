package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/** A codebook's rule, made ready to search sentences. */
record CompiledRule(String name, List<SentencePattern> patterns, List<SentencePattern> unless) {

  static List<CompiledRule> all(List<Rule> rules, TokenPatternCompiler compiler)
      throws PatternException {
    List<CompiledRule> compiled = new ArrayList<>();
    for (Rule rule : rules) {
      compiled.add(
          new CompiledRule(
              rule.name(),
              patterns(rule, rule.patterns(), compiler),
              patterns(rule, rule.unless(), compiler)));
    }
    return compiled;
  }

  /** All that the rule finds in the sentence; nothing where an exception of it stands there too. */
  List<Match> matches(ReadSentence sentence) {
    List<Match> matches = new ArrayList<>();
    for (SentencePattern pattern : patterns) {
      matches.addAll(pattern.matches(sentence));
    }
    boolean prevented =
        !matches.isEmpty()
            && unless.stream().anyMatch(pattern -> !pattern.matches(sentence).isEmpty());
    return prevented ? List.of() : matches;
  }

  private static List<SentencePattern> patterns(
      Rule rule, List<Rule.Pattern> patterns, TokenPatternCompiler compiler)
      throws PatternException {
    List<SentencePattern> compiled = new ArrayList<>();
    for (Rule.Pattern pattern : patterns) {
      compiled.add(
          switch (pattern) {
            case Rule.OfPhrase(var phrase) -> new PhraseMatcher(phrase);
            case Rule.OfTokens(String tokens) -> compiled(rule, tokens, compiler);
            case Rule.OfParse(String parse) ->
                throw new PatternException(
                    rule.place() + ": 'parse:' is not there yet: " + parse, null);
          });
    }
    return compiled;
  }

  private static SentencePattern compiled(Rule rule, String tokens, TokenPatternCompiler compiler)
      throws PatternException {
    try {
      TokenPattern pattern = compiler.compile(tokens);
      return sentence -> pattern.matches(sentence.sentence());
    } catch (PatternException e) {
      throw new PatternException(
          "%s: in the rule '%s': %s".formatted(rule.place(), rule.name(), e.getMessage()), e);
    }
  }
}
