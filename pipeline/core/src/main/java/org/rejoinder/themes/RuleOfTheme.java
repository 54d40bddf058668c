package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Theme;

/** A rule and the theme that has it, itself or in one of its codes. */
record RuleOfTheme(Theme theme, Rule rule) {

  static List<RuleOfTheme> all(Theme theme) {
    List<RuleOfTheme> rules = new ArrayList<>();
    theme.rules().forEach(rule -> rules.add(new RuleOfTheme(theme, rule)));
    theme.codes().stream()
        .flatMap(code -> code.rules().stream())
        .forEach(rule -> rules.add(new RuleOfTheme(theme, rule)));
    return rules;
  }

  /** What the rule itself found. */
  List<Finding> foundBy(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.theme().equals(theme.name()))
        .filter(finding -> finding.rule().equals(rule.name()))
        .toList();
  }

  /**
   * The codebook with no theme but this and no rule but this, and where this carries over what
   * others found, those.
   */
  Codebook alone(Codebook codebook) {
    List<Code> codes =
        theme.codes().stream()
            .map(
                code ->
                    new Code(
                        code.name(),
                        code.definition(),
                        code.things(),
                        code.sourceNeeded(),
                        onlyThis(code.rules()),
                        List.of(),
                        List.of()))
            .toList();
    List<Rule> rules = rule.carriesOver() ? theme.rules() : onlyThis(theme.rules());
    Theme reduced =
        new Theme(theme.name(), theme.question(), codes, rules, theme.source(), theme.points());
    return new Codebook(codebook.wordClasses(), List.of(reduced), codebook.practices());
  }

  private List<Rule> onlyThis(List<Rule> rules) {
    return rules.stream().filter(rule::equals).toList();
  }

  /** What a finding says of its theme: its code, or for a named practice its state. */
  static String value(Finding finding) {
    return finding.theme().equals(PracticeCoder.THEME)
        ? finding.state().orElse(finding.code())
        : finding.code();
  }
}
