package org.rejoinder.themes;

import java.util.Optional;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Persons as a sentence names them.
 *
 * @param tokens with number and determiners: "31 of the 50 custody staff"
 * @param cohort who they are: "custody staff"; empty where only their number stands: "a further 12"
 * @param quantity how many, if the text says so
 */
record PersonsMention(Range tokens, Optional<Range> cohort, Optional<Quantity> quantity) {

  int from() {
    return tokens.from();
  }

  int to() {
    return tokens.to();
  }
}
