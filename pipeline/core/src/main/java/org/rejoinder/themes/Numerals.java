package org.rejoinder.themes;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a bare number in figures or in words: "1,250", "87.5", "forty-two", "two hundred and six".
 */
final class Numerals {

  /** A number and the place after its last token. */
  record Numeral(BigDecimal value, int to) {
    Optional<Integer> whole() {
      boolean isWhole = value.stripTrailingZeros().scale() <= 0;
      boolean fits = value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
      return isWhole && fits ? Optional.of(value.intValueExact()) : Optional.empty();
    }
  }

  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  private static final Map<String, Integer> TENS =
      Map.ofEntries(
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> SCALES = Map.of("hundred", 100, "thousand", 1000);

  private static final int DOZEN = 12;

  private static final int SCORE = 20;

  private Numerals() {}

  /** The number that begins at {@code place}, the longest there is. */
  static Optional<Numeral> at(Words words, int place) {
    String word = words.word(place);
    if (beginsWithDigit(word) && FIGURES.matcher(word).matches()) {
      BigDecimal value = new BigDecimal(word.replace(",", ""));
      boolean scaled = words.is(place + 1, "thousand") || words.is(place + 1, "hundred");
      return Optional.of(
          scaled
              ? new Numeral(
                  value.multiply(BigDecimal.valueOf(scale(words.word(place + 1)))), place + 2)
              : new Numeral(value, place + 1));
    }
    return inDozens(words, place).or(() -> inWords(words, place));
  }

  /** Whether any number stands in the sentence. */
  static boolean areIn(Words words) {
    for (int place = 0; place < words.count(); place++) {
      if (at(words, place).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Most words do not: they need be tried on no pattern of figures. */
  static boolean beginsWithDigit(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** "a dozen", "half a dozen", "two dozen", "a score of volunteers", "three score". */
  private static Optional<Numeral> inDozens(Words words, int place) {
    if (words.is(place, "dozen")) {
      return Optional.of(new Numeral(BigDecimal.valueOf(DOZEN), place + 1));
    }
    if (isHalfDozen(words, place)) {
      int to = place;
      while (!words.word(to).endsWith("dozen")) {
        to++;
      }
      return Optional.of(new Numeral(BigDecimal.valueOf(DOZEN / 2), to + 1));
    }
    if (words.is(place, "score")) {
      boolean ofMany = words.is(place - 1, "a") && words.is(place + 1, "of");
      return ofMany && words.tag(place + 2).equals("NNS")
          ? Optional.of(new Numeral(BigDecimal.valueOf(SCORE), place + 1))
          : Optional.empty();
    }
    int unit = small(words.word(place));
    if (unit > 0 && words.is(place + 1, "dozen")) {
      return Optional.of(new Numeral(BigDecimal.valueOf((long) unit * DOZEN), place + 2));
    }
    return unit > 0 && words.is(place + 1, "score")
        ? Optional.of(new Numeral(BigDecimal.valueOf((long) unit * SCORE), place + 2))
        : Optional.empty();
  }

  /** "half a dozen", "half-a-dozen", "half-dozen" in any number of tokens. */
  static boolean isHalfDozen(Words words, int place) {
    return words.word(place).startsWith("half")
        && (words.startsWith(place, "half a dozen")
            || words.startsWith(place, "half - a - dozen")
            || words.startsWith(place, "half - dozen")
            || words.startsWith(place, "half dozen")
            || words.is(place, "half-dozen")
            || words.is(place, "half-a-dozen"));
  }

  private static Optional<Numeral> inWords(Words words, int start) {
    int place = start;
    int total = 0;
    int current = 0;
    boolean read = false;
    while (words.has(place)) {
      String word = words.word(place);
      int small = small(word);
      if (small > 0 && (current % 10 == 0 || current == 0) && (current % 100 == 0 || small < 10)) {
        current += small;
      } else if (SCALES.containsKey(word) && (read || word.equals("hundred"))) {
        current = Math.max(1, current) * scale(word);
        if (word.equals("thousand")) {
          total += current;
          current = 0;
        }
      } else if (read && joins(words, place, current + total)) {
        place++;
        continue;
      } else {
        break;
      }
      read = true;
      place++;
    }
    return read
        ? Optional.of(new Numeral(BigDecimal.valueOf((long) total + current), place))
        : Optional.empty();
  }

  /** "two hundred and six", "forty - two" in three tokens. */
  private static boolean joins(Words words, int place, int soFar) {
    if (words.is(place, "and")) {
      return soFar % 100 == 0 && soFar > 0 && small(words.word(place + 1)) > 0;
    }
    return words.is(place, "-")
        && soFar % 10 == 0
        && UNITS.getOrDefault(words.word(place + 1), 99) < 10;
  }

  private static int small(String word) {
    Integer unit = UNITS.get(word);
    if (unit != null) {
      return unit;
    }
    Integer ten = TENS.get(word);
    if (ten != null) {
      return ten;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Integer left = TENS.get(word.substring(0, hyphen));
      Integer right = UNITS.get(word.substring(hyphen + 1));
      return left != null && right != null && right < 10 ? left + right : -1;
    }
    return -1;
  }

  private static int scale(String word) {
    return SCALES.getOrDefault(word, 1);
  }
}
