package org.rejoinder.themes;

import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;

/** Knows words that stand where a rule has its thing, and name none. */
final class NoThing {

  private NoThing() {}

  /** "awaited from the College": from whom, not what. */
  static boolean isWhence(ReadSentence sentence, Range thing) {
    return sentence.words().is(thing.from(), "from") && !ListItem.isLeadIn(sentence);
  }

  /** "It is intended that ...": the pronoun stands for what comes behind, for no thing. */
  static boolean isExpletive(ReadSentence sentence, Match match, Range thing) {
    Words words = sentence.words();
    return words.is(thing.from(), "it")
        && thing.to() == thing.from() + 1
        && (words.is(match.tokens().to(), "that") || words.is(match.tokens().to() - 1, "that"));
  }

  /** "will amend so as to cover": what comes after the verb is not its thing. */
  static boolean isPurpose(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    return words.is(thing.from(), "so") && words.is(thing.from() + 1, "as");
  }
}
