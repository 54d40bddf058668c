package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/** Codes a theme by the codebook's rules. */
final class RuleCoder implements SentenceCoder {

  private final String theme;

  /** The word class of whom is waited for. */
  private final Optional<String> source;

  private final IndexedRules rulesByCode;
  private final IndexedRules thingRules;
  private final IndexedRules carryingRules;
  private final Optional<ThingCoder> things;
  private final Optional<Scale> scale;
  private final Optional<LeftToOthers> leftToOthers;
  private final Optional<MeantCode> meantCode;

  RuleCoder(Theme theme, TokenPatternCompiler compiler, RuleNeeds needs) throws PatternException {
    this.theme = theme.name();
    this.source = theme.source().map(Theme.Source::from);
    this.rulesByCode = IndexedRules.of(theme.codes(), compiler, needs);
    this.thingRules = IndexedRules.of(theme.name(), rules(theme, false), compiler, needs);
    this.carryingRules = IndexedRules.of(theme.name(), rules(theme, true), compiler, needs);
    this.things = theme.source().map(source -> new ThingCoder(theme, source));
    this.scale =
        theme
            .source()
            .flatMap(
                source -> source.weighing().map(each -> new Scale(theme.name(), source, each)));
    this.leftToOthers = theme.source().map(LeftToOthers::new);
    this.meantCode =
        theme
            .source()
            .flatMap(Theme.Source::weighing)
            .map(weighing -> new MeantCode(theme.name(), weighing));
  }

  private static List<Rule> rules(Theme theme, boolean carryingOver) {
    return theme.rules().stream().filter(rule -> rule.carriesOver() == carryingOver).toList();
  }

  @Override
  public List<CodedSentence> code(SentenceInContext context) {
    if (context.voice() != Voice.ANSWER && context.voice() != Voice.BODY) {
      return List.of();
    }
    Map<String, CodedSentence> coded = new LinkedHashMap<>();
    rulesByCode
        .worthTrying(context.sentence())
        .forEach(
            (code, rules) ->
                byRule(code, rules, context).ifPresent(sentence -> coded.put(code, sentence)));
    things.ifPresent(coder -> codeThings(coder, context, coded));
    return new ArrayList<>(coded.values());
  }

