package org.rejoinder.themes;

import static org.rejoinder.themes.PracticeDecision.ABSENT;
import static org.rejoinder.themes.PracticeDecision.IN_USE;
import static org.rejoinder.themes.PracticeDecision.PLANNED;

import java.util.Set;
import org.rejoinder.themes.NameRole.Role;

/**
 * Tells what is denied where a verb with a practice is: the practice itself, or that it is always,
 * or everywhere, what it should be.
 */
final class PracticeDenial {

  private static final Set<String> PARTLY =
      Set.of(
          "always", "fully", "consistently", "routinely", "only", "sufficiently", "often", "all");

  private static final Set<String> SHARES =
      Set.of("third", "quarter", "half", "fifth", "tenth", "number", "minority", "majority");

  private static final Set<String> MADE_FOR =
      Set.of("make", "design", "build", "write", "mean", "intend", "devise", "develop");

  private static final Set<String> REACHING =
      Set.of("cover", "include", "extend", "reach", "encompass", "capture");

  private static final Set<String> LIKE =
      Set.of("akin", "similar", "equivalent", "comparable", "corresponding");

  private final ReadSentence sentence;
  private final Words words;
  private final NameRole role;
  private final PracticeSequel sequel;

  PracticeDenial(ReadSentence sentence, NameRole role, PracticeSequel sequel) {
    this.sentence = sentence;
    this.words = sentence.words();
    this.role = role;
    this.sequel = sequel;
  }

  /** "We do not consider that a panel is needed", "do not intend that it should be used". */
  boolean isDoubted(Action action) {
    return sentence.actions().stream()
        .filter(matrix -> matrix.verb().tokens().to() <= role.phrase().from())
        .filter(matrix -> matrix.verb().head() != action.verb().head())
        .anyMatch(
            matrix ->
                matrix.state() == ActionState.NOT_DONE
                    && PracticeVerbs.believes(matrix.verb().lemma())
                    && words.is(matrix.verb().tokens().to(), "that")
                    && isThoughtOf(action));
  }

  /** "that a panel would help", not "that the panel meets too seldom". */
  private boolean isThoughtOf(Action action) {
    boolean indefinite = words.isAnyOf(role.phrase().from(), Set.of("a", "an", "any"));
    return switch (action.state()) {
      case POSSIBLE, OBLIGED, WISHED, PLANNED -> true;
      case DONE, HOLDS, UNDER_WAY, NOT_DONE ->
          indefinite
              || action.verb().passive()
              || words.isAnyOf(
                  action.verb().tokens().to(),
                  Set.of(
                      "necessary", "right", "needed", "desirable", "proportionate", "justified"));
    };
  }

  /** "Neither the council nor the force uses it". */
  boolean isOfSubject() {
    return !role.acts() && words.isAnyOf(0, Set.of("neither", "none", "nobody"));
  }

  /** What is denied with the verb: the practice, or only a part of it. */
  String state(VerbGroup verb) {
    if (PracticeVerbs.ends(verb, words)) {
      return IN_USE;
    }
    for (int place = verb.tokens().from(); place < verb.tokens().to(); place++) {
      if (words.isAnyOf(place, PARTLY)) {
        return IN_USE;
      }
    }
    if (PracticeVerbs.overlooks(verb.lemma()) || isDeniedOfSome(verb)) {
      return IN_USE;
    }
    if (isNewWork(verb) || isOfItsPurpose(verb) || isOfItsReach(verb)) {
      return IN_USE;
    }
    if (isLikeness()) {
      return ABSENT;
    }
    if (sequel.isToCome(verb)) {
      return PLANNED;
    }
    boolean existing =
        role.role() == Role.OBLIQUE || (role.acts() && verb.finite() && !verb.lemma().equals("be"));
    boolean there =
        existing
            && !isDeniedHere(verb)
            && !PracticeVerbs.takesForward(verb.lemma())
            && !PracticeVerbs.starts(verb.lemma());
    return there && !role.isOblique("for", "of", "among", "in") ? IN_USE : ABSENT;
  }

  /** "The panel has not looked at such cases until now": it has looked at others. */
  private boolean isNewWork(VerbGroup verb) {
    return role.acts()
        && !verb.passive()
        && words.isAnyOf(role.phrase().from(), Set.of("the", "our"))
        && (PracticeVerbs.considers(verb.lemma()) || verb.lemma().equals("look"));
  }

  /**
   * "does not take in traffickers", "does not cover": for whom it is, and not whether it is there.
   */
  private boolean isOfItsReach(VerbGroup verb) {
    boolean takesIn = verb.lemma().equals("take") && words.is(verb.tokens().to(), "in");
    return role.acts()
        && verb.finite()
        && !verb.passive()
        && (takesIn || REACHING.contains(verb.lemma()));
  }

  /** "do not run anything akin to it", "have nothing like it". */
  private boolean isLikeness() {
    int before = role.phrase().from() - 1;
    return words.isAnyOf(before - 1, LIKE) || words.isAnyOf(before, Set.of("like", "resembling"));
  }

  /** "was not made for strangers": what it is for, and not whether it is there. */
  private boolean isOfItsPurpose(VerbGroup verb) {
    return role.role() == Role.SUBJECT
        && verb.passive()
        && MADE_FOR.contains(verb.lemma())
        && words.isAnyOf(verb.tokens().to(), Set.of("for", "to", "with"));
  }

  /** "do not operate here": wherever else they do. */
  private boolean isDeniedHere(VerbGroup verb) {
    int next = verb.tokens().to();
    boolean area =
        words.isAnyOf(next, Set.of("in", "within"))
            && words.isAnyOf(next + 1, Set.of("this", "our", "the"))
            && words.lemmaIsAnyOf(
                next + 2, Set.of("county", "area", "district", "city", "borough"));
    boolean named =
        Set.of("operate", "run", "exist", "meet", "sit").contains(verb.lemma())
            && words.isAnyOf(next, Set.of("in", "within"))
            && Character.isUpperCase(words.text(next + 1, next + 2).charAt(0))
            && !Periods.isMonth(words.word(next + 1));
    return role.acts() && (words.isAnyOf(next, Set.of("here", "locally")) || area || named);
  }

  /** "was not used in three of the cases": it was in others. */
  private boolean isDeniedOfSome(VerbGroup verb) {
    for (int place = verb.tokens().to(); place < words.count(); place++) {
      boolean some =
          (words.tag(place + 1).equals("CD") && words.is(place + 2, "of"))
              || (words.isAnyOf(place + 1, Set.of("a", "the", "one"))
                  && words.lemmaIsAnyOf(place + 2, SHARES)
                  && words.is(place + 3, "of"))
              || words.isAnyOf(place + 1, Set.of("every", "all", "each", "many", "most", "some"));
      if (words.isAnyOf(place, Set.of("in", "at", "for", "on", "to")) && some) {
        return true;
      }
    }
    return false;
  }
}
