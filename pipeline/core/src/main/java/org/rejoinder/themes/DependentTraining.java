package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Tells the state of training whose verb is a participle or an infinitive that hangs on another.
 */
final class DependentTraining {

  /** "wants every inspector trained by June". */
  private static final Set<String> WANTING =
      Set.of("want", "need", "require", "expect", "like", "wish", "hope", "intend");

  private static final Set<String> LITTLE = Set.of("little", "no", "nothing", "limited", "less");

  private final Words words;
  private final List<Action> actions;
  private final Ensuring ensuring;
  private final TrainingIntentions intentions;

  DependentTraining(
      Words words, List<Action> actions, Ensuring ensuring, TrainingIntentions intentions) {
    this.words = words;
    this.actions = actions;
    this.ensuring = ensuring;
    this.intentions = intentions;
  }

  /** A participle or infinitive takes the state of what it hangs on. */
  Optional<String> of(Clause clause) {
    VerbGroup verb = clause.verb();
    ActionState governor = clause.governor().state();
    if (isOrder(clause)) {
      return Optional.of(TrainingStates.PLANNED);
    }
    boolean underWay = isUnderWayBefore(verb.tokens().from());
    boolean having =
        switch (clause.governor().verb().lemma()) {
          case "have", "get", "see" -> governor == ActionState.PLANNED;
          default -> false;
        };
    if (verb.tense() == Tense.PARTICIPLE && verb.passive() && having) {
      return Optional.of(TrainingStates.PLANNED);
    }
    boolean wanted =
        WANTING.contains(clause.governor().verb().lemma())
            && governor == ActionState.HOLDS
            && clause.governor().verb().head() != verb.head();
    if (verb.tense() == Tense.PARTICIPLE && verb.passive() && wanted) {
      return Periods.isNamed(words, clause.objectFrom(), words.count())
          ? Optional.of(TrainingStates.PLANNED)
          : Optional.empty();
    }
    if (verb.tense() == Tense.PARTICIPLE && verb.passive()) {
      return clause.action().state() == ActionState.DONE
          ? Optional.of(TrainingStates.DELIVERED)
          : Optional.empty();
    }
    if (isOfNoUse(clause)) {
      return Optional.empty();
    }
    if (underWay) {
      return Optional.of(TrainingStates.UNDER_WAY);
    }
    if (words.is(verb.tokens().from(), "having")) {
      return Optional.of(TrainingStates.DELIVERED);
    }
    boolean alone = clause.governor().verb().head() == verb.head();
    if (alone && isSubjectOfFuture(verb)) {
      return Optional.of(TrainingStates.PLANNED);
    }
    if (verb.tense() == Tense.INFINITIVE) {
      if (clause.action().state() == ActionState.WISHED
          || clause.action().state() == ActionState.OBLIGED) {
        return intentions.isExpected(clause)
            ? Optional.of(TrainingStates.PLANNED)
            : ensuring.stateOf(verb);
      }
      boolean adjacent = isAdjacent(clause) && clause.subjectFrom() < clause.subjectTo();
      if (alone || (adjacent && (verb.passive() || words.is(verb.tokens().from() - 1, "still")))) {
        return adjacent ? Optional.of(TrainingStates.PLANNED) : Optional.empty();
      }
      boolean inTurn =
          words.is(verb.tokens().from() - 1, "first") || words.is(verb.tokens().from() - 1, "last");
      boolean remains = clause.governor().verb().lemma().equals("remain");
      boolean means = TrainingVerbs.MEANS.contains(clause.governor().verb().lemma());
      return switch (governor) {
        case DONE ->
            Optional.of(means || inTurn ? TrainingStates.DELIVERED : TrainingStates.PLANNED);
        case UNDER_WAY -> Optional.of(means ? TrainingStates.UNDER_WAY : TrainingStates.PLANNED);
        case HOLDS ->
            remains || isWithPlan(clause) || isExpectedToHave(clause)
                ? Optional.of(TrainingStates.PLANNED)
                : Optional.empty();
        case PLANNED -> Optional.of(TrainingStates.PLANNED);
        case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> Optional.empty();
      };
    }
    if (alone) {
      return Optional.of(TrainingStates.UNDER_WAY);
    }
    boolean plan =
        Catenatives.ofVerb(clause.governor().verb().lemma()).equals(Optional.of(Modality.PLAN));
    if (plan && TrainingStates.isFact(governor)) {
      return Optional.of(TrainingStates.PLANNED);
    }
    return switch (governor) {
      case DONE -> Optional.of(TrainingStates.DELIVERED);
      case UNDER_WAY, HOLDS -> Optional.of(TrainingStates.UNDER_WAY);
      case PLANNED -> Optional.of(TrainingStates.PLANNED);
      case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> Optional.empty();
    };
  }

  /** "Train the remaining call handlers by June": an action that a plan sets. */
  private boolean isOrder(Clause clause) {
    int first = 0;
    while (ListItem.isBullet(words, first)) {
      first++;
    }
    return clause.verb().tense() == Tense.INFINITIVE
        && clause.verb().tokens().from() == first
        && Periods.isNamed(words, clause.objectFrom(), words.count());
  }

  /** "there is little point in training them now": nobody is trained. */
  private boolean isOfNoUse(Clause clause) {
    VerbGroup verb = clause.verb();
    return verb.tense() == Tense.PARTICIPLE
        && words.tag(verb.tokens().from() - 1).equals("IN")
        && IntStream.range(clause.governor().verb().tokens().to(), verb.tokens().from())
            .anyMatch(
                place ->
                    words.isAnyOf(place, LITTLE)
                        && words.is(clause.governor().verb().tokens().from() - 1, "there"));
  }

  /** "Training two advisers will take until August". */
  private boolean isSubjectOfFuture(VerbGroup verb) {
    return verb.tokens().from() == 0
        && actions.stream()
            .map(Action::verb)
            .filter(VerbGroup::finite)
            .findFirst()
            .filter(next -> next.tense() == Tense.FUTURE)
            .isPresent();
  }

  private boolean isAdjacent(Clause clause) {
    int end = clause.subjectTo();
    while (words.tag(end).startsWith("RB")) {
      end++;
    }
    return end == clause.verb().tokens().from();
  }

  /** "expects the other nine to have done so by March". */
  private boolean isExpectedToHave(Clause clause) {
    int to = clause.verb().tokens().from();
    return words.startsWith(to, "to have") && intentions.isExpected(clause);
  }

  private static boolean isWithPlan(Clause clause) {
    return clause.verb().modality().equals(Optional.of(Modality.PLAN));
  }

  /** "work is under way to train", "in the process of training". */
  private boolean isUnderWayBefore(int place) {
    return words.startsWith(place - 2, "under way")
        || words.is(place - 1, "underway")
        || words.is(place - 1, "ongoing")
        || words.startsWith(place - 2, "process of")
        || words.startsWith(place - 2, "midst of");
  }
}
