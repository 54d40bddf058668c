package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;

/**
 * Tells the state of a practice from the noun that its name belongs to: "drafting of a profile", "a
 * business case for a panel", "our delivery of the model".
 */
final class PracticeNoun {

  private static final Set<String> COMPLETING = Set.of("complete", "finish", "conclude", "end");

  private static final Set<String> ONE = Set.of("a", "an");

  private final Words words;
  private final NameRole role;

  PracticeNoun(Words words, NameRole role) {
    this.words = words;
    this.role = role;
  }

  /** The state, if the noun is one of making, proposing or bringing in. */
  Optional<String> state(Action action) {
    String noun = role.noun();
    boolean workOn =
        noun.equals("work") && role.isOblique("on") && words.isAnyOf(role.phrase().from(), ONE);
    if (PracticeVerbs.isMaking(noun) || workOn) {
      boolean over = isFact(action) && COMPLETING.contains(action.verb().lemma());
      return Optional.of(over ? PracticeDecision.IN_USE : PracticeDecision.PLANNED);
    }
    if (PracticeVerbs.isProposing(noun)
        && (role.preposition().equals("for") || PracticeVerbs.isThought(noun))) {
      return Optional.of(proposed(action));
    }
    return PracticeVerbs.isBringingIn(noun) ? Optional.of(broughtIn(action)) : Optional.empty();
  }

  private String proposed(Action action) {
    boolean paid = PracticeVerbs.isPaying(role.noun());
    boolean untilThen = paid && action.state() == ActionState.HOLDS;
    if (PracticeVerbs.ends(action.verb(), words) && !untilThen) {
      return PracticeDecision.ABSENT;
    }
    if (paid && !PracticeVerbs.secures(action.verb().lemma())) {
      return PracticeDecision.IN_USE;
    }
    return PracticeVerbs.keeps(action.verb().lemma())
        ? PracticeDecision.IN_USE
        : PracticeDecision.PLANNED;
  }

  private String broughtIn(Action action) {
    String lemma = action.verb().lemma();
    if (isTheBodysOwn() || PracticeVerbs.keeps(lemma)) {
      return PracticeDecision.IN_USE;
    }
    boolean ahead =
        (VerbSenses.prepares(lemma) || (PracticeVerbs.considers(lemma) && !action.verb().passive()))
            && !PracticeVerbs.begins(lemma);
    boolean begun = isFact(action) || action.state() == ActionState.UNDER_WAY;
    return begun && !ahead && !PracticeVerbs.fixes(lemma)
        ? PracticeDecision.IN_USE
        : PracticeDecision.PLANNED;
  }

  private static boolean isFact(Action action) {
    return action.state() == ActionState.DONE || action.state() == ActionState.HOLDS;
  }

  /** "our delivery of the model": what we deliver is there. */
  private boolean isTheBodysOwn() {
    int noun = role.phrase().from() - 2;
    return words.lemma(noun).equals(role.noun())
        && role.preposition().equals("of")
        && words.tag(noun - 1).equals("PRP$");
  }
}
