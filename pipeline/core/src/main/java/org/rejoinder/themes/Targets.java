package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds how many were to be trained: "a target, set nationally, of 53", "against the 60 required".
 */
final class Targets {

  /** A target and the tokens that name it. */
  record Target(int from, int to, int value) {}

  private static final Set<String> NOUNS =
      Set.of(
          "target",
          "requirement",
          "goal",
          "ambition",
          "aim",
          "quota",
          "allocation",
          "commitment",
          "establishment",
          "objective",
          "threshold",
          "benchmark",
          "expectation",
          "trajectory",
          "milestone",
          "minimum",
          "complement");
  private static final Set<String> MEASURES =
      Set.of("against", "towards", "toward", "exceeding", "of", "above", "below", "from", "exceed");

  /** What sets a number against "the 80 that had been promised". */
  private static final Set<String> COMPARING =
      Set.of(
          "against",
          "of",
          "than",
          "towards",
          "exceeding",
          "surpassing",
          "above",
          "below",
          "beyond",
          "over",
          "under",
          "meeting",
          "to");

  static final Set<String> DEMANDED =
      Set.of(
          "intended",
          "specified",
          "envisaged",
          "anticipated",
          "projected",
          "sought",
          "required",
          "needed",
          "planned",
          "targeted",
          "targetted",
          "expected",
          "requested",
          "allocated");
  private static final Set<String> AIMING =
      Set.of(
          "aim",
          "target",
          "plan",
          "ask",
          "require",
          "need",
          "set",
          "want",
          "hope",
          "intend",
          "expect",
          "commit",
          "promise",
          "undertake",
          "pledge");
  private static final int REACH = 10;

  private static final Set<String> AIMS = Set.of("aim", "target", "goal", "objective");

  private static final Set<String> WANTING = Set.of("aim", "want", "wish");

  private static final PhraseList<Boolean> MEANT =
      PhraseList.of(
          "set out to",
          "undertook to",
          "meant to",
          "promised to",
          "pledged to",
          "planned to",
          "aimed to",
          "hoped to",
          "intended to",
          "was to have",
          "were to have",
          "was meant to have",
          "had meant to",
          "had planned to",
          "had hoped to",
          "had set out to",
          "had undertaken to");

  /** What came of it. */
  private static final Set<String> COMING_OF =
      Set.of(
          "manage",
          "exceed",
          "reach",
          "achieve",
          "fall",
          "train",
          "qualify",
          "complete",
          "surpass",
          "attend",
          "beat",
          "miss",
          "pass");

  private Targets() {}

