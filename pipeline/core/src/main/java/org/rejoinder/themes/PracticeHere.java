package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.PracticeStates.Told;

/**
 * Reads what a sentence says of the body itself after it told who else has a practice: "the scheme,
 * which other forces run, is not used here".
 */
final class PracticeHere {

  private static final Set<String> COUNTERPARTS =
      Set.of("counterpart", "equivalent", "parallel", "analogue");

  private final NameRole role;
  private final ReadSentence sentence;
  private final Words words;

  PracticeHere(NameRole role, ReadSentence sentence) {
    this.role = role;
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** That the practice is not there, where the main clause after a relative one denies it. */
  Optional<Told> denied() {
    return sentence.actions().stream()
        .filter(action -> action.verb().finite())
        .filter(action -> action.verb().tokens().from() > role.phrase().to())
        .filter(action -> !isInRelative(action))
        .findFirst()
        .filter(action -> isInRelativeBefore(action.verb().tokens().from()))
        .filter(action -> isNotUsed(action) || isWithoutCounterpart(action.verb()))
        .map(action -> new Told(PracticeDecision.ABSENT, "not-here", List.of(Sign.of(action))));
  }

  private static boolean isNotUsed(Action action) {
    return action.verb().negated() && action.state() == ActionState.NOT_DONE;
  }

  private boolean isWithoutCounterpart(VerbGroup verb) {
    int no = verb.tokens().to();
    return words.is(no, "no")
        && (words.lemmaIsAnyOf(no + 1, COUNTERPARTS) || words.lemmaIsAnyOf(no + 2, COUNTERPARTS));
  }

  /** Whether a relative clause stands between the name and the verb. */
  private boolean isInRelativeBefore(int verb) {
    return sentence.clauses().stream()
        .filter(clause -> clause.kind() == SubordinateClause.Kind.RELATIVE)
        .anyMatch(
            clause ->
                clause.tokens().from() >= role.phrase().to()
                    && clause.tokens().from() <= role.phrase().to() + 1
                    && clause.tokens().to() <= verb + 1);
  }

  private boolean isInRelative(Action action) {
    return sentence.clauses().stream()
        .filter(clause -> clause.kind() == SubordinateClause.Kind.RELATIVE)
        .anyMatch(
            clause ->
                clause.tokens().from() <= role.phrase().to() + 1
                    && clause.holds(action.verb().head())
                    && isFirstIn(clause, action));
  }

  /** A relative clause without a comma behind it ends after its own verb. */
  private boolean isFirstIn(SubordinateClause clause, Action action) {
    return sentence.actions().stream()
        .filter(other -> other.verb().finite() && clause.holds(other.verb().head()))
        .findFirst()
        .filter(action::equals)
        .isPresent();
  }
}
