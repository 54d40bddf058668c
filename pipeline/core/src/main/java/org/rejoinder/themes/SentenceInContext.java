package org.rejoinder.themes;

import java.util.List;
import org.rejoinder.domain.Passage;

/**
 * A sentence and what it may refer to.
 *
 * @param passage that it stands in
 * @param before the sentences of the same answer, or the same passage outside of answers, that
 *     stand before it, the nearest last
 * @param asked the sentences of the recommendation that is answered, none where it is not quoted
 */
record SentenceInContext(
    Passage passage, ReadSentence sentence, List<ReadSentence> before, List<ReadSentence> asked) {

  Passage.Voice voice() {
    return passage.voice();
  }
}
