package org.rejoinder.codebook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.codebook.CodebookPart.CodePart;
import org.rejoinder.codebook.CodebookPart.RulePart;
import org.rejoinder.codebook.CodebookPart.SourcePart;
import org.rejoinder.codebook.CodebookPart.ThemePart;
import org.rejoinder.codebook.CodebookPart.WeighingPart;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.StatePoints;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.Weighing;

/** A theme while the files of a codebook are put together. */
final class MergedTheme {

  /** What is switched off to keep all that rules find. */
  private static final String WEIGHING = "weighing";

  /** What is switched off to keep what rules say of every mention. */
  private static final String POINTS = "points";

  private final Text name;
  private Optional<String> question = Optional.empty();
  private Optional<SourcePart> source = Optional.empty();
  private Optional<WeighingPart> weighing = Optional.empty();
  private Optional<StatePoints> points = Optional.empty();
  private List<RulePart> rules = List.of();
  private final Map<String, CodePart> codes = new LinkedHashMap<>();

  MergedTheme(Text name) {
    this.name = name;
  }

  /** What the part gives takes the place of what is there, or is added; codes by their names. */
  void merge(ThemePart part, Mistakes mistakes) {
    question = part.question().or(() -> question);
    source = part.source().or(() -> source);
    weighing = part.weighing().or(() -> weighing);
    rules = part.rules().orElse(rules);
    rules = Stream.concat(rules.stream(), part.moreRules().stream()).toList();
    part.codes().forEach(code -> mistakes.keepFrom(() -> put(code)));
  }

  /** The table takes the place of the one that is there. */
  void weighBy(StatePoints table) {
    points = Optional.of(table);
  }

  /** A new code comes before the one that takes what no other names. */
  private void put(CodePart code) throws CodebookException {
    if (code.adds()) {
      codes.put(code.name().value(), known(code.name()).with(code));
      return;
    }
    Optional<CodePart> otherwise = otherwise().map(Text::value).map(codes::get);
    boolean before = otherwise.isPresent() && !codes.containsKey(code.name().value());
    codes.put(code.name().value(), code);
    if (before) {
      String rest = otherwise.get().name().value();
      codes.remove(rest);
      codes.put(rest, otherwise.get());
    }
  }

  private CodePart known(Text wanted) throws CodebookException {
    CodePart known = codes.get(wanted.value());
    if (known == null) {
      throw CodebookException.at(
          wanted.place(),
          "the theme '%s' has no code '%s' to add to. %s Write 'definition:' for a new code, or add to one that is there."
              .formatted(
                  name.value(), wanted.value(), NearestNames.told(wanted.value(), codes.keySet())));
    }
    return known;
  }

  private Optional<Text> otherwise() {
    return source.flatMap(SourcePart::otherwise);
  }

  /** Forgets the code of that name, or else the rule; false if the theme has neither. */
  boolean switchOff(String unwanted) {
    if (codes.remove(unwanted) != null) {
      weighing = weighing.map(old -> without(old, unwanted));
      if (otherwise().filter(rest -> rest.value().equals(unwanted)).isPresent()) {
        source = source.map(SourcePart::withoutRest);
      }
      return true;
    }
    if (unwanted.equals(WEIGHING) && weighing.isPresent()) {
      weighing = Optional.empty();
      return true;
    }
    if (unwanted.equals(POINTS) && points.isPresent()) {
      points = Optional.empty();
      return true;
    }
    Optional<RulePart> rule =
        allRules().filter(each -> each.name().value().equals(unwanted)).findFirst();
    rule.ifPresent(
        found -> {
          weighing = weighing.map(old -> without(old, unwanted));
          rules = rules.stream().filter(each -> !each.equals(found)).toList();
          codes.replaceAll((_, code) -> code.without(found));
        });
    return rule.isPresent();
  }

  /** What can be switched off. */
  List<String> names() {
    return Stream.concat(codes.keySet().stream(), allRules().map(rule -> rule.name().value()))
        .toList();
  }

  private Stream<RulePart> allRules() {
    return Stream.concat(
        rules.stream(), codes.values().stream().flatMap(code -> code.rules().stream()));
  }

