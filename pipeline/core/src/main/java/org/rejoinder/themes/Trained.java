package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;

/**
 * Who a clause says is trained, before their figures are read.
 *
 * @param clause the clause that says so
 * @param persons one or more cohorts, in order
 * @param rule the name of the rule that found them
 */
record Trained(Clause clause, List<PersonsMention> persons, String rule) {

  /** Those persons, if there are any. */
  static Optional<Trained> of(Clause clause, List<PersonsMention> persons, String rule) {
    return persons.isEmpty() ? Optional.empty() : Optional.of(new Trained(clause, persons, rule));
  }
}
