package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Reads the state of what somebody ensures: "we will ensure that all officers attend" is planned,
 * "forces should ensure" and "I will hold the force to account for ensuring" are demands.
 */
final class Ensuring {

  private static final Set<String> DEMANDS = Set.of("account", "assurance", "assurances");

  private final Words words;
  private final List<Action> actions;

  Ensuring(Words words, List<Action> actions) {
    this.words = words;
    this.actions = actions;
  }

  /** The state of the verb, if it stands in what is ensured. */
  Optional<String> stateOf(VerbGroup verb) {
    return actions.stream()
        .filter(action -> action.verb().head() < verb.tokens().from())
        .filter(action -> action.verb().finite() || ensures(action))
        .reduce((first, second) -> second)
        .filter(this::ensures)
        .filter(_ -> !isDemanded(verb))
        .flatMap(this::state);
  }

  private boolean ensures(Action action) {
    VerbGroup verb = action.verb();
    return verb.lemma().equals("ensure")
        || (verb.lemma().equals("make") && words.is(verb.tokens().to(), "sure"))
        || (verb.lemma().equals("see") && words.startsWith(verb.tokens().to(), "to it"))
        || (verb.lemma().equals("see")
            && verb.modality().isPresent()
            && words.is(verb.tokens().to(), "that"));
  }

  private boolean isDemanded(VerbGroup verb) {
    for (int place = 0; place < verb.tokens().from(); place++) {
      if (words.isAnyOf(place, DEMANDS)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> state(Action ensures) {
    VerbGroup verb = ensures.verb();
    if (verb.finite() || verb.modality().isPresent()) {
      return switch (ensures.state()) {
        case PLANNED -> Optional.of(TrainingStates.PLANNED);
        case UNDER_WAY, HOLDS -> Optional.of(TrainingStates.UNDER_WAY);
        case DONE -> Optional.of(TrainingStates.DELIVERED);
        case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> Optional.empty();
      };
    }
    return actions.stream()
        .filter(action -> action.verb().head() < verb.tokens().from())
        .filter(action -> action.verb().finite())
        .reduce((first, second) -> second)
        .flatMap(governor -> governed(governor, verb));
  }

  /**
   * "is working to ensure", "is responsible for ensuring"; "it is important to ensure" is a wish.
   */
  private Optional<String> governed(Action governor, VerbGroup ensures) {
    boolean responsible = words.startsWith(ensures.tokens().from() - 2, "responsible for");
    boolean progress = words.startsWith(ensures.tokens().from() - 2, "progress in");
    boolean tasked = governor.verb().passive() && ensures.tense() == Tense.INFINITIVE;
    if (responsible || progress) {
      return Optional.of(progress ? TrainingStates.UNDER_WAY : TrainingStates.PLANNED);
    }
    if (governor.verb().lemma().equals("be")) {
      return Optional.empty();
    }
    return switch (governor.state()) {
      case PLANNED -> Optional.of(TrainingStates.PLANNED);
      case UNDER_WAY, HOLDS -> Optional.of(TrainingStates.UNDER_WAY);
      case DONE -> tasked ? Optional.empty() : Optional.of(TrainingStates.PLANNED);
      case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> Optional.empty();
    };
  }
}
