package org.rejoinder.themes;

import java.util.Set;

/**
 * Tells whether the body itself is who does something: "we", "I", "the force", "Wexmoor Police".
 */
final class OwnSubject {

  private static final Set<String> SPEAKERS = Set.of("we", "i");
  private static final Set<String> BODIES = Set.of("force", "constabulary", "county");
  private static final Set<String> BODY_NAMES = Set.of("police", "constabulary");

  /** Determiners after which a body is any of many: "each force". */
  private static final Set<String> OF_MANY = Set.of("each", "every", "any", "a", "another", "all");

  private final ReadSentence sentence;
  private final Words words;

  OwnSubject(ReadSentence sentence) {
    this.sentence = sentence;
    this.words = sentence.words();
  }

  /** Whether the body is named there, whatever it does. */
  boolean isNamedIn(int from, int to) {
    return speaksIn(from, to) || isBodyIn(from, to);
  }

  /** Whether "we" or "I" stands there. */
  boolean speaksIn(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.isAnyOf(place, SPEAKERS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether "we" or "I" stands there and does something: who agrees that others should, or visits
   * those who do, does nothing by that.
   */
  boolean actsIn(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.isAnyOf(place, SPEAKERS) && !onlySpeaks(place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the body is named as one there: not "each force", "police forces". */
  boolean isBodyIn(int from, int to) {
    for (int place = from; place < to; place++) {
      boolean one =
          words.isAnyOf(place, BODIES)
              && !words.isAnyOf(place - 1, OF_MANY)
              && !words.is(place - 1, "police")
              && !words.is(place - 1, "task");
      boolean named = words.isAnyOf(place, BODY_NAMES) && words.isName(place - 1);
      if (one || named) {
        return true;
      }
    }
    return false;
  }

  private boolean onlySpeaks(int speaker) {
    return sentence.actions().stream()
        .filter(action -> action.verb().head() > speaker)
        .findFirst()
        .filter(action -> action.verb().tokens().from() <= speaker + 2)
        .map(action -> action.verb().lemma())
        .filter(lemma -> VerbSenses.speaks(lemma) || PracticeVerbs.learns(lemma))
        .isPresent();
  }
}
