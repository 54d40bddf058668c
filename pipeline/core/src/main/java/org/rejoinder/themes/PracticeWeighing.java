package org.rejoinder.themes;

import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.NameRole.Role;

/**
 * Tells whether a practice was thought about, and what came of it: "We considered a panel, and it
 * was concluded that two teams would not sustain one".
 */
final class PracticeWeighing {

  /** Verbs by which somebody who has thought about a thing comes to his view. */
  private static final Set<String> JUDGING =
      Set.of(
          "decide",
          "choose",
          "opt",
          "elect",
          "resolve",
          "conclude",
          "prefer",
          "judge",
          "feel",
          "think",
          "agree",
          "find",
          "believe",
          "consider",
          "determine",
          "accept",
          "satisfy",
          "see",
          "take");

  private static final Set<String> THERE_ALREADY =
      Set.of("existing", "present", "current", "already", "have", "has");

  /** What is said of what is there already, and speaks against another thing. */
  private static final Set<String> ENOUGH = Set.of("enough", "sufficient", "adequate");

  private final ReadSentence sentence;
  private final Words words;
  private final NameRole role;

  PracticeWeighing(ReadSentence sentence, NameRole role) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.role = role;
  }

  /** "was suggested", "we looked at": it was thought of before it was turned down. */
  boolean isWeighed() {
    return isItself()
        && sentence.actions().stream()
            .filter(action -> action.verb().tokens().from() <= role.phrase().to() + 1)
            .filter(action -> !(role.acts() && role.action().filter(action::equals).isPresent()))
            .anyMatch(action -> PracticeVerbs.considers(action.verb().lemma()));
  }

  /**
   * "the case for a panel", "setting one up"; not "the case at the panel", "forty of its forms".
   */
  private boolean isItself() {
    for (int place = role.phrase().from(); place < role.phrase().to(); place++) {
      if (words.tag(place).equals("CD")) {
        return false;
      }
    }
    String governing = role.action().map(action -> action.verb().lemma()).orElse("");
    if (role.role() == Role.OBLIQUE) {
      boolean ofNoun =
          PracticeVerbs.isMaking(role.noun())
              || PracticeVerbs.isBringingIn(role.noun())
              || PracticeVerbs.isProposing(role.noun());
      boolean ofVerb = role.noun().isEmpty() && PracticeVerbs.considers(governing);
      return ofVerb
          ? role.isOblique("about", "of", "into", "on")
              || governing.equals("look")
              || (governing.equals("give") && role.isOblique("to"))
          : ofNoun && role.isOblique("for", "of", "about", "on", "to");
    }
    return PracticeVerbs.considers(governing)
        || PracticeVerbs.starts(governing)
        || !PracticeVerbs.keeps(governing);
  }

  /** Whether the later verb turns down what was thought about. */
  boolean isTurnedDownBy(Action later) {
    if (!isWeighed() || later.verb().tokens().from() < role.phrase().to()) {
      return false;
    }
    VerbGroup verb = later.verb();
    boolean notDone = later.state() == ActionState.NOT_DONE;
    if (PracticeVerbs.takesForward(verb.lemma()) && notDone) {
      return followsAtOnce(verb);
    }
    if (notDone) {
      boolean chosen = JUDGING.contains(verb.lemma()) && words.is(verb.tokens().to(), "to");
      return chosen || PracticeVerbs.believes(verb.lemma());
    }
    return JUDGING.contains(verb.lemma()) && speaksAgainst(verb);
  }

  /** "but did not proceed", "and has not been pursued": no other subject than the thing or us. */
  private boolean followsAtOnce(VerbGroup verb) {
    int before = verb.tokens().from() - 1;
    while (words.tag(before).startsWith("RB")) {
      before--;
    }
    return words.tag(before).equals("CC")
        || words.isComma(before)
        || words.isAnyOf(before, Set.of("it", "this", "that", "we", "i"));
  }

  /** "decided not to", "concluded that it would not help", "felt that what there is was enough". */
  private boolean speaksAgainst(VerbGroup verb) {
    int end = endOfView(verb);
    if (words.is(verb.tokens().to(), "against")) {
      return true;
    }
    boolean there = false;
    for (int place = verb.tokens().to(); place < end; place++) {
      boolean denies = words.isAnyOf(place, Set.of("not", "n't", "no", "neither", "nor"));
      boolean tooMuch = words.is(place, "too") && words.tag(place + 1).startsWith("JJ");
      there |= words.isAnyOf(place, THERE_ALREADY);
      boolean enough = there && words.isAnyOf(place, ENOUGH);
      if ((denies && !words.is(place + 1, "only")) || tooMuch || enough) {
        return true;
      }
    }
    return false;
  }

  /** The view ends where another sentence part begins. */
  private int endOfView(VerbGroup verb) {
    int end = verb.tokens().to();
    while (end < words.count() && !words.isAnyOf(end, Set.of(";", ":", "but", "although"))) {
      end++;
    }
    return end;
  }

  /** "its introduction was discussed and rejected": the noun stands for the thing. */
  boolean standsForThing() {
    return role.role() == Role.OBLIQUE
        && (PracticeVerbs.isMaking(role.noun())
            || PracticeVerbs.isBringingIn(role.noun())
            || PracticeVerbs.isThought(role.noun()));
  }

  /** "has to say why it was not pursued": asked for in each case, and no decision. */
  boolean isAsked(VerbGroup verb) {
    int from = Math.max(0, verb.tokens().from() - 6);
    for (int place = from; place < verb.tokens().from(); place++) {
      boolean asks =
          words.isAnyOf(place, Set.of("why", "whether", "if", "when", "where", "how", "unless"));
      boolean after = place > role.phrase().to();
      if (asks && after && !holdsOtherVerb(new Range(place, verb.tokens().from() + 1), verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsOtherVerb(Range range, VerbGroup verb) {
    return sentence.actions().stream()
        .map(Action::verb)
        .filter(other -> other.head() != verb.head() && other.finite())
        .anyMatch(other -> range.from() < other.head() && other.head() < range.to());
  }
}
