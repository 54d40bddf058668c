package org.rejoinder.themes;

import java.util.Optional;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Training as a sentence names it.
 *
 * @param tokens the noun phrase, a topic after it included
 * @param name of the programme, where it says more than "the training"
 * @param certain whether the noun is training by itself; if not, only where somebody attends it
 */
record TrainingMention(Range tokens, Optional<Range> name, boolean certain) {

  int from() {
    return tokens.from();
  }

  int to() {
    return tokens.to();
  }
}
