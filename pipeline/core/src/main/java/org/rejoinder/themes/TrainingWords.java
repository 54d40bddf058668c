package org.rejoinder.themes;

import java.util.Set;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Tells quickly of most sentences that they say nothing of training, so that they need no reading.
 */
final class TrainingWords {

  private static final Set<String> QUALIFIED =
      Set.of(
          "trained", "qualified", "accredited", "certified", "compliant", "upskilled", "through");

  private TrainingWords() {}

  /** Whether any word of the sentence may be of training; where none is, none is spoken of. */
  static boolean mayBeIn(TrainingVocabulary vocabulary, Words words) {
    for (int place = 0; place < words.count(); place++) {
      boolean may =
          vocabulary.mayEndAt(words, place, Topic.TRAINING)
              || vocabulary.mayEndAt(words, place, Topic.TRAINING_BY_VERB)
              || vocabulary.has(Topic.TRAIN_VERBS, words.lemma(place))
              || words.isAnyOf(place, QUALIFIED)
              || words.isAnyOf(place, Programmes.DURATIONS)
              || words.word(place).endsWith("learning")
              || Programmes.isLetters(words.asWritten(place))
              || PhrasalNames.mayTakeTitle(words, place)
              || PhrasalNames.mayTakeLevel(words, place);
      if (may) {
        return true;
      }
    }
    return false;
  }
}
