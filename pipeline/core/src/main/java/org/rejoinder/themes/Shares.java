package org.rejoinder.themes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the share that a sentence gives beside a number: "212 of 260, which equates to 82 per
 * cent".
 */
final class Shares {

  private static final Set<String> EQUATING =
      Set.of(
          "equate",
          "amount",
          "represent",
          "correspond",
          "equal",
          "equivalent",
          "translate",
          "constitute");

  private Shares() {}

  /**
   * The share in per cent that stands after a word of equating, within {@code from} and {@code to}.
   */
  static Optional<BigDecimal> beside(Words words, int from, int to) {
    for (int place = from; place < to; place++) {
      boolean equates =
          words.lemmaIsAnyOf(place, EQUATING)
              || words.startsWith(place, "that is")
              || (words.is(place, "which") && words.lemma(place + 1).equals("be"))
              || (words.is(place, "being") && words.isComma(place - 1));
      boolean or = words.is(place, "or") && words.tag(place - 1).equals(",");
      if (equates || or) {
        int limit = place + 5;
        Optional<BigDecimal> share =
            Numbers.in(words).stream()
                .filter(
                    quantity -> quantity.tokens().from() > from && quantity.percent().isPresent())
                .filter(quantity -> quantity.tokens().from() <= limit)
                .flatMap(quantity -> quantity.percent().stream())
                .findFirst();
        if (share.isPresent()) {
          return share;
        }
      }
    }
    return Optional.empty();
  }
}
