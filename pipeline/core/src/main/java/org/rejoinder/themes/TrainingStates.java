package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import org.rejoinder.themes.TrainingVocabulary.Topic;
import org.rejoinder.themes.VerbGroup.Modality;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Turns what a verb says into a state of training; no state means that nobody is said to be
 * trained: what is demanded, wished, possible, or simply not done, is no statement.
 */
final class TrainingStates {

  static final String DELIVERED = "delivered";
  static final String UNDER_WAY = "under-way";
  static final String PLANNED = "planned";
  static final String AWAITED = "awaited";

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final Awaited awaited;
  private final Ensuring ensuring;
  private final List<Action> actions;

  TrainingStates(
      TrainingVocabulary vocabulary, ReadSentence sentence, Discourse before, boolean waits) {
    this.actions = sentence.actions();
    this.ensuring = new Ensuring(sentence.words(), actions);
    this.awaited = new Awaited(vocabulary, sentence, before, waits);
    this.vocabulary = vocabulary;
    this.words = sentence.words();
  }

  /** The state of what the clause says of these persons. */
  Optional<String> of(Trained trained, Optional<Quantity> quantity) {
    Clause clause = trained.clause();
    boolean notAble =
        clause.action().state() == ActionState.NOT_DONE
            || clause.verb().modality().equals(Optional.of(Modality.CAN));
    if (isZero(quantity) && notAble) {
      return Optional.of(DELIVERED);
    }
    boolean places =
        trained.rule().equals(Places.RULE)
            && !TrainingVerbs.TAKEN_UP.contains(clause.verb().lemma());
    return of(clause, quantity).map(state -> places && state.equals(DELIVERED) ? PLANNED : state);
  }

  /** The state of the clause, with a number of persons or without. */
  private Optional<String> of(Clause clause, Optional<Quantity> quantity) {
    Optional<String> state = isDemandedByWriter(clause) ? Optional.empty() : own(clause, quantity);
    VerbGroup verb = clause.verb();
    boolean toCome = state.equals(Optional.of(PLANNED));
    boolean cannotYet =
        verb.modality().equals(Optional.of(Modality.CAN))
            || (verb.negated() && verb.modality().equals(Optional.of(Modality.WILL)));
    toCome |= isReserved(clause) && state.isPresent();
    boolean notYet =
        clause.action().state() == ActionState.NOT_DONE
            && verb.tense() == Tense.PRESENT_PERFECT
            && awaited.isOfThisSentence();
    if (notYet) {
      return Optional.of(AWAITED);
    }
    boolean waiting = awaited.waits(clause);
    return waiting && (toCome || cannotYet) ? Optional.of(AWAITED) : state;
  }

  private Optional<String> own(Clause clause, Optional<Quantity> quantity) {
    VerbGroup verb = clause.verb();
    ActionState action = clause.action().state();
    if (!verb.finite() && isOnlyThoughtOf(clause)) {
      return Optional.empty();
    }
    if (!verb.finite() && action != ActionState.PLANNED) {
      return ofDependent(clause);
    }
    boolean which = words.is(verb.tokens().from() - 1, "who");
    if (TrainingVerbs.NEEDING.contains(verb.lemma()) && which) {
      // "those who need it have had it": who they are, and no state.
      return Optional.empty();
    }
    if (TrainingVerbs.NEEDING.contains(verb.lemma()) && isFact(action)) {
      return isCounted(quantity) || isYetToCome(verb) ? Optional.of(PLANNED) : Optional.empty();
    }
    if (TrainingVerbs.STILL_TO_COME.contains(verb.lemma()) && isFact(action)) {
      return Optional.of(PLANNED);
    }
    if (isReserved(clause) && isFact(action)) {
      return Optional.of(PLANNED);
    }
    if (isTimetabled(verb, quantity) && action == ActionState.HOLDS) {
      return Optional.of(PLANNED);
    }
    if (isRepeated(verb, action)) {
      return Optional.of(UNDER_WAY);
    }
    return switch (action) {
      case DONE ->
          TrainingVerbs.BEGINNING.contains(verb.lemma()) && !isZero(quantity)
              ? Optional.of(UNDER_WAY)
              : Optional.of(DELIVERED);
      case UNDER_WAY -> Optional.of(UNDER_WAY);
      case HOLDS ->
          verb.lemma().equals("be")
              ? ofBeing(verb)
              : Optional.of(isHeld(verb) ? DELIVERED : UNDER_WAY);
      case PLANNED -> isZero(quantity) ? Optional.empty() : Optional.of(PLANNED);
      case NOT_DONE -> isYetToCome(verb) ? Optional.of(PLANNED) : Optional.empty();
      case OBLIGED -> ofObliged(verb, quantity);
      case WISHED -> isHope(verb) ? Optional.of(PLANNED) : ensuring.stateOf(verb);
      case POSSIBLE -> Optional.empty();
    };
  }

