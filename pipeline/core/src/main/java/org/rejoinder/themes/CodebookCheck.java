package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Code.Example;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.themes.CodebookProblem.Kind;

/** Proves a codebook against its own examples, and looks for rules and names that do nothing. */
public final class CodebookCheck {

  private final Codebook codebook;
  private final TokenPatternCompiler compiler;
  private final ExampleCoder examples;
  private final List<CodebookProblem> problems = new ArrayList<>();
  private final Set<String> exercised = new HashSet<>();
  private int tried;

  private CodebookCheck(Codebook codebook, TokenPatternCompiler compiler, Annotator annotator) {
    this.codebook = codebook;
    this.compiler = compiler;
    this.examples = new ExampleCoder(annotator);
  }

  /**
   * Checks a codebook.
   *
   * @throws PatternException with file, line and rule, if a pattern cannot be compiled
   */
  public static CodebookReport of(
      Codebook codebook, TokenPatternCompiler compiler, Annotator annotator)
      throws PatternException {
    return new CodebookCheck(codebook, compiler, annotator).report();
  }

  private CodebookReport report() throws PatternException {
    ThemeCoder whole = new ThemeCoder(codebook, compiler);
    int rules = 0;
    for (Theme theme : codebook.themes()) {
      tryExamplesOfCodes(theme, whole);
      List<RuleOfTheme> ofTheme = RuleOfTheme.all(theme);
      Map<RuleOfTheme, ThemeCoder> alone = new LinkedHashMap<>();
      for (RuleOfTheme rule : ofTheme) {
        alone.put(rule, new ThemeCoder(rule.alone(codebook), compiler));
      }
      alone.forEach(this::tryExamplesOfRule);
      ofTheme.forEach(this::checkThatItIsExercised);
      findOverlaps(theme, alone);
      rules += ofTheme.size();
    }
    int names = tryNames(whole);
    examples.givenUp().forEach(this::gaveUp);
    problems.sort(Comparator.comparing(CodebookProblem::kind));
    return new CodebookReport(tried, rules, names, problems);
  }

  private void tryExamplesOfCodes(Theme theme, ThemeCoder coder) {
    for (Code code : theme.codes()) {
      String name = theme.name() + "/" + code.name();
      for (Example example : code.matches()) {
        List<Finding> found = of(theme, tryExample(example, coder));
        found.forEach(finding -> exercised.add(theme.name() + "/" + finding.rule()));
        if (found.stream().noneMatch(finding -> isOf(code, finding, example))) {
          wrong(example, "should be coded %s".formatted(wanted(name, example)), found);
        }
      }
      for (Example example : code.doesNotMatch()) {
        List<Finding> found = of(theme, tryExample(example, coder));
        if (found.stream().anyMatch(finding -> isOf(code, finding, example))) {
          wrong(example, "should not be coded %s".formatted(wanted(name, example)), found);
        }
      }
      needsExamples(
          "code '%s'".formatted(name), code.matches(), code.doesNotMatch(), codebookPlace(code));
    }
  }

  /** A rule's own examples are tried on it alone, so that no other rule is there to find them. */
  private void tryExamplesOfRule(RuleOfTheme rule, ThemeCoder alone) {
    for (Example example : rule.rule().matches()) {
      List<Finding> found = rule.foundBy(tryExample(example, alone));
      boolean right = found.stream().anyMatch(finding -> isAsWanted(finding, example));
      if (!found.isEmpty()) {
        exercised.add(rule.theme().name() + "/" + rule.rule().name());
      }
      if (!right) {
        wrong(
            example,
            "should be found by the rule '%s'%s".formatted(rule.rule().name(), as(example)),
            found);
      }
    }
    for (Example example : rule.rule().doesNotMatch()) {
      List<Finding> found = rule.foundBy(tryExample(example, alone));
      if (found.stream().anyMatch(finding -> isAsWanted(finding, example))) {
        wrong(
            example,
            "should not be found by the rule '%s'%s".formatted(rule.rule().name(), as(example)),
            found);
      }
    }
    needsExamples(
        "rule '%s'".formatted(rule.rule().name()),
        rule.rule().matches(),
        rule.rule().doesNotMatch(),
        rule.rule().place());
  }

  private void checkThatItIsExercised(RuleOfTheme rule) {
    if (!exercised.contains(rule.theme().name() + "/" + rule.rule().name())) {
      problem(
          Kind.NOT_EXERCISED,
          rule.rule().place(),
          "no example is found by the rule '%s' of the theme '%s'. Add one under its 'matches:', or take the rule out."
              .formatted(rule.rule().name(), rule.theme().name()));
    }
  }

  private void needsExamples(
      String what, List<Example> matches, List<Example> doesNotMatch, String place) {
    if (matches.isEmpty() || doesNotMatch.isEmpty()) {
      String missing =
          matches.isEmpty() && doesNotMatch.isEmpty()
              ? "no example. Add one under 'matches:' and one under 'does-not-match:'."
              : matches.isEmpty()
                  ? "no example for it. Add one under 'matches:'."
                  : "no example against it. Add one under 'does-not-match:'.";
      problem(Kind.NO_EXAMPLE, place, "the %s has %s".formatted(what, missing));
    }
  }

