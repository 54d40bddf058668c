package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.Weighing;

/**
 * Tells by the signs in a sentence which of several codes it is found for, where what names the
 * thing may lead astray: "its grant of authority", "places on the course that the template is for".
 */
final class MeantCode {

  /** A sign that every sentence has; no word can be written like it. */
  static final String ALWAYS = "(any)";

  private static final String NAMED = "named";
  private static final int MOST_SHOWN = 4;
  private static final Range NOWHERE = new Range(0, 1);

  private final String theme;
  private final Weighing weighing;
  private final List<String> codes;

  /** What a sign counts for each of the codes. */
  private final Map<String, int[]> points = new HashMap<>();

  MeantCode(String theme, Weighing weighing) {
    this.theme = theme;
    this.weighing = weighing;
    this.codes = List.copyOf(weighing.codes().keySet());
    weighing
        .codes()
        .forEach(
            (code, counts) ->
                counts.forEach(
                    (sign, count) ->
                        points
                                .computeIfAbsent(sign, _ -> new int[codes.size()])[
                                codes.indexOf(code)] =
                            count));
  }

  /**
   * All that may tell what a sentence is found for.
   *
   * @param ofSentence its signs, with those of what rules found in it
   * @param heads the nouns at the heads of what was found
   * @param coder reads what the sentence, the one before and what was asked for name
   */
  Map<String, Range> signs(
      SentenceInContext context,
      Map<String, Range> ofSentence,
      CodedSentence found,
      List<Range> heads,
      ThingCoder coder) {
    Map<String, Range> signs = new LinkedHashMap<>(ofSentence);
    signs.put(ALWAYS, NOWHERE);
    signs.put("by:" + found.rule(), NOWHERE);
    signs.put("found:" + found.code(), NOWHERE);
    signs.put("found:" + found.code() + "," + how(found, ofSentence.keySet()), NOWHERE);
    Words words = context.sentence().words();
    for (Range head : heads) {
      int noun = head.to() - 1;
      signs.putIfAbsent("thing:" + words.lemma(noun), head);
      signs.putIfAbsent("thing:" + words.lemma(noun - 1) + " " + words.lemma(noun), head);
    }
    for (int place = 0; place < words.count(); place++) {
      if (words.is(place, "whether")) {
        // What is decided yes or no is seldom a thing to read or a course.
        signs.putIfAbsent("asks:whether", new Range(place, place + 1));
      }
    }
    coder.named(context.sentence()).forEach(code -> signs.put("names:" + code, NOWHERE));
    List<ReadSentence> before = context.before();
    if (!before.isEmpty()) {
      before.getLast().remembered(theme).forEach(code -> signs.put("before:" + code, NOWHERE));
    }
    for (ReadSentence demand : context.asked()) {
      coder.named(demand).forEach(code -> signs.put("asked:" + code, NOWHERE));
    }
    if (!how(found, ofSentence.keySet()).equals(NAMED)) {
      putWhatStandsAround(context, signs);
    }
    return signs;
  }

  /** A thing that is not named where it is waited for has its name somewhere before. */
  private void putWhatStandsAround(SentenceInContext context, Map<String, Range> signs) {
    List<ReadSentence> before = context.before();
    if (!before.isEmpty()) {
      putNouns("before-word:", before.getLast(), signs);
    }
    foundLast(before)
        .ifPresent(
            last -> {
              last.remembered(theme).forEach(code -> signs.put("lately:" + code, NOWHERE));
              putNouns("lately-word:", last, signs);
            });
    context.asked().forEach(demand -> putNouns("asked-word:", demand, signs));
  }

  /** The last sentence in which the theme found something. */
  private Optional<ReadSentence> foundLast(List<ReadSentence> sentences) {
    return sentences.reversed().stream()
        .filter(sentence -> !sentence.remembered(theme).isEmpty())
        .findFirst();
  }

  private static void putNouns(String kind, ReadSentence sentence, Map<String, Range> signs) {
    Words words = sentence.words();
    for (int place = 0; place < words.count(); place++) {
      if (words.isNoun(place) && !words.isName(place)) {
        signs.put(kind + words.lemma(place), NOWHERE);
      }
    }
  }

  private static String how(CodedSentence found, Set<String> signs) {
    if (found.rule().equals(Scale.RULE)) {
      return "weighed";
    }
    return signs.contains("rule:named") ? NAMED : signs.contains("rule:told") ? "told" : "carried";
  }

  /** Whether the signs have a say in what this was found for. */
  boolean mayTell(CodedSentence found) {
    return codes.contains(found.code())
        && (found.rule().equals(Scale.RULE) || weighing.rules().contains(found.rule()));
  }

  /** The same with the code that the signs speak most for; its own where none has more points. */
  CodedSentence told(CodedSentence found, Map<String, Range> signs) {
    int[] nothing = new int[codes.size()];
    int[] sums = new int[codes.size()];
    for (String sign : signs.keySet()) {
      int[] counts = points.getOrDefault(sign, nothing);
      Arrays.setAll(sums, code -> sums[code] + counts[code]);
    }
    int most = Arrays.stream(sums).max().orElse(0);
    int own = codes.indexOf(found.code());
    if (sums[own] == most) {
      return found;
    }
    int meant = 0;
    while (sums[meant] < most) {
      meant++;
    }
    List<Sign> all = new ArrayList<>(found.signs());
    all.addAll(shown(signs, meant, own));
    return CodedSentence.of(theme, codes.get(meant), found.rule(), all);
  }

  /** The signs that speak most for the one code and against the other. */
  private List<Sign> shown(Map<String, Range> signs, int meant, int own) {
    Map<String, Integer> gains = new HashMap<>();
    signs
        .keySet()
        .forEach(
            sign -> {
              int[] counts = points.get(sign);
              if (counts != null && counts[meant] > counts[own]) {
                gains.put(sign, counts[meant] - counts[own]);
              }
            });
    return gains.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> gain) -> -gain.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SHOWN)
        .map(
            gain ->
                new Sign(
                    signs.getOrDefault(gain.getKey(), NOWHERE),
                    "code",
                    "%s, %+d points for %s rather than %s"
                        .formatted(
                            gain.getKey(), gain.getValue(), codes.get(meant), codes.get(own))))
        .toList();
  }
}