  /** "have places in May", "were offered dates", "are outstanding", "remain". */
  private boolean isReserved(Clause clause) {
    int object = clause.objectFrom();
    boolean sitting = false;
    for (int place = object; place < Math.min(clause.objectTo(), object + 4); place++) {
      sitting |= words.lemmaIsAnyOf(place, Ellipses.SITTINGS) && !words.is(place - 1, "to");
    }
    String lemma = clause.verb().lemma();
    sitting &= !(lemma.equals("take") && words.is(object, "place"));
    boolean left =
        lemma.equals("remain")
            || (lemma.equals("be")
                && (words.is(object, "outstanding") || words.is(object, "next")));
    boolean ready = lemma.equals("stand") && words.is(object, "ready");
    return (sitting && !clause.verb().negated()) || left || ready;
  }

  /** "every recruit is given a briefing" goes on; "all recruits are trained" has been done. */
  private boolean isRepeated(VerbGroup verb, ActionState action) {
    return verb.tense() == Tense.PRESENT
        && action == ActionState.DONE
        && !TrainingVerbs.QUALIFYING.contains(verb.lemma())
        && (vocabulary.has(Topic.GIVE_VERBS, verb.lemma())
            || vocabulary.has(Topic.TRAIN_VERBS, verb.lemma()));
  }

  /** "the rest follow", "fifteen begin in October": the present tense of a timetable. */
  private boolean isTimetabled(VerbGroup verb, Optional<Quantity> quantity) {
    return switch (verb.lemma()) {
      case "follow" -> true;
      case "begin", "start", "commence", "join" ->
          quantity.flatMap(Quantity::count).isPresent()
              || Periods.isNamed(words, verb.tokens().to(), words.count());
      default -> false;
    };
  }

  private static boolean isCounted(Optional<Quantity> quantity) {
    return quantity
        .filter(found -> found.count().isPresent() || found.percent().isPresent())
        .isPresent();
  }

  private static boolean isFact(ActionState action) {
    return switch (action) {
      case DONE, UNDER_WAY, HOLDS, PLANNED -> true;
      case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> false;
    };
  }