  private Optional<CodedSentence> byRule(
      String code, List<IndexedRules.Trial> rules, SentenceInContext context) {
    for (IndexedRules.Trial rule : rules) {
      List<Match> matches = rule.matches(context.sentence());
      if (!matches.isEmpty()) {
        return Optional.of(CodedSentence.of(theme, code, rule.name(), Sign.of(matches.getFirst())));
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence is an item of a list whose first line the theme has coded. */
  private boolean isListed(SentenceInContext context) {
    return context.sentence().verbs().stream().noneMatch(VerbGroup::finite)
        && ListItem.leadIn(context.sentence(), context.before())
            .filter(first -> !first.remembered(theme).isEmpty())
            .isPresent();
  }

  private boolean isKept(IndexedRules.Trial rule, Optional<Scale.Weight> weight) {
    return weight.isEmpty() || scale.orElseThrow().keeps(rule.name(), weight.get());
  }

  private List<Sign> signs(
      ThingCoder coder,
      SentenceInContext context,
      FoundThing found,
      Optional<Scale.Weight> weight) {
    List<Sign> signs = new ArrayList<>(coder.signs(context.sentence(), found.match()));
    signs.addAll(coder.carriedOver(context, found.thing().code()));
    weight.ifPresent(each -> signs.addAll(scale.orElseThrow().shown(each)));
    return signs;
  }

  /** What the sentence before was found to be is said of this one too. */
  private Optional<CodedSentence> carriedOver(ThingCoder coder, SentenceInContext context) {
    return coder
        .foundJustBefore(context)
        .flatMap(
            before ->
                byRule(before.name(), carryingRules.allWorthTrying(context.sentence()), context)
                    .map(
                        found -> {
                          List<Sign> signs = new ArrayList<>(found.signs());
                          signs.addAll(coder.carriedOver(context, before));
                          return CodedSentence.of(theme, before.name(), found.rule(), signs);
                        }));
  }

  /** What no rule finds may still be said by the signs together. */
  private void codeByWeight(
      ThingCoder coder,
      SentenceInContext context,
      Scale.Weight weight,
      Map<String, CodedSentence> coded) {
    if (scale.orElseThrow().isEnough(weight)) {
      coder
          .inAll(context)
          .ifPresent(
              code -> {
                List<Sign> signs = new ArrayList<>(scale.orElseThrow().shown(weight));
                signs.addAll(coder.carriedOver(context, code));
                coded.put(code.name(), CodedSentence.of(theme, code.name(), Scale.RULE, signs));
              });
    }
  }

  /** Where one thing is found, the signs together may tell better than its name what it is. */
  private void tellCodeBySigns(
      ThingCoder coder,
      SentenceInContext context,
      Scale.Weight weight,
      List<FoundThing> things,
      Map<String, CodedSentence> coded) {
    if (coded.size() == 1) {
      MeantCode codes = meantCode.orElseThrow();
      CodedSentence found = coded.values().iterator().next();
      if (codes.mayTell(found)) {
        CodedSentence told =
            codes.told(
                found,
                codes.signs(
                    context, weight.signs(), found, headsOf(coder, context, things, found), coder));
        coded.clear();
        coded.put(told.code(), told);
      }
    }
  }

  /** All that may tell what a sentence is found for, given what it was found for. */
  Map<String, Range> signsOfCode(SentenceInContext context, CodedSentence found) {
    ThingCoder coder = things.orElseThrow();
    List<FoundThing> all = foundThings(coder, context);
    return meantCode
        .orElseThrow()
        .signs(
            context,
            scale.orElseThrow().weigh(context, signsOf(context, all)).signs(),
            found,
            headsOf(coder, context, all, found),
            coder);
  }

  /** What is found, each by its head: the words that say most of what it is. */
  private static List<Range> headsOf(
      ThingCoder coder, SentenceInContext context, List<FoundThing> things, CodedSentence found) {
    return things.stream()
        .filter(each -> each.thing().code().name().equals(found.code()))
        .flatMap(each -> coder.head(context.sentence(), each.match()).stream())
        .toList();
  }

  /** What a rule found in a sentence, and what that is coded as. */
  private record FoundThing(IndexedRules.Trial rule, Match match, ThingCoder.CodedThing thing) {}

  private List<FoundThing> foundThings(ThingCoder coder, SentenceInContext context) {
    List<FoundThing> found = new ArrayList<>();
    for (IndexedRules.Trial rule : thingRules.allWorthTrying(context.sentence())) {
      for (Match match : rule.matches(context.sentence())) {
        coder.code(context, match).forEach(thing -> found.add(new FoundThing(rule, match, thing)));
      }
    }
    return found;
  }

  /** What was found is a sign too: which rule found it, and what. */
  private Map<String, Range> signsOf(SentenceInContext context, List<FoundThing> things) {
    Map<String, Range> signs = new LinkedHashMap<>();
    for (FoundThing found : things) {
      Range tokens = found.match().tokens();
      signs.putIfAbsent("rule:" + found.rule().name(), tokens);
      source
          .filter(each -> context.sentence().holds(each, tokens))
          .ifPresent(
              each ->
                  signs.putIfAbsent("rule:%s,<%s>".formatted(found.rule().name(), each), tokens));
      signs.putIfAbsent("code:" + found.thing().code().name(), tokens);
      signs.putIfAbsent(found.thing().named() ? "rule:named" : "rule:told", tokens);
    }
    return signs;
  }

  /** The signs that what the rules find gives to a sentence. */
  Map<String, Range> signsOfRules(SentenceInContext context) {
    return things.map(coder -> signsOf(context, foundThings(coder, context))).orElseGet(Map::of);
  }

  private void codeThings(
      ThingCoder coder, SentenceInContext context, Map<String, CodedSentence> coded) {
    if (leftToOthers.filter(others -> others.is(context.sentence())).isPresent()) {
      return;
    }
    Map<String, CodedSentence> told = new LinkedHashMap<>();
    List<FoundThing> things = foundThings(coder, context);
    Optional<Scale.Weight> weight =
        scale.map(each -> each.weigh(context, signsOf(context, things)));
    for (FoundThing found : things) {
      if (isKept(found.rule(), weight)) {
        String code = found.thing().code().name();
        Map<String, CodedSentence> codes = found.thing().named() ? coded : told;
        codes.putIfAbsent(
            code,
            CodedSentence.of(
                theme, code, found.rule().name(), signs(coder, context, found, weight)));
      }
    }
    if (coded.isEmpty()) {
      // What stands around a thing tells its code only where no thing tells it by itself.
      told.entrySet().stream().limit(1).forEach(each -> coded.put(each.getKey(), each.getValue()));
    }
    Optional<CodedSentence> carried =
        coded.isEmpty() ? carriedOver(coder, context) : Optional.empty();
    carried.ifPresent(each -> coded.put(each.code(), each));
    if (coded.isEmpty()) {
      weight.ifPresent(each -> codeByWeight(coder, context, each, coded));
    }
    if (carried.isEmpty()) {
      weight.ifPresent(each -> tellCodeBySigns(coder, context, each, things, coded));
    }
    if (coded.isEmpty() && isListed(context)) {
      ReadSentence item = context.sentence();
      List<Sign> signs =
          List.of(new Sign(item.all(), "listed", "what the list's first line waits for"));
      coder
          .named(item)
          .forEach(code -> coded.put(code, CodedSentence.of(theme, code, "listed", signs)));
    }
    if (coded.size() > 1) {
      coder.codeOfTheRest().ifPresent(coded::remove);
    }
    context.sentence().remember(theme, new LinkedHashSet<>(coded.keySet()));
    if (ListItem.isLeadIn(context.sentence())) {
      // What it waits for stands in the items of its list.
      coder.codeOfTheRest().ifPresent(coded::remove);
    }
  }
}
