package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.rejoinder.domain.Evidence;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Tokens of a sentence that led to a code or state, before they become a mark in the text.
 *
 * @param role what they were to the rule
 * @param reading what was read from them, in words, or nothing
 * @param elsewhere the sentence that they stand in, if it is not the coded one
 */
record Sign(Range tokens, String role, String reading, Optional<Sentence> elsewhere) {

  Sign(Range tokens, String role, String reading) {
    this(tokens, role, reading, Optional.empty());
  }

  /** An earlier sentence, all of it. */
  static Sign of(ReadSentence earlier, String role, String reading) {
    return new Sign(earlier.all(), role, reading, Optional.of(earlier.sentence()));
  }

  /** What a rule's pattern found. */
  static List<Sign> of(Match match) {
    List<Sign> signs = new ArrayList<>();
    signs.add(new Sign(match.tokens(), "matched", ""));
    match.groups().entrySet().stream()
        .filter(group -> !group.getKey().equals(PhraseMatcher.ANY_THING))
        .sorted(Map.Entry.comparingByKey())
        .forEach(group -> signs.add(new Sign(group.getValue(), group.getKey(), "")));
    return signs;
  }

  /** A verb and what it says of its action. */
  static Sign of(Action action) {
    return new Sign(action.verb().tokens(), "verb", action.inWords());
  }

  /**
   * The signs that count most, for or against; those that count nothing are left out.
   *
   * @param signs and where they stand
   * @param points what each counts
   * @param most how many are told
   * @param what the points are for, behind the word "points"; may be empty
   */
  static List<Sign> strongest(
      Map<String, Range> signs, ToIntFunction<String> points, int most, String what) {
    return signs.entrySet().stream()
        .filter(sign -> points.applyAsInt(sign.getKey()) != 0)
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Range> sign) -> -Math.abs(points.applyAsInt(sign.getKey())))
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(
            sign ->
                new Sign(
                    sign.getValue(),
                    "sign",
                    "%s, %+d points%s"
                        .formatted(sign.getKey(), points.applyAsInt(sign.getKey()), what)))
        .toList();
  }

  static Evidence evidence(List<Sign> signs, Sentence sentence) {
    return new Evidence(
        signs.stream()
            .map(
                sign ->
                    new Evidence.Mark(
                        sign.tokens().in(sign.elsewhere().orElse(sentence)),
                        sign.role(),
                        sign.reading()))
            .toList());
  }
}
