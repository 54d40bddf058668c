package org.rejoinder.themes;

import static org.rejoinder.themes.PracticeDecision.ABSENT;
import static org.rejoinder.themes.PracticeDecision.IN_USE;
import static org.rejoinder.themes.PracticeDecision.KINDS_OF_PEOPLE;
import static org.rejoinder.themes.PracticeDecision.MENTIONED;
import static org.rejoinder.themes.PracticeDecision.PLANNED;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.NameRole.Role;

/**
 * Tells the state of a practice that ends, or gives way to another: "X was replaced by Y", "is
 * moving from X to Y", "the post of X was deleted".
 */
final class PracticeChange {

  private final Words words;
  private final PracticeMention mention;
  private final NameRole role;

  PracticeChange(Words words, PracticeMention mention, NameRole role) {
    this.words = words;
    this.mention = mention;
    this.role = role;
  }

  /** The state, if the verb is one of ending or changing. */
  Optional<String> state(Action action) {
    VerbGroup verb = action.verb();
    if (PracticeVerbs.replaces(verb.lemma())) {
      return Optional.of(replaced(action));
    }
    if (isSwitched(verb)) {
      return Optional.of(switched(action));
    }
    boolean isMeant = role.undergoes() || role.acts() || isLeft(verb) || isPost();
    return PracticeVerbs.ends(verb, words) && isMeant
        ? Optional.of(ended(action))
        : Optional.empty();
  }

  /** "withdrew from the scheme", "pulled out of it". */
  private boolean isLeft(VerbGroup verb) {
    boolean out = words.startsWith(verb.tokens().to(), "out of") && role.isOblique("of");
    return out || (verb.lemma().equals("withdraw") && role.isOblique("from"));
  }

  /** "The post of coordinator was deleted". */
  private boolean isPost() {
    return role.isOblique("of") && Set.of("post", "role", "position").contains(role.noun());
  }

  /** "X has replaced Y", "Y was replaced by X": X is there and Y is not. */
  private String replaced(Action action) {
    boolean successor =
        role.acts()
            || (role.role() == Role.OBLIQUE && Set.of("by", "with").contains(role.preposition()));
    return switch (action.state()) {
      case DONE, HOLDS -> successor ? IN_USE : ABSENT;
      // "The ministry is replacing the register": until it has done so, the register is used.
      case UNDER_WAY -> IN_USE;
      case PLANNED -> successor ? PLANNED : IN_USE;
      case NOT_DONE -> successor ? ABSENT : IN_USE;
      case OBLIGED, WISHED, POSSIBLE -> MENTIONED;
    };
  }

  /** "is moving from X to Y", "made the transition to Y". */
  private boolean isSwitched(VerbGroup verb) {
    boolean switches =
        (PracticeVerbs.switches(verb.lemma()) && role.noun().isEmpty())
            || PracticeVerbs.switches(role.noun());
    boolean onward = PracticeVerbs.switches(verb.lemma()) && role.isOblique("to") && isFrom();
    return (switches || onward)
        && role.isOblique("to", "from", "onto")
        && !KINDS_OF_PEOPLE.contains(mention.practice().kind());
  }

  /** "from one tool to the other": the first is no noun that the second belongs to. */
  private boolean isFrom() {
    int before = role.phrase().from() - 2;
    while (words.isNoun(before) || words.tag(before).equals("DT")) {
      before--;
    }
    return words.is(before, "from");
  }

  private String switched(Action action) {
    boolean done = action.state() == ActionState.DONE;
    boolean old = role.preposition().equals("from");
    if (action.state() == ActionState.NOT_DONE) {
      return old ? IN_USE : ABSENT;
    }
    return old ? (done ? ABSENT : IN_USE) : (done ? IN_USE : PLANNED);
  }

  private String ended(Action action) {
    boolean untilThen = action.state() == ActionState.HOLDS && !action.verb().passive();
    if (untilThen && Set.of("end", "expire").contains(action.verb().lemma())) {
      // "The contract ends next year": it is there until then.
      return IN_USE;
    }
    return switch (action.state()) {
      case DONE, HOLDS, UNDER_WAY -> ABSENT;
      case PLANNED -> action.verb().negated() ? IN_USE : ABSENT;
      case NOT_DONE -> IN_USE;
      case OBLIGED, WISHED, POSSIBLE -> MENTIONED;
    };
  }
}
