package org.rejoinder.themes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;

/** Finds the signs in a sentence that a theme weighs it by, as a codebook writes them. */
final class SentenceSigns {

  private static final String NUMBER = "<number>";
  private static final String NAME = "<name>";
  private static final Range NOWHERE = new Range(0, 1);

  private final ReadSentence sentence;
  private final Words words;
  private final String source;
  private final Map<String, Range> found = new LinkedHashMap<>();

  private SentenceSigns(ReadSentence sentence, String source) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.source = source;
  }

  /**
   * The signs of a sentence, each with the first words that are it.
   *
   * @param theme whose codes of the sentence before count
   * @param source the word class that stands for all of its words
   * @param classes further word classes that are signs
   */
  static Map<String, Range> of(
      SentenceInContext context, String theme, String source, Set<String> classes) {
    SentenceSigns signs = new SentenceSigns(context.sentence(), source);
    signs.addWords();
    signs.addClasses(classes);
    signs.addVerbs(classes);
    signs.addClauses();
    signs.addContext(context, theme);
    return signs.found;
  }

  /** Words by their dictionary form, and two next to each other; names and numbers are none. */
  private void addWords() {
    String before = "";
    int from = 0;
    int place = 0;
    while (place < words.count()) {
      int next = endOfSource(place);
      boolean ofSource = next > place;
      next = ofSource ? next : place + 1;
      String word = ofSource ? inBrackets(source) : word(place);
      if (!word.isEmpty()) {
        found.putIfAbsent(word, new Range(place, next));
        if (!before.isEmpty()) {
          found.putIfAbsent(before + " " + word, new Range(from, next));
        }
      }
      before = word;
      from = place;
      place = next;
    }
  }

  private String word(int place) {
    if (words.tag(place).equals("CD")) {
      return NUMBER;
    }
    if (words.tag(place).startsWith("NNP")) {
      return NAME;
    }
    return words.lemma(place);
  }

  /** Where the words of the source that stand at the place end; the place itself if none do. */
  private int endOfSource(int place) {
    int end = place;
    for (int at = place; at <= end && at < words.count(); at++) {
      end = Math.max(end, at + sentence.lengthOf(source, at));
    }
    return end;
  }

  private void addClasses(Set<String> classes) {
    for (String each : classes) {
      sentence.first(each).ifPresent(tokens -> found.putIfAbsent(inBrackets(each), tokens));
    }
  }

  private void addClauses() {
    for (SubordinateClause clause : sentence.clauses()) {
      String kind = "clause:" + clause.kind().name().toLowerCase(Locale.ROOT);
      found.putIfAbsent(kind, clause.tokens());
      if (sentence.holds(source, clause.tokens())) {
        found.putIfAbsent(kind + "," + inBrackets(source), clause.tokens());
      }
    }
  }

  private void addVerbs(Set<String> classes) {
    for (Action action : sentence.actions()) {
      String state = action.state().written();
      String lemma = words.lemma(action.verb().head());
      Range tokens = action.verb().tokens();
      found.putIfAbsent(lemma + ":" + state, tokens);
      for (String each : classes) {
        if (sentence.lengthOf(each, action.verb().head()) > 0) {
          found.putIfAbsent(inBrackets(each) + ":" + state, tokens);
        }
      }
      found.putIfAbsent(
          "any:" + state + (action.verb().passive() ? ",passive" : ",active"), tokens);
    }
  }

  private void addContext(SentenceInContext context, String theme) {
    List<ReadSentence> before = context.before();
    if (!before.isEmpty()) {
      ReadSentence last = before.getLast();
      if (!last.remembered(theme).isEmpty()) {
        found.put("before:found", NOWHERE);
      }
      if (last.holds(source)) {
        found.put("before:" + inBrackets(source), NOWHERE);
      }
    }
    if (context.asked().stream().anyMatch(demand -> demand.holds(source))) {
      found.put("asked:" + inBrackets(source), NOWHERE);
    }
  }

  private static String inBrackets(String wordClass) {
    return "<" + wordClass + ">";
  }
}
