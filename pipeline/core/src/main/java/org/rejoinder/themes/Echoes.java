package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.VerbGroup.Modality;

/**
 * Reads clauses that say only the helping verb of the one before: "70% of detectives have been
 * trained, but only a quarter of sergeants have", "as have six colleagues".
 */
final class Echoes {

  private static final String RULE = "persons-take-training-named-before";
  private static final Set<String> HELPING = Set.of("have", "be", "do");
  private static final Set<String> LIKEWISE = Set.of("as", "so");

  private Echoes() {}

  /** Who is said to have been trained as others were. */
  static Optional<Trained> in(Clause clause, Words words, PersonsArguments arguments) {
    VerbGroup verb = clause.verb();
    boolean helping = HELPING.contains(verb.lemma());
    if (!helping || !verb.finite() || verb.negated()) {
      return Optional.empty();
    }
    if (words.isAnyOf(verb.tokens().from() - 1, LIKEWISE)) {
      List<PersonsMention> inverted = arguments.from(clause, arguments.directObject(clause));
      if (!inverted.isEmpty()) {
        return Optional.of(new Trained(clause, inverted, RULE));
      }
    }
    List<PersonsMention> subjects = arguments.subjects(clause);
    boolean counted =
        !subjects.isEmpty() && subjects.stream().allMatch(each -> each.quantity().isPresent());
    boolean willBe =
        verb.lemma().equals("be") && verb.modality().equals(Optional.of(Modality.WILL));
    boolean ends =
        words.endsClause(clause.objectFrom())
            || words.is(clause.objectFrom(), "too")
            || (willBe && Periods.isNamed(words, clause.objectFrom(), clause.objectFrom() + 6));
    return counted && ends && (willBe || !verb.lemma().equals("be"))
        ? Optional.of(new Trained(clause, subjects, RULE))
        : Optional.empty();
  }
}
