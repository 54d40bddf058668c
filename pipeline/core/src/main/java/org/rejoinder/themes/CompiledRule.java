package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/** A codebook's rule, made ready to search sentences. */
record CompiledRule(
    String name,
    String place,
    List<NeedingPattern> patterns,
    List<NeedingPattern> unless,
    RuleNeeds needs) {

  static List<CompiledRule> all(List<Rule> rules, TokenPatternCompiler compiler, RuleNeeds needs)
      throws PatternException {
    List<CompiledRule> compiled = new ArrayList<>();
    for (Rule rule : rules) {
      compiled.add(
          new CompiledRule(
              rule.name(),
              rule.place(),
              patterns(rule, rule.patterns(), compiler, needs),
              patterns(rule, rule.unless(), compiler, needs),
              needs));
    }
    return compiled;
  }

  /**
   * Compiles what another than this program reads.
   *
   * @throws PatternException with file, line and rule, if it is wrong
   */
  static void check(Rule rule, Rule.Pattern pattern, TokenPatternCompiler compiler)
      throws PatternException {
    switch (pattern) {
      case Rule.OfPhrase _ -> {}
      case Rule.OfTokens _, Rule.OfParse _ -> {
        SentencePattern _ = compiled(rule, pattern, compiler);
      }
    }
  }

  /**
   * All that the rule finds in the sentence; nothing where an exception of it stands there too, or
   * where it was given up, which is noted for the document.
   *
   * @param worthTrying those of its patterns that may be found in the sentence, in their order
   */
  List<Match> matches(List<SentencePattern> worthTrying, ReadSentence sentence) {
    if (sentence.givenUp().any() && sentence.givenUp().isOut(shown())) {
      return List.of();
    }
    try {
      return found(worthTrying, sentence);
    } catch (TooMuchWorkException tooMuch) {
      sentence.givenUp().add(shown());
      return List.of();
    }
  }

  private String shown() {
    return place + ": the rule '" + name + "'";
  }

  private List<Match> found(List<SentencePattern> worthTrying, ReadSentence sentence) {
    List<Match> matches = new ArrayList<>();
    for (SentencePattern pattern : worthTrying) {
      matches.addAll(pattern.matches(sentence));
    }
    return matches.isEmpty() || isPrevented(sentence) ? List.of() : matches;
  }

  private boolean isPrevented(ReadSentence sentence) {
    return unless.stream()
        .filter(each -> each.mayBeFound(sentence.met(needs)))
        .anyMatch(each -> !each.pattern().matches(sentence).isEmpty());
  }

  private static List<NeedingPattern> patterns(
      Rule rule, List<Rule.Pattern> patterns, TokenPatternCompiler compiler, RuleNeeds needs)
      throws PatternException {
    List<NeedingPattern> compiled = new ArrayList<>();
    for (Rule.Pattern pattern : patterns) {
      compiled.add(NeedingPattern.of(compiled(rule, pattern, compiler), needs));
    }
    return compiled;
  }

  private static SentencePattern compiled(
      Rule rule, Rule.Pattern pattern, TokenPatternCompiler compiler) throws PatternException {
    return switch (pattern) {
      case Rule.OfPhrase(var phrase) ->
          compiler.triesEverySentence()
              ? PhraseMatcher.tryingEverySentence(phrase)
              : new PhraseMatcher(phrase);
      case Rule.OfTokens(String tokens) -> compiled(rule, () -> compiler.compile(tokens));
      case Rule.OfParse(String parse) -> compiled(rule, () -> compiler.compileParse(parse));
    };
  }

  /** A pattern of another language than the easy one. */
  private record OfTokens(TokenPattern pattern) implements SentencePattern {

    @Override
    public List<Match> matches(ReadSentence sentence) {
      return pattern.matches(sentence.sentence());
    }

    @Override
    public List<NeededWords> needed() {
      return pattern.neededWords().isEmpty()
          ? List.of()
          : List.of(NeededWords.ofAny(pattern.neededWords()));
    }
  }

  /** Makes a pattern ready, in whatever language. */
  private interface Compiling {
    TokenPattern compile() throws PatternException;
  }

  private static SentencePattern compiled(Rule rule, Compiling compiling) throws PatternException {
    try {
      return new OfTokens(compiling.compile());
    } catch (PatternException e) {
      throw new PatternException(
          "%s: in the rule '%s': %s.".formatted(rule.place(), rule.name(), e.getMessage()), e);
    }
  }
}