  /** Two codes for one passage may be meant; that a rule hides another mostly is not. */
  private void findOverlaps(Theme theme, Map<RuleOfTheme, ThemeCoder> alone) {
    Set<Example> all =
        Stream.concat(
                theme.codes().stream().flatMap(code -> code.matches().stream()),
                alone.keySet().stream().flatMap(rule -> rule.rule().matches().stream()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, String> told = new HashMap<>();
    for (Example example : all) {
      Map<String, RuleOfTheme> byCode = new LinkedHashMap<>();
      alone.forEach(
          (rule, coder) ->
              rule.foundBy(examples.findings(example, coder))
                  .forEach(finding -> byCode.putIfAbsent(RuleOfTheme.value(finding), rule)));
      if (byCode.size() > 1) {
        String rules =
            byCode.entrySet().stream()
                .map(each -> "'%s' (%s)".formatted(each.getValue().rule().name(), each.getKey()))
                .collect(Collectors.joining(" and "));
        if (told.putIfAbsent(rules, example.text()) == null) {
          problem(
              Kind.OVERLAP,
              example.place(),
              "the rules %s both find \"%s\". If only one should, add an 'unless:' to the other."
                  .formatted(rules, example.text()));
        }
      }
    }
  }

  private int tryNames(ThemeCoder coder) {
    int names = 0;
    for (PracticeEntry practice : codebook.practices()) {
      for (PracticeEntry.Name name : practice.names()) {
        names++;
        if (!practice.kind().equals(PracticeEntry.NO_PRACTICE)) {
          tryName(practice, name, coder);
        }
      }
    }
    return names;
  }

  private void tryName(PracticeEntry practice, PracticeEntry.Name name, ThemeCoder coder) {
    String company =
        name.onlyWith().isEmpty() ? "" : " It is about " + name.onlyWith().getFirst() + ".";
    Example example = new Example("The force uses the %s.%s".formatted(name.text(), company), "");
    List<String> found =
        examples.findings(example, coder).stream()
            .filter(finding -> finding.theme().equals(PracticeCoder.THEME))
            .map(Finding::code)
            .toList();
    if (!found.contains(practice.name()) && codebook.theme(PracticeCoder.THEME).isPresent()) {
      problem(
          Kind.UNREACHABLE_NAME,
          "practices",
          "'%s' of '%s' is never found; in its place is %s. Write it otherwise, or take it out."
              .formatted(
                  name.text(),
                  practice.name(),
                  found.isEmpty() ? "nothing" : "'" + String.join("', '", found) + "'"));
    }
  }

  private List<Finding> tryExample(Example example, ThemeCoder coder) {
    tried++;
    return examples.findings(example, coder);
  }

  private static List<Finding> of(Theme theme, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.theme().equals(theme.name())).toList();
  }

  /** The codes of the theme of named practices are their states. */
  private static boolean isOf(Code code, Finding finding, Example example) {
    boolean value = RuleOfTheme.value(finding).equals(code.name());
    return value
        && example.state().map(state -> finding.state().equals(Optional.of(state))).orElse(true);
  }

  private static boolean isAsWanted(Finding finding, Example example) {
    return example.code().map(RuleOfTheme.value(finding)::equals).orElse(true)
        && example.state().map(state -> finding.state().equals(Optional.of(state))).orElse(true);
  }

  private static String wanted(String name, Example example) {
    return name + example.state().map(state -> ", " + state).orElse("");
  }

  private static String as(Example example) {
    return Stream.concat(example.code().stream(), example.state().stream())
        .reduce((one, other) -> one + ", " + other)
        .map(" as %s"::formatted)
        .orElse("");
  }

  private void wrong(Example example, String should, List<Finding> found) {
    String is =
        found.isEmpty()
            ? "nothing is found in it"
            : found.stream()
                .map(
                    finding ->
                        "%s by the rule '%s'".formatted(RuleOfTheme.value(finding), finding.rule()))
                .distinct()
                .collect(Collectors.joining(", ", "it is coded ", ""));
    problem(
        Kind.WRONG_EXAMPLE,
        example.place(),
        "\"%s\" %s, but %s. Change the rule or the example.".formatted(example.text(), should, is));
  }

  private void gaveUp(String rule, Example example) {
    problem(
        Kind.TOO_MUCH_WORK,
        example.place(),
        "the rule '%s' was given up on \"%s\": it can be tried in too many ways. Give it fewer gaps, choices or repetitions."
            .formatted(rule, example.text()));
  }

  private static String codebookPlace(Code code) {
    return Stream.of(code.matches(), code.doesNotMatch())
        .flatMap(List::stream)
        .map(Example::place)
        .findFirst()
        .orElse("the codebook");
  }

  private void problem(Kind kind, String place, String told) {
    problems.add(new CodebookProblem(kind, place, told));
  }
}
