package org.rejoinder.themes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.TrainingFigure.Comparator;

/** Reads counts that stand after the noun: ", all 22 of them,", "one inspector in two". */
final class CountsBeside {

  private static final int LONGEST_BRACKET = 10;

  private final Words words;
  private final List<Quantity> quantities;

  CountsBeside(Words words, List<Quantity> quantities) {
    this.words = words;
    this.quantities = quantities;
  }

  /** "one detective inspector in two". */
  Optional<Quantity> oneInSo(Quantity quantity, int in) {
    Optional<Numerals.Numeral> whole =
        words.is(in, "in") ? Numerals.at(words, in + 1) : Optional.empty();
    Optional<Integer> part = quantity.count().filter(count -> count < 10);
    return whole
        .filter(found -> found.value().compareTo(BigDecimal.TEN) <= 0)
        .filter(found -> part.filter(count -> found.value().intValue() > count).isPresent())
        .map(
            found ->
                Quantity.ofPercent(
                    quantity.tokens().from(),
                    found.to(),
                    Fractions.share(part.orElse(1), found.value()),
                    quantity.comparator().orElse(Comparator.EQUAL)));
  }

  private boolean isOfNumber(int from, int to) {
    return words.startsWith(from, "of whom there are")
        || words.startsWith(from, "who number")
        || words.is(from, "numbering")
        || words.startsWith(to - 2, "of them")
        || words.startsWith(to - 2, "in all")
        || words.startsWith(to - 2, "in total")
        || words.startsWith(to - 2, "in number")
        || words.is(to - 1, "strong");
  }

  /** The comma that closes ", all 22 of them,", ", of whom there are 90,"; -1 if there is none. */
  int appositiveEnd(int comma) {
    if (!words.isComma(comma)) {
      return -1;
    }
    for (int close = comma + 2; close < comma + LONGEST_BRACKET && words.has(close); close++) {
      if (words.isComma(close)) {
        int end = close;
        boolean counted =
            quantities.stream()
                .anyMatch(
                    found ->
                        comma < found.tokens().from()
                            && found.tokens().to() <= end
                            && found.count().isPresent());
        return counted && isOfNumber(comma + 1, close) ? close : -1;
      }
    }
    return -1;
  }
}
