package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/** A codebook's rule, made ready to search sentences. */
record CompiledRule(
    String name, String place, List<SentencePattern> patterns, List<SentencePattern> unless) {

  static List<CompiledRule> all(List<Rule> rules, TokenPatternCompiler compiler)
      throws PatternException {
    List<CompiledRule> compiled = new ArrayList<>();
    for (Rule rule : rules) {
      compiled.add(
          new CompiledRule(
              rule.name(),
              rule.place(),
              patterns(rule, rule.patterns(), compiler),
              patterns(rule, rule.unless(), compiler)));
    }
    return compiled;
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
      matches.addAll(pattern.matchesWhereRarestIs(sentence));
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
            case Rule.OfPhrase(var phrase) ->
                compiler.triesEverySentence()
                    ? PhraseMatcher.tryingEverySentence(phrase)
                    : new PhraseMatcher(phrase);
            case Rule.OfTokens(String tokens) -> compiled(rule, () -> compiler.compile(tokens));
            case Rule.OfParse(String parse) -> compiled(rule, () -> compiler.compileParse(parse));
          });
    }
    return compiled;
  }

  /** A pattern of another language than the easy one. */
  private record OfTokens(TokenPattern pattern) implements SentencePattern {

    @Override
    public List<Match> matches(ReadSentence sentence) {
      return pattern.matches(sentence.sentence());
    }

    @Override
    public Optional<NeededWords> rarest() {
      return pattern.neededWords().isEmpty()
          ? Optional.empty()
          : Optional.of(NeededWords.ofAny(pattern.neededWords()));
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
