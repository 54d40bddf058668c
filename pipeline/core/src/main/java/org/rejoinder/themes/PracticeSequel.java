package org.rejoinder.themes;

import static org.rejoinder.themes.PracticeDecision.ABSENT;
import static org.rejoinder.themes.PracticeDecision.IN_USE;
import static org.rejoinder.themes.PracticeDecision.PLANNED;

import java.util.List;
import java.util.Set;
import org.rejoinder.themes.NameRole.Role;
import org.rejoinder.themes.VerbGroup.Tense;

/**
 * Follows a practice through its sentence: what is set up may be wound up, and brought back, before
 * the full stop.
 */
final class PracticeSequel {

  private final ReadSentence sentence;
  private final Words words;
  private final NameRole role;
  private final PracticeWeighing weighing;

  PracticeSequel(ReadSentence sentence, NameRole role) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.role = role;
    this.weighing = new PracticeWeighing(sentence, role);
  }

  /** What is done to things that are there as well as to those that are no more. */
  private static final Set<String> KEPT_TOO =
      Set.of("refresh", "reform", "rebuild", "restore", "return");

  /** What says that a thing is not there yet. */
  private static final Set<String> TO_COME =
      Set.of("yet", "currently", "until", "go-live", "golive");

  private static final Set<String> INTENTIONS =
      Set.of("intention", "plan", "plans", "wish", "desire", "proposal");

  /** The last state, after that of the governing verb. */
  String after(String first, Action governing) {
    String state = first;
    for (Action later : sameSubject(governing)) {
      state = next(state, later);
    }
    return isNotHad() || isNoMore(state) ? ABSENT : state;
  }

  /**
   * "having no such body", "and we no longer buy it", "met for the last time in 2020", "and has not
   * been replaced".
   */
  private boolean isNoMore(String state) {
    for (int place = role.phrase().to(); place < words.count(); place++) {
      boolean such = words.startsWith(place, "no such") && words.isNoun(place + 2);
      boolean longer =
          words.startsWith(place, "no longer")
              && words.isVerb(place + 2)
              && words.isAnyOf(place + 3, PracticeVerbs.POINTING);
      boolean last = words.startsWith(place, "for the last time");
      such |=
          words.startsWith(place, "nothing similar")
              || words.startsWith(place, "nothing of the kind")
              || words.startsWith(place, "nothing of that kind");
      if (such || longer || (last && state.equals(IN_USE))) {
        return true;
      }
    }
    return state.equals(IN_USE)
        && role.role() == NameRole.Role.SUBJECT
        && sameSubjectOf(role).stream()
            .anyMatch(
                later ->
                    later.state() == ActionState.NOT_DONE
                        && later.verb().lemma().equals("replace")
                        && later.verb().passive());
  }

  private List<Action> sameSubjectOf(NameRole named) {
    return named.action().map(this::sameSubject).orElse(List.of());
  }

  /** "concluded that it was not the time, and will set it up next year". */
  private boolean comesAfter(VerbGroup verb) {
    return sentence.actions().stream()
        .filter(other -> other.verb().head() > verb.head() && !other.verb().negated())
        .filter(other -> other.state() == ActionState.PLANNED && other.verb().finite())
        .anyMatch(other -> PracticeVerbs.starts(other.verb().lemma()));
  }

  /** Whether the sentence says that what is denied is not there yet. */
  boolean isToCome(VerbGroup verb) {
    if (isWithoutIntention()) {
      return false;
    }
    boolean yet = false;
    for (int place = 0; place < words.count(); place++) {
      yet |= words.isAnyOf(place, TO_COME);
    }
    return yet
        || sentence.actions().stream()
            .filter(other -> other.verb().head() != verb.head() && !other.verb().negated())
            .anyMatch(
                other ->
                    (other.state() == ActionState.PLANNED
                            && (PracticeVerbs.starts(other.verb().lemma())
                                || other.verb().modality().isPresent()))
                        || (other.state() == ActionState.UNDER_WAY
                            && other.verb().finite()
                            && VerbSenses.builds(other.verb().lemma())));
  }

  /** "was thought of, but the force does not possess that facility". */
  private boolean isNotHad() {
    return sentence.actions().stream()
        .filter(later -> later.state() == ActionState.NOT_DONE)
        .filter(later -> later.verb().tokens().from() >= role.phrase().to())
        .anyMatch(
            later ->
                Set.of("have", "possess", "own").contains(later.verb().lemma())
                    && !isToCome(later.verb())
                    && isPointedAt(later.verb().tokens().to()));
  }

  /** "does not have one", "does not possess that facility". */
  private boolean isPointedAt(int object) {
    boolean one =
        words.is(object, "one") && !words.isNoun(object + 1) && !words.is(object + 1, "of");
    return one
        || (words.isAnyOf(object, Set.of("that", "this", "such")) && words.isNoun(object + 1));
  }

  /** "and have no present intention of doing so". */
  private boolean isWithoutIntention() {
    for (int place = role.phrase().to(); place < words.count(); place++) {
      boolean none =
          words.is(place, "no")
              && (words.isAnyOf(place + 1, INTENTIONS) || words.isAnyOf(place + 2, INTENTIONS));
      if (none) {
        return true;
      }
    }
    return false;
  }

  /** What was done with the practice after what the governing verb tells. */
  private String next(String state, Action later) {
    VerbGroup verb = later.verb();
    boolean positive = later.state() == ActionState.DONE || later.state() == ActionState.HOLDS;
    if (PracticeVerbs.ends(verb, words)) {
      boolean over = positive || Actions.stateOf(verb) == ActionState.DONE;
      return over && !(weighing.isWeighed() && isToCome(verb)) ? ABSENT : state;
    }
    if (weighing.isTurnedDownBy(later)) {
      return comesAfter(verb) ? state : ABSENT;
    }
    if (later.state() == ActionState.NOT_DONE && isNeverUsed(verb)) {
      return ABSENT;
    }
    if (later.state() == ActionState.NOT_DONE) {
      boolean dropped =
          PracticeVerbs.takesForward(verb.lemma())
              && !isItsDeed(verb)
              && (role.undergoes() || weighing.isWeighed());
      return dropped && !isToCome(verb) ? ABSENT : state;
    }
    if (later.state() == ActionState.PLANNED && state.equals(IN_USE) && goesLive(verb)) {
      return PLANNED;
    }
    boolean toBeRevived =
        later.state() == ActionState.PLANNED
            && verb.passive()
            && PracticeVerbs.revives(verb.lemma())
            && !KEPT_TOO.contains(verb.lemma())
            && !verb.negated();
    if (toBeRevived && role.role() == NameRole.Role.SUBJECT) {
      return PLANNED;
    }
    if (state.equals(ABSENT) || state.equals(PLANNED)) {
      boolean back = PracticeVerbs.revives(verb.lemma());
      boolean begun =
          positive
              && (role.role() == Role.SUBJECT || isIt(verb))
              && Set.of("go", "launch", "start", "begin", "open", "meet", "run", "use")
                  .contains(verb.lemma());
      boolean runs =
          state.equals(PLANNED)
              && later.state() == ActionState.HOLDS
              && role.role() == Role.SUBJECT
              && !Set.of("be", "have", "remain", "await", "depend").contains(verb.lemma());
      boolean inUse =
          later.state() == ActionState.HOLDS
              && words.isAnyOf(verb.tokens().from() - 1, Set.of("it", "this", "which"))
              && saysInUse(verb);
      boolean partTaken =
          positive && verb.lemma().equals("take") && words.is(verb.head() + 1, "part");
      boolean isBack =
          positive && verb.lemma().equals("be") && words.is(verb.tokens().to(), "back");
      if ((back && positive) || isBack || begun || runs || inUse || partTaken) {
        return IN_USE;
      }
      if (back && later.state() == ActionState.PLANNED) {
        return PLANNED;
      }
    }
    return state;
  }

  private boolean isIt(VerbGroup verb) {
    return words.isAnyOf(verb.tokens().from() - 1, Set.of("it", "this", "they"));
  }

  /** "has been put on their devices and will go live in September". */
  private boolean goesLive(VerbGroup verb) {
    return (verb.lemma().equals("go") && words.is(verb.tokens().to(), "live"))
        || (verb.lemma().equals("switch") && words.is(verb.tokens().to(), "on"))
        || verb.lemma().equals("launch");
  }

  private static boolean opens(VerbGroup verb) {
    return Set.of("go", "launch", "start", "begin", "open").contains(verb.lemma());
  }

  /** "was consulted and did not support the change": denied of what it does, and not of itself. */
  private boolean isItsDeed(VerbGroup verb) {
    return role.role() == Role.SUBJECT
        && !verb.passive()
        && Set.of("support", "agree", "approve", "adopt", "need", "take").contains(verb.lemma());
  }

  /** "was bought and never used". */
  private boolean isNeverUsed(VerbGroup verb) {
    boolean never = false;
    for (int place = verb.tokens().from() - 1; place < verb.tokens().to(); place++) {
      never |= words.is(place, "never");
    }
    return never
        && Set.of("use", "meet", "open", "sit", "run", "operate", "launch").contains(verb.lemma());
  }

  /** "is now in use". */
  private boolean saysInUse(VerbGroup verb) {
    int next = verb.tokens().to();
    while (words.tag(next).startsWith("RB")) {
      next++;
    }
    return verb.lemma().equals("be")
        && (words.is(next, "live")
            || (words.is(next, "in")
                && words.isAnyOf(next + 1, Set.of("use", "place", "operation", "force", "post"))));
  }

  /** The verbs that "and", "but" or a comma joins to the governing one, with no subject between. */
  private List<Action> sameSubject(Action action) {
    return sentence.actions().stream()
        .filter(later -> later.verb().tokens().from() > action.verb().head())
        .filter(later -> later.verb().tokens().from() >= role.phrase().to())
        .filter(later -> later.verb().finite() || later.verb().tense() == Tense.PARTICIPLE)
        .filter(later -> isJoined(later.verb()) || weighing.isTurnedDownBy(later))
        .filter(later -> !weighing.isAsked(later.verb()))
        .toList();
  }

  private boolean isJoined(VerbGroup verb) {
    int before = verb.tokens().from() - 1;
    while (words.tag(before).startsWith("RB")) {
      before--;
    }
    boolean when = words.is(before - 1, "when");
    boolean then =
        (when && words.isComma(before - 2) && isOverFor(verb))
            || (when && PracticeVerbs.revives(verb.lemma()) && verb.tense() == Tense.PAST);
    if (words.isAnyOf(before - 1, Set.of("why", "whether", "if", "where", "when")) && !then) {
      // "has to say why it was not pursued": of the cases in which it was not.
      return false;
    }
    if (words.tag(before - 1).startsWith("W") && !then) {
      // "the date on which it ends": of another thing.
      return false;
    }
    boolean pronoun =
        words.isAnyOf(before, Set.of("it", "this", "they", "these"))
            || (words.is(before, "that") && !words.tag(before).equals("WDT"))
            || (words.isAnyOf(before, Set.of("we", "i"))
                && (weighing.isWeighed() || isOverFor(verb)));
    boolean joined = words.tag(before).equals("CC") || words.isComma(before) || pronoun;
    boolean ofName =
        role.role() == Role.SUBJECT
            || (weighing.isWeighed() && words.isAnyOf(before, Set.of("it", "this", "that")))
            || (role.undergoes() && (saysInUse(verb) || opens(verb)) && isIt(verb))
            || weighing.standsForThing();
    return joined && (ofName || pointsBack(verb));
  }

  /** "but we stopped this in 2022", "and we have given that up". */
  private boolean isOverFor(VerbGroup verb) {
    return PracticeVerbs.ends(verb, words)
        && words.isAnyOf(verb.tokens().to(), PracticeVerbs.POINTING);
  }

  /** "rejected it", "decided against": the name is meant. */
  private boolean pointsBack(VerbGroup verb) {
    int next = verb.tokens().to();
    return isOverFor(verb)
        || words.isAnyOf(next, Set.of("it", "this", "them", "one", "against", "not"))
        || words.isAnyOf(next + 1, Set.of("it", "them", "this", "against"))
        || words.lemma(verb.head()).equals("take");
  }
}
