package org.rejoinder.themes;

import java.util.List;
import org.rejoinder.domain.TokenPattern.Match;

/** What a sentence is searched for. */
interface SentencePattern {

  /** All matches in the sentence, in order, without overlap. */
  List<Match> matches(ReadSentence sentence);

  /** What a sentence must have to be worth searching, what few have first. */
  default List<NeededWords> needed() {
    return List.of();
  }
}
