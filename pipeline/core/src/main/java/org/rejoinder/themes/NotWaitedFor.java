package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPattern.Range;

/** Knows what is waited for and counts for nothing: the work on a case, and what is one's own. */
final class NotWaitedFor {

  private static final Set<String> QUESTIONS = Set.of("which", "what", "how", "when", "who");

  private static final Set<String> OURS = Set.of("our", "my");

  private final ThingNames names;
  private final Theme.Source source;

  NotWaitedFor(ThingNames names, Theme.Source source) {
    this.names = names;
    this.source = source;
  }

  /** Whether the tokens name what is never waited for. */
  boolean isIn(ReadSentence sentence, Range tokens) {
    Range whole = withWhatStandsBeforeItsNoun(sentence.words(), tokens);
    return source.never().stream()
        .filter(each -> sentence.holds(each, whole))
        .anyMatch(each -> isMoreThanOwner(sentence, whole, each));
  }

  /** "decision is awaited" of "a charging decision is awaited" is that decision and no other. */
  private static Range withWhatStandsBeforeItsNoun(Words words, Range tokens) {
    int from = tokens.from();
    while (words.isNoun(from) && (words.isNoun(from - 1) || words.tag(from - 1).equals("VBG"))) {
      from--;
    }
    return new Range(from, tokens.to());
  }

  /** "the victims' core grant" is a grant. */
  private static boolean isMoreThanOwner(ReadSentence sentence, Range tokens, String wordClass) {
    for (int place = tokens.from(); place < tokens.to(); place++) {
      int length = sentence.lengthOf(wordClass, place);
      boolean owner =
          length > 0
              && sentence.words().tag(place + length).equals("POS")
              && place + length + 1 < tokens.to();
      if (length > 0 && !owner) {
        return true;
      }
    }
    return false;
  }

  /**
   * What must not be waited for counts in the thing's head only, "the definition of a suspect" is
   * no suspect, but anywhere in a thing that is named by no code of its own. What is the body's own
   * may still be the source's to give: "the College's answer to our request".
   */
  boolean is(ReadSentence sentence, Range thing, List<Code> named) {
    Range told = beforeQuestion(sentence, named.isEmpty() ? thing : names.head(sentence, thing));
    return isIn(sentence, told) || isOwn(sentence, told, thing) || isSomebodysOwn(sentence, thing);
  }

  /** "The unit's own workbook", "a report of our own": whoever has it gives it to itself. */
  private boolean isSomebodysOwn(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    for (int place = thing.from() + 1; place < thing.to(); place++) {
      boolean owned = words.tag(place - 1).equals("POS") || words.isAnyOf(place - 1, OURS);
      if (owned
          && words.is(place, "own")
          && !sentence.holds(source.from(), new Range(thing.from(), place))) {
        return true;
      }
    }
    return false;
  }

  /** "to tell forces which cases it will examine": what is asked may be of anything. */
  private static Range beforeQuestion(ReadSentence sentence, Range thing) {
    for (int place = thing.from(); place < thing.to(); place++) {
      if (sentence.words().isAnyOf(place, QUESTIONS)) {
        return new Range(thing.from(), Math.max(place, thing.from() + 1));
      }
    }
    return thing;
  }

  private boolean isOwn(ReadSentence sentence, Range told, Range thing) {
    boolean qualified = false;
    // "agree with chief constables what is measured": with whom says not whose it is.
    int from = sentence.words().is(told.from(), "with") ? told.from() + 3 : told.from();
    for (int place = from; place < told.to(); place++) {
      if (sentence.lengthOf(source.from(), place) > 0) {
        return false;
      }
      qualified |= sentence.words().tag(place).equals("IN");
      for (String own : source.own()) {
        int length = sentence.lengthOf(own, place);
        // "A supervisors' course" is for them, not theirs to give.
        boolean forWhom = sentence.words().is(place + length, "'");
        if (length > 0 && place + length <= told.to() && !forWhom) {
          return !(qualified && sentence.holds(source.from(), thing));
        }
      }
    }
    return false;
  }
}
