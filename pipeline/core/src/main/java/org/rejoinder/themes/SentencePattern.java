package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.TokenPattern.Match;

/** What a sentence is searched for. */
interface SentencePattern {

  /** All matches in the sentence, in order, without overlap. */
  List<Match> matches(ReadSentence sentence);

  /** All matches in a sentence that is known to have what {@link #rarest} tells. */
  default List<Match> matchesWhereRarestIs(ReadSentence sentence) {
    return matches(sentence);
  }

  /** What a sentence must have to be worth searching, and few have; empty if any is worth it. */
  default Optional<NeededWords> rarest() {
    return Optional.empty();
  }
}
