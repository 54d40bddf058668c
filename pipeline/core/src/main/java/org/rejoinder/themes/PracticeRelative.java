package org.rejoinder.themes;

import static org.rejoinder.themes.PracticeDecision.IN_USE;
import static org.rejoinder.themes.PracticeDecision.MENTIONED;
import static org.rejoinder.themes.PracticeDecision.PLANNED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.PracticeStates.Told;

/**
 * Reads what is told in passing: "the panel, which meets monthly", "a protocol which neither of us
 * has adopted but which both will introduce".
 */
final class PracticeRelative {

  private static final Set<String> NOBODY = Set.of("neither", "no", "nobody", "none");

  private final NameRole role;
  private final ReadSentence sentence;
  private final Words words;

  PracticeRelative(NameRole role, ReadSentence sentence) {
    this.role = role;
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** What the sentence tells with its relative clause, after what its main verb told. */
  Told after(Told told) {
    boolean acts =
        told.state().equals(PLANNED)
            && (role.acts() || (role.isOblique("for", "of") && isRunning()));
    if (told.state().equals(MENTIONED) || acts) {
      return inPassing().orElse(told);
    }
    boolean onlySaysWhat =
        told.state().equals(IN_USE)
            && role.action().filter(action -> action.verb().lemma().equals("be")).isPresent();
    if (told.state().equals(IN_USE) && isBeingSetUp()) {
      return new Told(PLANNED, "set-up-in-passing");
    }
    return onlySaysWhat && isToCome() ? new Told(PLANNED, "to-come-in-passing") : told;
  }

  /** "The panel that we are setting up will be asked". */
  private boolean isBeingSetUp() {
    return sentence.actions().stream()
        .filter(this::isInRelative)
        .filter(action -> action.state() == ActionState.UNDER_WAY)
        .map(Action::verb)
        .anyMatch(
            verb ->
                VerbSenses.builds(verb.lemma())
                    || (verb.lemma().equals("set") && words.is(verb.tokens().to(), "up")));
  }

  /** "money for the project, which the Ministry supports in 26 areas": it is there. */
  private boolean isRunning() {
    return sentence.actions().stream()
        .filter(this::isInRelative)
        .anyMatch(
            action ->
                action.state() == ActionState.HOLDS
                    || action.verb().tense() == VerbGroup.Tense.PRESENT_PERFECT);
  }

  private Optional<Told> inPassing() {
    return sentence.actions().stream()
        .filter(this::isInRelative)
        .filter(this::tells)
        .findFirst()
        .map(action -> new Told(IN_USE, "in-passing", List.of(Sign.of(action))));
  }

  /** "My contribution is a panel, which I hope will meet in June". */
  private boolean isToCome() {
    List<Action> inside = sentence.actions().stream().filter(this::isInRelative).toList();
    boolean ahead =
        inside.stream()
            .filter(action -> PracticeVerbs.starts(action.verb().lemma()))
            .anyMatch(
                action ->
                    action.state() == ActionState.PLANNED || action.state() == ActionState.OBLIGED);
    return ahead && inside.stream().noneMatch(this::tells);
  }

  private boolean tells(Action action) {
    VerbGroup verb = action.verb();
    boolean positive = action.state() == ActionState.DONE || action.state() == ActionState.HOLDS;
    boolean prepares = VerbSenses.prepares(verb.lemma()) && !words.is(verb.tokens().to(), "up");
    return positive
        && !VerbSenses.speaks(verb.lemma())
        && !prepares
        && !PracticeVerbs.ends(verb, words)
        && !PracticeVerbs.defines(verb.lemma())
        && !verb.lemma().equals("be")
        && !isNobodys(verb);
  }

  /** "which neither force has adopted". */
  private boolean isNobodys(VerbGroup verb) {
    int subject = verb.tokens().from() - 1;
    while (words.isNoun(subject) || words.tag(subject).startsWith("JJ")) {
      subject--;
    }
    boolean of = words.is(subject, "of") && words.isAnyOf(subject - 1, NOBODY);
    return of || words.isAnyOf(subject, NOBODY);
  }

  private boolean isInRelative(Action action) {
    int end = role.phrase().to();
    return sentence.clauses().stream()
        .filter(clause -> clause.kind() == SubordinateClause.Kind.RELATIVE)
        .filter(clause -> clause.holds(action.verb().head()))
        .filter(clause -> !sentence.holds("another-force", clause.tokens()))
        .anyMatch(
            clause ->
                clause.tokens().from() == end
                    || (words.isComma(end) && clause.tokens().from() - end <= 2));
  }
}