  /** All targets of the sentence in order. */
  static List<Target> in(Words words) {
    if (!Numerals.areIn(words)) {
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    for (int place = 0; place < words.count(); place++) {
      int from = place;
      boolean taken =
          targets.stream().anyMatch(target -> target.from() <= from && from < target.to());
      if (!taken) {
        afterNoun(words, place)
            .or(() -> demanded(words, from))
            .or(() -> setAs(words, from))
            .or(() -> isTarget(words, from))
            .or(() -> promised(words, from))
            .or(() -> setOutFor(words, from))
            .ifPresent(targets::add);
      }
    }
    return List.copyOf(targets);
  }

  private static Optional<Target> afterNoun(Words words, int noun) {
    boolean total = words.is(noun, "total") && words.isAnyOf(noun - 1, DEMANDED);
    if (!(words.lemmaIsAnyOf(noun, NOUNS) || total)
        || !words.isNoun(noun)
        || words.startsWith(noun - 1, "a minimum of")
        || words.startsWith(noun - 3, "out of an establishment")) {
      return Optional.empty();
    }
    for (int place = noun + 1; place < noun + REACH; place++) {
      boolean opens =
          words.is(place, "of")
              || words.is(place, "for")
              || words.is(place, "is")
              || words.is(place, "was")
              || words.is(place, "train")
              || words.is(place, "training")
              || (words.is(place, "that") && !words.lemma(place - 1).equals("be"))
              || words.is(place, "being")
              || words.is(place, ":")
              || words.is(place, "at")
              || words.startsWith(place - 1, "having been")
              || place == noun + 1;
      boolean opener =
          words.is(place, "of")
              || words.is(place, "for")
              || words.is(place, "is")
              || words.is(place, "was")
              || words.is(place, ":");
      int number = place == noun + 1 && !opener ? place : place + 1;
      while (words.is(number, "training")
          || words.is(number, "to")
          || words.is(number, "reach")
          || words.is(number, "being")
          || words.is(number, "train")
          || words.is(number, "at")
          || words.is(number, "least")) {
        number++;
      }
      Optional<Target> target = opens ? target(words, noun, number) : Optional.empty();
      if (words.is(place, "for") && words.lemma(place - 1).equals("be")) {
        // "Our aim is for 60 officers to attend": those who will.
        return Optional.empty();
      }
      if (target.isPresent()) {
        return target;
      }
    }
    return Optional.empty();
  }

  private static Optional<Target> demanded(Words words, int opener) {
    if (!words.isAnyOf(opener, MEASURES)) {
      return Optional.empty();
    }
    int number = opener + 1;
    while (words.isAnyOf(number, Set.of("the", "a", "an", "our"))) {
      number++;
    }
    if (words.isAnyOf(number, DEMANDED) && words.isAnyOf(number - 1, Set.of("a", "an"))) {
      // "against a planned 115".
      return target(words, opener, number + 1);
    }
    if (words.is(opener, "against")
        && words.is(opener + 1, "an")
        && words.is(opener + 2, "establishment")) {
      return Optional.empty();
    }
    Optional<Target> target = target(words, opener, number);
    boolean ofAll = words.is(opener, "of") && number == opener + 1;
    return target
        .filter(found -> !ofAll)
        .filter(
            found ->
                words.isAnyOf(found.to(), DEMANDED)
                    || (words.isNoun(found.to()) && words.isAnyOf(found.to() + 1, DEMANDED)));
  }

  /**
   * "short of the 80 which the Authority had set as its goal", "than the eight we had aimed for".
   */
  private static Optional<Target> setAs(Words words, int opener) {
    boolean opens =
        words.is(opener + 1, "the")
            && (words.isAnyOf(opener, COMPARING) || words.startsWith(opener - 1, "compared with"));
    if (!opens) {
      return Optional.empty();
    }
    Optional<Target> target = target(words, opener, opener + 2);
    return target.filter(
        found -> {
          for (int place = found.to(); place < found.to() + REACH; place++) {
            if (words.isComma(place) || words.tag(place).equals(".")) {
              return false;
            }
            boolean goal = words.lemmaIsAnyOf(place, NOUNS) && words.isNoun(place);
            boolean aimed =
                words.isVerb(place)
                    && words.lemmaIsAnyOf(place, AIMING)
                    && (!words.lemma(place).equals("undertake") || words.is(place + 1, "to"));
            if (goal || aimed) {
              return true;
            }
          }
          return false;
        });
  }

  /** "where 70 had been promised". */
  private static Optional<Target> promised(Words words, int opener) {
    boolean where =
        words.is(opener, "where") || words.is(opener, "though") || words.is(opener, "although");
    Optional<Target> target = where ? target(words, opener, opener + 1) : Optional.empty();
    return target.filter(
        found ->
            IntStream.range(found.to(), found.to() + 3)
                .anyMatch(
                    place ->
                        words.tag(place).equals("VBN")
                            && (words.lemmaIsAnyOf(place, AIMING)
                                || words.isAnyOf(place, DEMANDED))));
  }

  /**
   * "set out to train 60 officers and has exceeded that", "was to have reached 200; it has reached
   * 150": what was meant, beside what came of it.
   */
  private static Optional<Target> setOutFor(Words words, int opener) {
    int meant = MEANT.lengthAt(words, opener);
    int verb = opener + meant;
    int number = words.isVerb(verb) ? verb + 1 : verb;
    Optional<Target> target =
        meant > 0 && words.isVerb(verb) ? target(words, opener, number) : Optional.empty();
    return target.filter(
        found ->
            Numbers.in(words).stream()
                .filter(quantity -> quantity.tokens().from() > found.to())
                .anyMatch(quantity -> isOutcome(words, found.to(), quantity)));
  }

  private static boolean isOutcome(Words words, int from, Quantity quantity) {
    return quantity.count().isPresent()
        && !words.tag(quantity.tokens().from() - 1).equals("IN")
        && IntStream.range(from, quantity.tokens().from())
            .anyMatch(
                place ->
                    words.is(place, ";")
                        || words.is(place, "and")
                        || words.is(place, "but")
                        || words.is(place, "with"))
        && IntStream.range(from, quantity.tokens().to() + 3)
            .anyMatch(place -> words.lemmaIsAnyOf(place, COMING_OF));
  }

  /**
   * "Our target is that 40 be trained", "he wants 300 to have been through it": the number is aimed
   * at, where "all 40" would tell who is meant.
   */
  static boolean isAimedAt(Words words, PersonsMention persons) {
    int number = persons.from();
    boolean definite =
        words.is(number, "all")
            || words.is(number, "the")
            || words.is(number, "both")
            || words.is(number, "remaining")
            || words.is(number - 1, "all");
    int clause = number;
    while (clause > 0 && !words.is(clause, ";") && !words.tag(clause).equals(":")) {
      clause--;
    }
    return !definite
        && IntStream.range(Math.max(clause, number - REACH), number)
            .anyMatch(place -> isAim(words, place, number));
  }

  /** A noun like "aim" that something is said to be, or a verb that wants what follows. */
  private static boolean isAim(Words words, int place, int number) {
    if (words.isNoun(place)) {
      boolean ambition = words.is(place, "ambition") && words.startsWith(place + 1, "is that");
      return (words.lemmaIsAnyOf(place, AIMS) || ambition)
          && IntStream.range(place + 1, number)
              .anyMatch(verb -> words.lemma(verb).equals("be") || words.is(verb, "to"));
    }
    boolean likes =
        words.lemma(place).equals("like")
            && (words.is(place - 1, "would") || words.is(place - 1, "should"));
    return words.isVerb(place) && (words.lemmaIsAnyOf(place, WANTING) || likes);
  }

  /** "at least 24 are required", "40 investigators is the target". */
  private static Optional<Target> isTarget(Words words, int number) {
    if (!words.tag(number).equals("CD") || words.tag(number - 1).equals("CD")) {
      return Optional.empty();
    }
    Optional<Target> target = target(words, number, number);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    int verb = target.get().to();
    while (words.isNoun(verb) || words.tag(verb).startsWith("JJ")) {
      verb++;
    }
    boolean is = words.lemma(verb).equals("be");
    boolean required =
        is
            && (words.is(verb + 1, "required") || words.is(verb + 1, "needed"))
            && !words.is(verb + 2, "to");
    boolean theTarget =
        is && words.tag(verb + 1).matches("DT|PRP\\$") && words.lemmaIsAnyOf(verb + 2, NOUNS);
    return required || theTarget ? target : Optional.empty();
  }

  private static Optional<Target> target(Words words, int from, int number) {
    return Numerals.at(words, number)
        .filter(found -> !words.tag(number - 1).equals("IN") || !isYear(found))
        .flatMap(found -> found.whole().map(whole -> new Target(from, found.to(), whole)));
  }

  private static boolean isYear(Numerals.Numeral number) {
    return number.whole().filter(value -> value >= 1990 && value < 2100).isPresent()
        && number.value().scale() == 0;
  }
}
