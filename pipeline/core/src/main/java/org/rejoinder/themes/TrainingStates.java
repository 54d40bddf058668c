package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.SubordinateClause.Kind;
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

  /** "require training", "await the course": they have not had it, and it is to come. */
  private static final Set<String> STILL_TO_COME =
      Set.of(
          "await",
          "book",
          "enrol",
          "enroll",
          "register",
          "nominate",
          "schedule",
          "sign",
          "plan",
          "select",
          "identify",
          "allocate",
          "reserve",
          "secure");

  private static final Set<String> NEEDING = Set.of("need", "require", "lack");

  private static final Set<String> BEGINNING =
      Set.of(
          "begin",
          "start",
          "commence",
          "join",
          "enrol",
          "enroll",
          "progress",
          "continue",
          "resume");

  /** "to attend" hangs on these with their own state: "was used to train". */
  private static final Set<String> MEANS =
      Set.of("use", "utilise", "utilize", "hold", "run", "see");

  private static final Set<String> GOING_ON =
      Set.of(
          "underway",
          "ongoing",
          "continuing",
          "on",
          "in",
          "part",
          "part-way",
          "halfway",
          "midway",
          "partway",
          "through",
          "half");
  private static final Set<String> TO_COME = Set.of("due", "imminent", "planned", "scheduled");
  private static final Set<String> NO_STATE =
      Set.of("mandatory", "compulsory", "available", "essential", "required", "open", "for");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<SubordinateClause> subordinate;

  TrainingStates(TrainingVocabulary vocabulary, ReadSentence sentence) {
    this.vocabulary = vocabulary;
    this.words = sentence.words();
    this.subordinate = sentence.clauses();
  }

  /** The state of the clause, with a number of persons or without. */
  Optional<String> of(Clause clause, Optional<Quantity> quantity) {
    Optional<String> state = isDemandedByWriter(clause) ? Optional.empty() : own(clause, quantity);
    VerbGroup verb = clause.verb();
    boolean toCome = state.equals(Optional.of(PLANNED));
    boolean cannotYet =
        verb.modality().equals(Optional.of(Modality.CAN))
            || (verb.negated() && verb.modality().equals(Optional.of(Modality.WILL)));
    boolean waiting = isAwaiting(verb.head()) || waitsForOthers(verb);
    return waiting && (toCome || cannotYet) ? Optional.of(AWAITED) : state;
  }

  private Optional<String> own(Clause clause, Optional<Quantity> quantity) {
    VerbGroup verb = clause.verb();
    ActionState action = clause.action().state();
    if (!verb.finite() && action != ActionState.PLANNED) {
      return ofDependent(clause);
    }
    if (NEEDING.contains(verb.lemma()) && isFact(action)) {
      return isCounted(quantity) || isYetToCome(verb) ? Optional.of(PLANNED) : Optional.empty();
    }
    if (STILL_TO_COME.contains(verb.lemma()) && isFact(action)) {
      return Optional.of(PLANNED);
    }
    if (isRepeated(verb, action)) {
      return Optional.of(UNDER_WAY);
    }
    return switch (action) {
      case DONE ->
          BEGINNING.contains(verb.lemma()) && !isZero(quantity)
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
      case WISHED -> isHope(verb) ? Optional.of(PLANNED) : Optional.empty();
      case POSSIBLE -> Optional.empty();
    };
  }

  /** "every recruit is given a briefing" goes on; "all recruits are trained" has been done. */
  private boolean isRepeated(VerbGroup verb, ActionState action) {
    return verb.tense() == Tense.PRESENT
        && action == ActionState.DONE
        && !vocabulary.has(Topic.TRAIN_VERBS, verb.lemma())
        && vocabulary.has(Topic.GIVE_VERBS, verb.lemma());
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
  private static boolean isHeld(VerbGroup verb) {
    return switch (verb.lemma()) {
      case "have", "hold", "stand", "sit", "remain", "show" -> true;
      default -> false;
    };
  }

  /** "is under way", "is complete", "are fully trained", "are on the course", "is mandatory". */
  private Optional<String> ofBeing(VerbGroup verb) {
    int next = verb.tokens().to();
    while (words.tag(next).startsWith("RB") && !words.is(next, "underway")) {
      next++;
    }
    if (words.isAnyOf(next, NO_STATE)) {
      return Optional.empty();
    }
    boolean underWay =
        words.startsWith(next, "under way")
            || words.startsWith(next, "in progress")
            || words.isAnyOf(next, GOING_ON);
    boolean future = words.isAnyOf(next, TO_COME);
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
    return must && (counted || dated) ? Optional.of(PLANNED) : Optional.empty();
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
      boolean adjacent =
          clause.subjectTo() == verb.tokens().from() && clause.subjectFrom() < clause.subjectTo();
      if (alone || (adjacent && verb.passive())) {
        return adjacent ? Optional.of(PLANNED) : Optional.empty();
      }
      boolean remains = clause.governor().verb().lemma().equals("remain");
      boolean means = MEANS.contains(clause.governor().verb().lemma());
      return switch (governor) {
        case DONE -> Optional.of(means ? DELIVERED : PLANNED);
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

  /**
   * Whether the sentence lets this verb wait for something national: "once the College has ...".
   */
  private boolean waitsForOthers(VerbGroup verb) {
    return subordinate.stream()
        .filter(
            clause ->
                clause.kind() == Kind.BEFOREHAND || (clause.kind() == Kind.UNTIL && verb.negated()))
        .filter(clause -> !clause.holds(verb.head()))
        .anyMatch(
            clause ->
                vocabulary.stands(
                        words, clause.tokens().from(), clause.tokens().to(), Topic.NATIONAL)
                    && arrives(clause));
  }

  /** "we await the national package and will then train our staff". */
  private boolean isAwaiting(int head) {
    for (int place = 0; place < words.count(); place++) {
      boolean waits =
          words.lemma(place).equals("await")
              || (words.lemma(place).equals("wait") && words.is(place + 1, "for"));
      boolean national =
          waits
              && place != head
              && vocabulary.stands(
                  words, place, Math.min(words.count(), place + 12), Topic.NATIONAL);
      if (national) {
        return true;
      }
    }
    return false;
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

  private boolean arrives(SubordinateClause clause) {
    boolean nominal =
        clause.opener().contains(" of")
            || clause.opener().contains("awaiting")
            || clause.opener().equals("pending");
    for (int place = clause.tokens().from(); place < clause.tokens().to(); place++) {
      if (words.isVerb(place) && vocabulary.has(Topic.ARRIVAL, words.lemma(place))) {
        return true;
      }
    }
    return nominal;
  }
}
