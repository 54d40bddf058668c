package org.rejoinder.themes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TrainingFigure.Comparator;

/** Reads fractions in words as per cent: "half", "a third", "three quarters", "two-thirds". */
final class Fractions {

  private static final Set<String> DASHES = Set.of("-", "\u2013", "--");

  /** "only a third had attended": a share, and no third person. */
  private static final Set<String> HEDGED =
      Set.of("only", "about", "around", "nearly", "almost", "over", "roughly", "barely", "just");

  /** "a quarter have": of some who were named, and no time of the year. */
  private static final Set<String> SEVERAL = Set.of("have", "were", "are");

  private static final Map<String, Integer> FRACTIONS =
      Map.of(
          "half",
          2,
          "third",
          3,
          "quarter",
          4,
          "fifth",
          5,
          "tenth",
          10,
          "thirds",
          3,
          "quarters",
          4,
          "fifths",
          5,
          "tenths",
          10);

  /** "half", "a third", "three quarters", "two-thirds", "half of". */
  static Optional<Quantity> at(Words words, int place) {
    String word = words.word(place);
    if (Numerals.isHalfDozen(words, place)) {
      return Optional.empty();
    }
    if (word.equals("half") && !DASHES.contains(words.word(place + 1))) {
      boolean oneAndAHalf = words.is(place - 1, "a") && words.is(place - 2, "and");
      return oneAndAHalf
          ? Optional.empty()
          : Optional.of(
              Quantity.ofPercent(place, place + 1, BigDecimal.valueOf(50), Comparator.EQUAL));
    }
    if (FRACTIONS.containsKey(word) && !word.endsWith("s")) {
      boolean one = words.is(place - 1, "a") || words.is(place - 1, "one");
      boolean hedged = words.isAnyOf(place - 2, HEDGED) && words.isVerb(place + 1);
      boolean several = word.equals("quarter") && words.isAnyOf(place + 1, SEVERAL);
      return one && (words.is(place + 1, "of") || hedged || several)
          ? Optional.of(percent(place, place + 1, 1, word))
          : Optional.empty();
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && FRACTIONS.containsKey(word.substring(hyphen + 1))) {
      return single(word.substring(0, hyphen))
          .map(part -> percent(place, place + 1, part, word.substring(hyphen + 1)));
    }
    int denominator = DASHES.contains(words.word(place + 1)) ? place + 2 : place + 1;
    return FRACTIONS.containsKey(words.word(denominator)) && !words.is(denominator, "half")
        ? single(word).map(part -> percent(place, denominator + 1, part, words.word(denominator)))
        : Optional.empty();
  }

  private static Quantity percent(int from, int to, int part, String fraction) {
    int whole = FRACTIONS.getOrDefault(fraction, 1);
    return Quantity.ofPercent(from, to, share(part, BigDecimal.valueOf(whole)), Comparator.EQUAL);
  }

  private static Optional<Integer> single(String word) {
    return switch (word) {
      case "one" -> Optional.of(1);
      case "two" -> Optional.of(2);
      case "three" -> Optional.of(3);
      case "four" -> Optional.of(4);
      case "nine" -> Optional.of(9);
      default -> Optional.empty();
    };
  }

  private Fractions() {}

  /** In per cent, rounded to a whole number. */
  static BigDecimal share(int part, BigDecimal whole) {
    return BigDecimal.valueOf(part * 100L).divide(whole, 0, RoundingMode.HALF_UP);
  }
}
