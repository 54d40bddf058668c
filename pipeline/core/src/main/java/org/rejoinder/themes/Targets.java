package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds how many were to be trained: "a target, set nationally, of 53", "against the 60 required".
 */
final class Targets {

  /** A target and the tokens that name it. */
  record Target(int from, int to, int value) {}

  private static final Set<String> NOUNS =
      Set.of(
          "target", "requirement", "goal", "ambition", "aim", "quota", "allocation", "commitment");
  private static final Set<String> MEASURES =
      Set.of("against", "towards", "toward", "exceeding", "of", "above", "below", "from", "exceed");
  private static final Set<String> DEMANDED =
      Set.of(
          "required",
          "needed",
          "planned",
          "targeted",
          "targetted",
          "expected",
          "requested",
          "allocated");
  private static final int REACH = 10;

  private Targets() {}

  /** All targets of the sentence in order. */
  static List<Target> in(Words words) {
    List<Target> targets = new ArrayList<>();
    for (int place = 0; place < words.count(); place++) {
      afterNoun(words, place).ifPresent(targets::add);
      demanded(words, place).ifPresent(targets::add);
    }
    return List.copyOf(targets);
  }

  private static Optional<Target> afterNoun(Words words, int noun) {
    if (!words.lemmaIsAnyOf(noun, NOUNS) || !words.isNoun(noun)) {
      return Optional.empty();
    }
    for (int place = noun + 1; place < noun + REACH; place++) {
      boolean opens =
          words.is(place, "of")
              || words.is(place, "is")
              || words.is(place, "was")
              || words.is(place, "train")
              || words.is(place, "training")
              || words.is(place, ":")
              || words.is(place, "at")
              || place == noun + 1;
      int number = place == noun + 1 && !words.is(place, "of") ? place : place + 1;
      while (words.is(number, "training")
          || words.is(number, "to")
          || words.is(number, "train")
          || words.is(number, "at")
          || words.is(number, "least")) {
        number++;
      }
      Optional<Target> target = opens ? target(words, noun, number) : Optional.empty();
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
    while (words.is(number, "the") || words.is(number, "a") || words.is(number, "our")) {
      number++;
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

  private static Optional<Target> target(Words words, int from, int number) {
    return Numerals.at(words, number)
        .filter(found -> !words.is(found.to(), "%") && !words.is(found.to(), "per"))
        .flatMap(found -> found.whole().map(whole -> new Target(from, found.to(), whole)));
  }
}
