package org.rejoinder.themes;

import java.util.List;

/**
 * Who a clause says is trained, before their figures are read.
 *
 * @param clause the clause that says so
 * @param persons one or more cohorts, in order
 * @param rule the name of the rule that found them
 */
record Trained(Clause clause, List<PersonsMention> persons, String rule) {}
