package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import org.rejoinder.domain.Sentence;
import org.rejoinder.themes.SubordinateClause.Kind;
import org.rejoinder.themes.VerbGroup.Modality;

/** Judges what a sentence says of each of its actions: done, under way, planned, demanded. */
public final class Actions {

  /** What follows these is so already, or each time: "whenever one is held". */
  private static final Set<String> HAPPENED_OR_HAPPENING = Set.of("after", "following", "whenever");

  /** Verbs of planning: the plan is made, what is planned has not happened. */
  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "schedule",
          "roster",
          "book",
          "propose",
          "consider",
          "explore",
          "intend",
          "arrange",
          "expect",
          "anticipate",
          "earmark",
          "enrol",
          "enroll",
          "nominate",
          "identify",
          "commission",
          "await");

  private Actions() {}

  /** Every verb group of the sentence, in order, with what it says where it stands. */
  public static List<Action> in(Sentence sentence) {
    Words words = new Words(sentence);
    List<VerbGroup> groups = VerbGroups.in(words);
    return in(groups, SubordinateClauses.in(words, groups));
  }

  static List<Action> in(List<VerbGroup> groups, List<SubordinateClause> clauses) {
    boolean habit = isHabit(groups, clauses);
    return groups.stream().map(verb -> new Action(verb, state(verb, clauses, habit))).toList();
  }

  /** What the verb group says by itself, wherever it stands. */
  public static ActionState stateOf(VerbGroup verb) {
    return verb.modality()
        .map(modality -> byModality(verb, modality))
        .orElseGet(() -> byTense(verb));
  }

  /** "When a panel is held, victims are told": what happens each time, and nothing to come. */
  private static boolean isHabit(List<VerbGroup> groups, List<SubordinateClause> clauses) {
    List<VerbGroup> main =
        groups.stream()
            .filter(VerbGroup::finite)
            .filter(verb -> clauses.stream().noneMatch(clause -> clause.holds(verb.head())))
            .toList();
    return !main.isEmpty() && main.stream().allMatch(Actions::isOfEachTime);
  }

  private static boolean isOfEachTime(VerbGroup verb) {
    boolean being = !verb.passive() && (verb.lemma().equals("be") || verb.lemma().equals("have"));
    return verb.tense() == VerbGroup.Tense.PRESENT
        && verb.modality().isEmpty()
        && !verb.progressive()
        && !verb.negated()
        && !being;
  }

  private static ActionState state(VerbGroup verb, List<SubordinateClause> clauses, boolean habit) {
    ActionState alone = stateOf(verb);
    ActionState inContext = alone;
    for (SubordinateClause clause : clauses) {
      if (clause.holds(verb.head())) {
        inContext =
            isPastFact(verb, clause) || (habit && isOfTheTime(verb, clause))
                ? inContext
                : within(clause.kind(), inContext, clause.opener());
      }
    }
    return inContext;
  }

  /** "when fewer than twenty had done so" tells of the past. */
  private static boolean isPastFact(VerbGroup verb, SubordinateClause clause) {
    boolean past =
        verb.tense() == VerbGroup.Tense.PAST || verb.tense() == VerbGroup.Tense.PAST_PERFECT;
    return clause.opener().equals("when") && past && verb.modality().isEmpty();
  }

  private static boolean isOfTheTime(VerbGroup verb, SubordinateClause clause) {
    return clause.opener().equals("when")
        && verb.tense() == VerbGroup.Tense.PRESENT
        && verb.modality().isEmpty()
        && !verb.negated();
  }

  private static ActionState within(Kind kind, ActionState state, String opener) {
    return switch (kind) {
      case BEFOREHAND -> HAPPENED_OR_HAPPENING.contains(opener) ? state : ActionState.PLANNED;
      case UNTIL -> ActionState.NOT_DONE;
      case CONDITION -> ActionState.POSSIBLE;
      case DEMAND -> state == ActionState.OBLIGED ? state : ActionState.WISHED;
      case RELATIVE -> state;
    };
  }

  private static ActionState byModality(VerbGroup verb, Modality modality) {
    if (verb.negated() && modality != Modality.SHOULD && modality != Modality.MUST) {
      return ActionState.NOT_DONE;
    }
    return switch (modality) {
      case WILL, PLAN -> ActionState.PLANNED;
      case MUST ->
          verb.tense() == VerbGroup.Tense.FUTURE ? ActionState.PLANNED : ActionState.OBLIGED;
      case SHOULD -> ActionState.OBLIGED;
      case WISH -> ActionState.WISHED;
      case WOULD, MAY, CAN -> ActionState.POSSIBLE;
      case BEGIN, CONTINUE -> ActionState.UNDER_WAY;
    };
  }

  private static ActionState byTense(VerbGroup verb) {
    if (verb.negated()) {
      return ActionState.NOT_DONE;
    }
    boolean planning = PLANNING.contains(verb.lemma()) && (verb.passive() || verb.progressive());
    if (planning) {
      return ActionState.PLANNED;
    }
    return switch (verb.tense()) {
      case PAST, PRESENT_PERFECT, PAST_PERFECT ->
          verb.progressive() ? ActionState.UNDER_WAY : ActionState.DONE;
      case PRESENT ->
          verb.progressive()
              ? ActionState.UNDER_WAY
              : verb.passive() ? ActionState.DONE : ActionState.HOLDS;
      case FUTURE -> ActionState.PLANNED;
      case INFINITIVE -> ActionState.POSSIBLE;
      case PARTICIPLE -> verb.passive() ? ActionState.DONE : ActionState.UNDER_WAY;
    };
  }
}
