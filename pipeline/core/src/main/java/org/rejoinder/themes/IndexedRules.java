package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * The rules of several codes, by what they cannot do without: most sentences hold what a handful of
 * hundreds of rules needs, and only these are tried.
 */
final class IndexedRules {

  private final RuleNeeds needs;
  private final List<Indexed> patterns = new ArrayList<>();

  /** The patterns that may be anywhere. */
  private final BitSet anywhere = new BitSet();

  /** Of each need that is the rarest of any pattern, these patterns. */
  private final Map<Integer, BitSet> byRarestNeed = new HashMap<>();

  private final BitSet rarestNeeds = new BitSet();

  /** A pattern of a rule of a code, and which one of all rules that is. */
  private record Indexed(String code, int number, CompiledRule rule, NeedingPattern pattern) {}

  private IndexedRules(Map<String, List<CompiledRule>> byCode, RuleNeeds needs) {
    this.needs = needs;
    int rules = 0;
    for (Map.Entry<String, List<CompiledRule>> code : byCode.entrySet()) {
      for (CompiledRule rule : code.getValue()) {
        for (NeedingPattern pattern : rule.patterns()) {
          add(new Indexed(code.getKey(), rules, rule, pattern));
        }
        rules++;
      }
    }
  }

  /**
   * The rules of codes, in their order.
   *
   * @param needs of all rules of the codebook
   * @throws PatternException if a pattern cannot be compiled
   */
  static IndexedRules of(List<Code> codes, TokenPatternCompiler compiler, RuleNeeds needs)
      throws PatternException {
    Map<String, List<CompiledRule>> byCode = new LinkedHashMap<>();
    for (Code code : codes) {
      byCode.put(code.name(), CompiledRule.all(code.rules(), compiler, needs));
    }
    return new IndexedRules(byCode, needs);
  }

  /**
   * Rules that belong to all codes of a theme together.
   *
   * @param needs of all rules of the codebook
   * @throws PatternException if a pattern cannot be compiled
   */
  static IndexedRules of(
      String theme, List<Rule> rules, TokenPatternCompiler compiler, RuleNeeds needs)
      throws PatternException {
    return new IndexedRules(Map.of(theme, CompiledRule.all(rules, compiler, needs)), needs);
  }

  private void add(Indexed indexed) {
    int place = patterns.size();
    patterns.add(indexed);
    List<Integer> needed = indexed.pattern().needs();
    if (needed.isEmpty()) {
      anywhere.set(place);
    } else {
      byRarestNeed.computeIfAbsent(needed.getFirst(), _ -> new BitSet()).set(place);
      rarestNeeds.set(needed.getFirst());
    }
  }

  /** A rule with those of its patterns that a sentence may hold. */
  static final class Trial {
    private final String code;
    private final int number;
    private final CompiledRule rule;
    private final List<SentencePattern> patterns = new ArrayList<>();

    private Trial(Indexed first) {
      this.code = first.code();
      this.number = first.number();
      this.rule = first.rule();
    }

    /** The rule's name. */
    String name() {
      return rule.name();
    }

    /** All that the rule finds in the sentence that it is worth trying on. */
    List<Match> matches(ReadSentence sentence) {
      return rule.matches(patterns, sentence);
    }
  }

  /** The rules that can find anything in a sentence, by code, all in their order. */
  Map<String, List<Trial>> worthTrying(ReadSentence sentence) {
    Map<String, List<Trial>> byCode = new LinkedHashMap<>();
    for (Trial trial : allWorthTrying(sentence)) {
      byCode.computeIfAbsent(trial.code, _ -> new ArrayList<>()).add(trial);
    }
    return byCode;
  }

  /** The same rules, where it does not matter which code they are of. */
  List<Trial> allWorthTrying(ReadSentence sentence) {
    if (patterns.isEmpty()) {
      return List.of();
    }
    List<Trial> worthTrying = new ArrayList<>();
    BitSet met = sentence.met(needs);
    mayBeFound(met).stream()
        .mapToObj(patterns::get)
        .filter(each -> each.pattern().mayBeFound(met))
        .forEach(
            each -> {
              if (worthTrying.isEmpty() || worthTrying.getLast().number != each.number()) {
                worthTrying.add(new Trial(each));
              }
              worthTrying.getLast().patterns.add(each.pattern().pattern());
            });
    return worthTrying;
  }

  /** The patterns whose rarest need is met. */
  private BitSet mayBeFound(BitSet met) {
    BitSet found = (BitSet) anywhere.clone();
    BitSet rarest = (BitSet) rarestNeeds.clone();
    rarest.and(met);
    rarest.stream().forEach(need -> found.or(byRarestNeed.getOrDefault(need, anywhere)));
    return found;
  }
}
