package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final Set<String> MEANWHILE =
      Set.of("meantime", "meanwhile", "interim", "own", "ourselves", "itself", "instead");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final Awaited awaited;
  private final Ensuring ensuring;
  private final TrainingIntentions intentions;
  private final TrainingTimetable timetable;
  private final DependentTraining dependents;
  private final List<Action> actions;
  private final boolean counted;

  TrainingStates(TrainingVocabulary vocabulary, ReadSentence sentence, SentenceSetting setting) {
    this.actions = sentence.actions();
    this.counted = setting.before().counted();
    this.ensuring = new Ensuring(sentence.words(), actions);
    this.awaited = new Awaited(vocabulary, sentence, setting);
    this.vocabulary = vocabulary;
    this.words = sentence.words();
    this.intentions = new TrainingIntentions(words, actions);
    this.timetable = new TrainingTimetable(words);
    this.dependents = new DependentTraining(words, actions, ensuring, intentions);
  }

  /** The state of what the clause says of these persons. */
  Optional<String> of(Trained trained, Optional<Quantity> quantity) {
    Clause clause = trained.clause();
    boolean notAble =
        clause.action().state() == ActionState.NOT_DONE
            || clause.verb().modality().equals(Optional.of(Modality.CAN));
    if (isZero(quantity) && notAble) {
      return Optional.of(ofNobody());
    }
    if (isOnlyDescribed(trained) || (quantity.isEmpty() && isOfProduct(trained))) {
      return Optional.empty();
    }
    boolean places =
        trained.rule().equals(Places.RULE)
            && !TrainingVerbs.TAKEN_UP.contains(clause.verb().lemma());
    // "None has been offered a place": nobody is to be trained by that.
    return of(clause, quantity)
        .map(state -> places && state.equals(DELIVERED) ? PLANNED : state)
        .filter(state -> !(isZero(quantity) && state.equals(PLANNED)))
        .map(state -> isZero(quantity) && state.equals(DELIVERED) ? ofNobody() : state);
  }

  /**
   * "None has been on the module, because the College has withdrawn it": not for want of trying.
   */
  private String ofNobody() {
    return awaited.isOfThisSentence() ? AWAITED : DELIVERED;
  }

  /** "The training of officers is uneven", "training for staff is a priority": no state. */
  private boolean isOnlyDescribed(Trained trained) {
    VerbGroup verb = trained.clause().verb();
    return verb.lemma().equals("be")
        && TrainingVerbs.OF_TRAINING.contains(trained.rule())
        && ofBeing(verb).filter(DELIVERED::equals).isPresent()
        && !words.isAnyOf(words.afterAdverbs(verb.tokens().to()), TrainingVerbs.OVER);
  }

  /** "The package for supervisors has not been released": of what is made, and for whom. */
  private static boolean isOfProduct(Trained trained) {
    boolean training =
        TrainingVerbs.OF_TRAINING.contains(trained.rule())
            || trained.rule().equals("training-given-to");
    return training && TrainingVerbs.PRODUCING.contains(trained.clause().verb().lemma());
  }

  /** The state of the clause, with a number of persons or without. */
  private Optional<String> of(Clause clause, Optional<Quantity> quantity) {
    Optional<String> state =
        intentions.isDemandedByWriter(clause) ? Optional.empty() : own(clause, quantity);
    if (!state.equals(Optional.of(PLANNED)) && intentions.isAskedFor(clause)) {
      return Optional.empty();
    }
    VerbGroup verb = clause.verb();
    boolean toCome = state.equals(Optional.of(PLANNED));
    boolean cannotYet =
        verb.modality().equals(Optional.of(Modality.CAN))
            || (verb.modality().equals(Optional.of(Modality.WOULD))
                && vocabulary.has(Topic.TRAIN_VERBS, verb.lemma()))
            || (verb.negated() && verb.modality().equals(Optional.of(Modality.WILL)));
    if (TrainingVerbs.isHindered(clause)) {
      return awaited.waits(clause) ? Optional.of(AWAITED) : Optional.empty();
    }
    toCome |= timetable.isReserved(clause) && state.isPresent();
    boolean notYet =
        clause.action().state() == ActionState.NOT_DONE
            && verb.tense() == Tense.PRESENT_PERFECT
            && awaited.isOfThisSentence();
    boolean cannotNow = verb.negated() && verb.modality().equals(Optional.of(Modality.CAN));
    if (notYet || (cannotNow && awaited.isOfThisSentence())) {
      return Optional.of(AWAITED);
    }
    boolean waiting =
        awaited.waits(clause)
            || isGivenNationally(clause)
            || (awaited.isOfThisSentence() && !isMeanwhile());
    return waiting && (toCome || cannotYet) ? Optional.of(AWAITED) : state;
  }

  /** "until it comes, our own course", "in the meantime": what is not waited for. */
  private boolean isMeanwhile() {
    return IntStream.range(0, words.count())
        .anyMatch(
            place ->
                words.isAnyOf(place, MEANWHILE)
                    || words.startsWith(place, "for now")
                    || words.startsWith(place, "for the time being"));
  }

  /** "The Ministry is to roll out training for our advisers". */
  private boolean isGivenNationally(Clause clause) {
    VerbGroup verb = clause.verb();
    return !verb.passive()
        && clause.subjectFrom() < clause.subjectTo()
        && vocabulary.has(Topic.GIVE_VERBS, verb.lemma())
        && vocabulary.stands(words, clause.subjectFrom(), clause.subjectTo(), Topic.NATIONAL);
  }

  private Optional<String> own(Clause clause, Optional<Quantity> quantity) {
    VerbGroup verb = clause.verb();
    if (isOnlyWished(verb)) {
      return Optional.empty();
    }
    ActionState action = clause.action().state();
    if (Ellipses.isHeldBack(words, clause) && isFact(action)) {
      return Optional.of(PLANNED);
    }
    boolean left = verb.lemma().equals("leave") && !verb.passive();
    boolean awaiting = verb.lemma().equals("await") && verb.tense() == Tense.PARTICIPLE;
    if ((left || awaiting) && isFact(action)) {
      return Optional.of(PLANNED);
    }
    if (!verb.finite() && intentions.isOnlyThoughtOf(clause)) {
      return Optional.empty();
    }
    if (!verb.finite() && action != ActionState.PLANNED) {
      return dependents.of(clause);
    }
    boolean which = words.is(verb.tokens().from() - 1, "who");
    if (TrainingVerbs.NEEDING.contains(verb.lemma()) && which) {
      // "those who need it have had it": who they are, and no state.
      return Optional.empty();
    }
    if (TrainingVerbs.NEEDING.contains(verb.lemma()) && isFact(action)) {
      return isCounted(quantity) || isYetToCome(verb) ? Optional.of(PLANNED) : Optional.empty();
    }
    if (verb.lemma().startsWith("enrol") && isFact(action) && verb.tense() != Tense.FUTURE) {
      return Optional.of(timetable.isAhead(clause) ? PLANNED : UNDER_WAY);
    }
    if (intentions.isDecided(verb) || intentions.isProposed(verb)) {
      return Optional.of(PLANNED);
    }
    if (TrainingVerbs.STILL_TO_COME.contains(verb.lemma()) && isFact(action)) {
      return Optional.of(PLANNED);
    }
    boolean putDown =
        verb.lemma().equals("put") && words.startsWith(verb.tokens().to(), "down for");
    if ((putDown || timetable.isReserved(clause)) && isFact(action)) {
      return Optional.of(PLANNED);
    }
    if (timetable.isTimetabled(verb, quantity) && action == ActionState.HOLDS) {
      return Optional.of(PLANNED);
    }
    if (isRepeated(verb, action) || isOnItSince(verb)) {
      return Optional.of(UNDER_WAY);
    }
    if (wasToCome(verb)) {
      return Optional.empty();
    }
    return switch (action) {
      case DONE ->
          TrainingVerbs.BEGINNING.contains(verb.lemma())
                  && !isZero(quantity)
                  && !timetable.isOfOneSitting(clause)
              ? Optional.of(UNDER_WAY)
              : Optional.of(DELIVERED);
      case UNDER_WAY -> Optional.of(UNDER_WAY);
      case HOLDS ->
          verb.lemma().equals("be")
              ? ofBeing(verb)
              : Optional.of(isHeld(verb) ? DELIVERED : UNDER_WAY);
      case PLANNED -> isZero(quantity) ? Optional.empty() : Optional.of(PLANNED);
      case NOT_DONE ->
          isYetToCome(verb) || isOnlyLater(verb) ? Optional.of(PLANNED) : Optional.empty();
      case OBLIGED -> ofObliged(verb, quantity);
      case WISHED ->
          intentions.isHope(verb) || intentions.isHopedFor(verb) || intentions.isWantedByThen(verb)
              ? Optional.of(PLANNED)
              : ensuring.stateOf(verb);
      case POSSIBLE -> Optional.empty();
    };
  }

  /** "every recruit is given a briefing" goes on; "all recruits are trained" has been done. */
  private boolean isRepeated(VerbGroup verb, ActionState action) {
    return verb.tense() == Tense.PRESENT
        && action == ActionState.DONE
        && !TrainingVerbs.QUALIFYING.contains(verb.lemma())
        && (vocabulary.has(Topic.GIVE_VERBS, verb.lemma())
            || vocabulary.has(Topic.TRAIN_VERBS, verb.lemma()));
  }

  /** "eight more have been on it since October". */
  private boolean isOnItSince(VerbGroup verb) {
    int next = verb.tokens().to();
    return verb.lemma().equals("be")
        && verb.tense() == Tense.PRESENT_PERFECT
        && words.is(next, "on")
        && IntStream.range(next + 1, next + 8).anyMatch(place -> words.is(place, "since"));
  }

  /** "The module was due in January": what became of it is not said. */
  private boolean wasToCome(VerbGroup verb) {
    return verb.lemma().equals("be")
        && verb.tense() == Tense.PAST
        && words.isAnyOf(words.afterAdverbs(verb.tokens().to()), TrainingVerbs.TO_COME);
  }

  static boolean isCounted(Optional<Quantity> quantity) {
    return quantity
        .filter(found -> found.count().isPresent() || found.percent().isPresent())
        .isPresent();
  }

  static boolean isFact(ActionState action) {
    return switch (action) {
      case DONE, UNDER_WAY, HOLDS, PLANNED -> true;
      case NOT_DONE, OBLIGED, WISHED, POSSIBLE -> false;
    };
  }

  /** "are trained", "have the qualification" hold since it was done. */
  private boolean isHeld(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "include", "comprise" -> counted;
      case "have",
          "hold",
          "stand",
          "remain",
          "show",
          "number",
          "total",
          "boast",
          "muster",
          "possess",
          "retain",
          "employ",
          "deploy",
          "keep" ->
          true;
      case "sit" -> words.is(verb.tokens().to(), "at");
      default -> false;
    };
  }

  /** "is under way", "is complete", "are fully trained", "are on the course", "is mandatory". */
  private Optional<String> ofBeing(VerbGroup verb) {
    int next = verb.tokens().to();
    while ((words.tag(next).startsWith("RB") && !words.is(next, "underway"))
        || words.is(next, "all")
        || words.is(next, "both")) {
      if (Qualification.isUpToDate(words, next)) {
        return Optional.of(DELIVERED);
      }
      next++;
    }
    if (Qualification.isUpToDate(words, next)) {
      return Optional.of(DELIVERED);
    }
    boolean course =
        words.startsWith(next, "in the course of") || words.startsWith(next, "in the process of");
    boolean beingMade =
        (course && words.isAnyOf(next + 4, TrainingVerbs.MAKING))
            || ((words.is(next, "in") || words.is(next, "under"))
                && words.isAnyOf(next + 1, TrainingVerbs.MAKING));
    if (TrainingVerbs.ON_THE_LIST.lengthAt(words, verb.tokens().to()) > 0) {
      return Optional.of(PLANNED);
    }
    if (TrainingVerbs.AWAY.lengthAt(words, verb.tokens().to()) > 0) {
      return Optional.of(UNDER_WAY);
    }
    if (beingMade || words.isAnyOf(next, TrainingVerbs.NO_STATE)) {
      return Optional.empty();
    }
    if (Places.isWaitingList(words, next) || Awaited.isDependent(words, next)) {
      return Optional.of(PLANNED);
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

  /** "will not be trained until the system is in": later, but then. */
  private boolean isOnlyLater(VerbGroup verb) {
    boolean until = false;
    for (int place = verb.tokens().to(); place < words.count(); place++) {
      until |= words.is(place, "until") || words.is(place, "till");
    }
    return until && verb.modality().equals(Optional.of(Modality.WILL));
  }

  /** "it is right that officers be trained": what ought to be. */
  private boolean isOnlyWished(VerbGroup verb) {
    int first = verb.tokens().from();
    return words.is(first, "be")
        && !intentions.isIntentionBefore(verb)
        && words.startsWith(0, "it is right")
        && verb.modality().isEmpty()
        && verb.passive()
        && !words.is(words.beforeAdverbs(first), "to");
  }

  /** "a handful still need to complete it" says who; "personnel must complete it" only demands. */
  private Optional<String> ofObliged(VerbGroup verb, Optional<Quantity> quantity) {
    boolean must = verb.modality().equals(Optional.of(Modality.MUST));
    boolean counted = isCounted(quantity) || isYetToCome(verb);
    boolean dated = Periods.in(words, verb.tokens().to(), words.count()).isPresent();
    boolean intended = intentions.isIntentionBefore(verb) && quantity.isPresent();
    return intended
            || (must && (counted || dated))
            || (isCounted(quantity) && intentions.isDue(verb))
        ? Optional.of(PLANNED)
        : Optional.empty();
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