  /** "are trained", "have the qualification" hold since it was done. */
  private boolean isHeld(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "have", "hold", "stand", "remain", "show" -> true;
      case "sit" -> words.is(verb.tokens().to(), "at");
      default -> false;
    };
  }

  /** "is under way", "is complete", "are fully trained", "are on the course", "is mandatory". */
  private Optional<String> ofBeing(VerbGroup verb) {
    int next = verb.tokens().to();
    while (words.tag(next).startsWith("RB") && !words.is(next, "underway")) {
      next++;
    }
    if (words.isAnyOf(next, TrainingVerbs.NO_STATE)) {
      return Optional.empty();
    }
    boolean underWay =
        words.startsWith(next, "under way")
            || words.startsWith(next, "at present on")
            || words.startsWith(next, "at the moment on")
            || words.startsWith(next, "in progress")
            || words.isAnyOf(next, TrainingVerbs.GOING_ON);
    boolean future = words.isAnyOf(next, TrainingVerbs.TO_COME);
    return Optional.of(underWay ? UNDER_WAY : future ? PLANNED : DELIVERED);
  }

  private static boolean isZero(Optional<Quantity> quantity) {
    return quantity.flatMap(Quantity::count).filter(count -> count == 0).isPresent();
  }

  private boolean isYetToCome(VerbGroup verb) {
    for (int place = verb.tokens().from() - 2; place < verb.tokens().to() + 1; place++) {
      if (words.is(place, "yet") || words.is(place, "still")) {
        return true;
      }
    }
    return false;
  }

  private boolean isHope(VerbGroup verb) {
    for (int place = verb.tokens().from(); place < verb.tokens().to(); place++) {
      if (words.lemma(place).equals("hope") || words.lemma(place).equals("expect")) {
        return true;
      }
    }
    return false;
  }

  /** "a handful still need to complete it" says who; "personnel must complete it" only demands. */
  private Optional<String> ofObliged(VerbGroup verb, Optional<Quantity> quantity) {
    boolean must = verb.modality().equals(Optional.of(Modality.MUST));
    boolean counted = isCounted(quantity) || isYetToCome(verb);
    boolean dated = Periods.in(words, verb.tokens().to(), words.count()).isPresent();
    boolean intended = isIntentionBefore(verb) && quantity.isPresent();
    return intended || (must && (counted || dated)) ? Optional.of(PLANNED) : Optional.empty();
  }

  /** "It is our intention that every officer should receive it". */
  private boolean isIntentionBefore(VerbGroup verb) {
    for (int place = 0; place < verb.tokens().from(); place++) {
      if (words.lemmaIsAnyOf(place, TrainingVerbs.INTENTIONS) && words.is(place + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  /** A participle or infinitive takes the state of what it hangs on. */
  private Optional<String> ofDependent(Clause clause) {
    VerbGroup verb = clause.verb();
    ActionState governor = clause.governor().state();
    boolean underWay = isUnderWayBefore(verb.tokens().from());
    if (verb.tense() == Tense.PARTICIPLE && verb.passive()) {
      return clause.action().state() == ActionState.DONE
          ? Optional.of(DELIVERED)
          : Optional.empty();
    }
    if (underWay) {
      return Optional.of(UNDER_WAY);
    }
    if (words.is(verb.tokens().from(), "having")) {
      return Optional.of(DELIVERED);
    }
    boolean alone = clause.governor().verb().head() == verb.head();
    if (verb.tense() == Tense.INFINITIVE) {
      if (clause.action().state() == ActionState.WISHED
          || clause.action().state() == ActionState.OBLIGED) {
        return isExpected(clause) ? Optional.of(PLANNED) : ensuring.stateOf(verb);
      }
      boolean adjacent = isAdjacent(clause) && clause.subjectFrom() < clause.subjectTo();
      if (alone || (adjacent && (verb.passive() || words.is(verb.tokens().from() - 1, "still")))) {
        return adjacent ? Optional.of(PLANNED) : Optional.empty();
      }
      boolean inTurn =
          words.is(verb.tokens().from() - 1, "first") || words.is(verb.tokens().from() - 1, "last");
      boolean remains = clause.governor().verb().lemma().equals("remain");
      boolean means = TrainingVerbs.MEANS.contains(clause.governor().verb().lemma());
      return switch (governor) {
        case DONE -> Optional.of(means || inTurn ? DELIVERED : PLANNED);
        case UNDER_WAY -> Optional.of(means ? UNDER_WAY : PLANNED);
        case HOLDS -> remains || isWithPlan(clause) ? Optional.of(PLANNED) : Optional.empty();
        case PLANNED -> Optional.of(PLANNED);
        case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> Optional.empty();
      };
    }
    if (alone) {
      return Optional.of(UNDER_WAY);
    }
    boolean plan =
        Catenatives.ofVerb(clause.governor().verb().lemma()).equals(Optional.of(Modality.PLAN));
    if (plan && isFact(governor)) {
      return Optional.of(PLANNED);
    }
    return switch (governor) {
      case DONE -> Optional.of(DELIVERED);
      case UNDER_WAY, HOLDS -> Optional.of(UNDER_WAY);
      case PLANNED -> Optional.of(PLANNED);
      case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> Optional.empty();
    };
  }

  /** "expects all supervisors to have attended by March". */
  private boolean isExpected(Clause clause) {
    VerbGroup governor = clause.governor().verb();
    boolean expects =
        switch (governor.lemma()) {
          case "expect", "anticipate", "aim", "hope", "intend" -> !governor.negated();
          default -> false;
        };
    return expects && Periods.isNamed(words, clause.objectFrom(), words.count());
  }

  /** "considered whether to train", "there are no plans to train". */
  private boolean isOnlyThoughtOf(Clause clause) {
    int to = clause.verb().tokens().from();
    if (words.is(to - 1, "whether") || words.is(to - 1, "how") || words.is(to - 1, "when")) {
      return true;
    }
    for (int place = to - 1; place > Math.max(clause.governor().verb().head(), to - 5); place--) {
      if (words.is(place, "no") || words.is(place, "neither")) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdjacent(Clause clause) {
    int end = clause.subjectTo();
    while (words.tag(end).startsWith("RB")) {
      end++;
    }
    return end == clause.verb().tokens().from();
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

  /** "I expect all officers to have completed it" is the writer's wish. */
  private boolean isDemandedByWriter(Clause clause) {
    VerbGroup governor = clause.governor().verb();
    boolean wishes =
        switch (governor.lemma()) {
          case "expect", "want", "ask", "require", "urge", "like" -> true;
          default -> false;
        };
    return wishes
        && governor.head() != clause.verb().head()
        && words.is(governor.tokens().from() - 1, "i");
  }

  /** Whether the sentence speaks of training that a national body is still to deliver. */
  boolean isAwaited(List<TrainingMention> training) {
    return awaited.isAwaited(training) || (!training.isEmpty() && isBeingMadeNationally());
  }

  /** "The College of Policing is preparing a course". */
  private boolean isBeingMadeNationally() {
    return actions.stream()
        .filter(action -> action.state() == ActionState.UNDER_WAY)
        .filter(
            action ->
                vocabulary.has(Topic.MAKE_VERBS, action.verb().lemma())
                    || action.verb().lemma().equals("make"))
        .anyMatch(
            action ->
                vocabulary.stands(words, 0, action.verb().tokens().from(), Topic.NATIONAL)
                    || (action.verb().passive()
                        && vocabulary.stands(
                            words, action.verb().tokens().to(), words.count(), Topic.NATIONAL)));
  }
}