  /**
   * The theme, for a codebook that has these word classes.
   *
   * @throws CodebookException if it lacks what a theme needs
   */
  Theme theme(Set<String> wordClasses, Mistakes mistakes) throws CodebookException {
    mistakes.keepFrom(this::checkRuleNames);
    allRules()
        .flatMap(rule -> rule.wordClasses().stream())
        .forEach(used -> mistakes.keepFrom(() -> checkWordClass(used, wordClasses)));
    source.ifPresent(
        given -> {
          Stream.of(List.of(given.from()), given.never(), given.own(), given.others())
              .flatMap(List::stream)
              .forEach(used -> mistakes.keepFrom(() -> checkWordClass(used, wordClasses)));
          given
              .otherwise()
              .ifPresent(rest -> mistakes.keepFrom(() -> checkCode("'otherwise'", rest)));
        });
    weighing.ifPresent(
        given -> {
          given.rules().forEach(rule -> mistakes.keepFrom(() -> checkRule(rule)));
          given
              .codes()
              .keySet()
              .forEach(code -> mistakes.keepFrom(() -> checkCode("the weighing", code)));
        });
    if (codes.isEmpty()) {
      throw CodebookException.at(
          name.place(),
          "the theme '%s' has no codes. Add 'codes:', or switch the whole theme off."
              .formatted(name.value()));
    }
    String asked =
        question.orElseThrow(
            () ->
                CodebookException.at(
                    name.place(),
                    "the theme '%s' has no 'question'. Add a line 'question: ...', or extend a codebook that has the theme."
                        .formatted(name.value())));
    return new Theme(
        name.value(),
        asked,
        codes.values().stream().map(MergedTheme::code).toList(),
        rules(rules),
        source.map(this::source),
        points);
  }

  private void checkRuleNames() throws CodebookException {
    Map<String, Place> first = new HashMap<>();
    List<RulePart> all = allRules().toList();
    for (RulePart rule : all) {
      Place before = first.putIfAbsent(rule.name().value(), rule.name().place());
      if (before != null) {
        throw CodebookException.at(
            rule.name().place(),
            "there are two rules '%s' in the theme '%s'; the other is in %s. Rename one of them."
                .formatted(rule.name().value(), name.value(), before));
      }
    }
  }

  private static void checkWordClass(Text used, Set<String> wordClasses) throws CodebookException {
    if (!wordClasses.contains(used.value())) {
      throw CodebookException.at(
          used.place(),
          "there is no word class '%s'. %s Use a word class that is there, or add this one under 'words:'."
              .formatted(used.value(), NearestNames.told(used.value(), wordClasses)));
    }
  }

  private void checkRule(Text weighed) throws CodebookException {
    List<String> known = allRules().map(rule -> rule.name().value()).toList();
    if (!known.contains(weighed.value())) {
      throw CodebookException.at(
          weighed.place(),
          "the weighing names the rule '%s', but the theme '%s' has no such rule. %s Write one of its rules."
              .formatted(weighed.value(), name.value(), NearestNames.told(weighed.value(), known)));
    }
  }

  private void checkCode(String where, Text named) throws CodebookException {
    if (!codes.containsKey(named.value())) {
      throw CodebookException.at(
          named.place(),
          "%s names '%s', but the theme '%s' has no such code. %s Write one of its codes."
              .formatted(
                  where,
                  named.value(),
                  name.value(),
                  NearestNames.told(named.value(), codes.keySet())));
    }
  }

  /** The same without that rule or code. */
  private static WeighingPart without(WeighingPart weighing, String unwanted) {
    Map<Text, Map<String, Integer>> points = new LinkedHashMap<>(weighing.codes());
    boolean _ = points.keySet().removeIf(code -> code.value().equals(unwanted));
    return new WeighingPart(
        weighing.rules().stream().filter(each -> !each.value().equals(unwanted)).toList(),
        weighing.rulePoints(),
        weighing.atLeast(),
        weighing.table(),
        weighing.signs(),
        points);
  }

  private static Weighing weighing(WeighingPart part) {
    return Weighing.of(
        part.rules().stream().map(Text::value).collect(Collectors.toSet()),
        part.rulePoints(),
        part.atLeast(),
        part.signs(),
        part.codes().entrySet().stream()
            .collect(Collectors.toMap(code -> code.getKey().value(), Map.Entry::getValue)));
  }

  private static Code code(CodePart part) {
    Code read = part.withoutRules();
    return new Code(
        read.name(),
        read.definition(),
        read.things(),
        read.sourceNeeded(),
        rules(part.rules()),
        read.matches(),
        read.doesNotMatch());
  }

  private static List<Rule> rules(List<RulePart> parts) {
    return parts.stream().map(RulePart::rule).toList();
  }

  private Theme.Source source(SourcePart part) {
    return new Theme.Source(
        part.from().value(),
        part.never().stream().map(Text::value).toList(),
        part.own().stream().map(Text::value).toList(),
        part.others().stream().map(Text::value).toList(),
        part.otherwise().map(Text::value),
        weighing.map(MergedTheme::weighing));
  }
}
