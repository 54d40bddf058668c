package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * The rules of several codes, by the words and the word classes that they cannot do without: most
 * sentences hold what a handful of hundreds of rules needs, and only these are tried.
 */
final class IndexedRules {

  private final List<Indexed> patterns = new ArrayList<>();

  /** Sets of patterns, a bit each: those that may be anywhere, those that need a word or class. */
  private final long[] anywhere;

  private final Map<String, long[]> byWord = new HashMap<>();
  private final Map<String, long[]> byWordClass = new HashMap<>();

  /** A pattern of a rule of a code, and which one of all rules that is. */
  private record Indexed(String code, int number, CompiledRule rule, SentencePattern pattern) {}

  private IndexedRules(Map<String, List<CompiledRule>> byCode) {
    int rules = 0;
    for (Map.Entry<String, List<CompiledRule>> code : byCode.entrySet()) {
      for (CompiledRule rule : code.getValue()) {
        for (SentencePattern pattern : rule.patterns()) {
          patterns.add(new Indexed(code.getKey(), rules, rule, pattern));
        }
        rules++;
      }
    }
    this.anywhere = new long[(patterns.size() + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < patterns.size(); i++) {
      add(i, patterns.get(i).pattern().rarest());
    }
  }

  /**
   * The rules of codes, in their order.
   *
   * @throws PatternException if a pattern cannot be compiled
   */
  static IndexedRules of(List<Code> codes, TokenPatternCompiler compiler) throws PatternException {
    Map<String, List<CompiledRule>> byCode = new LinkedHashMap<>();
    for (Code code : codes) {
      byCode.put(code.name(), CompiledRule.all(code.rules(), compiler));
    }
    return new IndexedRules(byCode);
  }

  /**
   * Rules that belong to all codes of a theme together.
   *
   * @throws PatternException if a pattern cannot be compiled
   */
  static IndexedRules of(String theme, List<Rule> rules, TokenPatternCompiler compiler)
      throws PatternException {
    return new IndexedRules(Map.of(theme, CompiledRule.all(rules, compiler)));
  }

  private void add(int pattern, Optional<NeededWords> needed) {
    if (needed.isEmpty()) {
      put(pattern, anywhere);
      return;
    }
    for (String word : needed.get().words()) {
      put(pattern, byWord.computeIfAbsent(word, _ -> new long[anywhere.length]));
    }
    for (String wordClass : needed.get().wordClasses()) {
      put(pattern, byWordClass.computeIfAbsent(wordClass, _ -> new long[anywhere.length]));
    }
  }

  private static void put(int pattern, long[] set) {
    set[pattern / Long.SIZE] |= 1L << pattern;
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
    long[] set = mayBeIn(sentence);
    for (int i = 0; i < set.length; i++) {
      for (long rest = set[i]; rest != 0; rest &= rest - 1) {
        Indexed each = patterns.get(i * Long.SIZE + Long.numberOfTrailingZeros(rest));
        if (worthTrying.isEmpty() || worthTrying.getLast().number != each.number()) {
          worthTrying.add(new Trial(each));
        }
        worthTrying.getLast().patterns.add(each.pattern());
      }
    }
    return worthTrying;
  }

  private long[] mayBeIn(ReadSentence sentence) {
    long[] set = anywhere.clone();
    for (String word : sentence.forms()) {
      addTo(set, byWord.get(word));
    }
    for (String wordClass : sentence.wordClasses()) {
      addTo(set, byWordClass.get(wordClass));
    }
    return set;
  }

  private static void addTo(long[] set, long @Nullable [] those) {
    if (those != null) {
      for (int i = 0; i < set.length; i++) {
        set[i] |= those[i];
      }
    }
  }
}
