package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Carries what a sentence before a list says to the items of the list: "The following have been
 * trained:" to "12 detectives;". One for each stretch of text, which it hears in order.
 */
final class TrainingLists {

  private static final Set<String> INTENTIONS =
      Set.of("aim", "plan", "priority", "action", "commitment", "intention", "objective", "step");

  /** What a list that says how far training has come is called. */
  private static final Set<String> FIGURES =
      Set.of("figure", "position", "number", "picture", "progress", "total", "breakdown", "rate");

  private final TrainingVocabulary vocabulary;
  private Optional<String> leadIn = Optional.empty();
  private boolean goesOn;

  TrainingLists(TrainingVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The state that the list gives this sentence, if it is an item of one.
   *
   * @param spokenOf whether training was spoken of before
   */
  Optional<String> hear(ReadSentence sentence, boolean spokenOf) {
    boolean item = ListItem.is(sentence, goesOn);
    goesOn = ListItem.leavesListOpen(sentence);
    if (ListItem.isLeadIn(sentence) || isAnnounced(sentence)) {
      leadIn = stateBefore(sentence, spokenOf);
      return Optional.empty();
    }
    if (!item) {
      leadIn = Optional.empty();
    }
    return leadIn;
  }

  /** "The position by team is as follows." */
  private static boolean isAnnounced(ReadSentence sentence) {
    Words words = sentence.words();
    int end = words.count() - 1;
    return words.startsWith(end - 2, "as follows")
        || words.startsWith(end - 2, "set out below")
        || words.startsWith(end - 3, "set out below")
        || words.startsWith(end - 2, "shown below");
  }

  private Optional<String> stateBefore(ReadSentence sentence, boolean spokenOf) {
    Words words = sentence.words();
    String last = words.word(words.count() - 2);
    switch (last) {
      case "will", "shall" -> {
        return Optional.of(TrainingStates.PLANNED);
      }
      case "have", "has" -> {
        return Optional.of(TrainingStates.DELIVERED);
      }
      case "are", "is" -> {
        return Optional.of(TrainingStates.UNDER_WAY);
      }
      default -> {}
    }
    Optional<Action> action = sentence.actions().stream().reduce((first, second) -> second);
    boolean taken =
        action
            .filter(verb -> isOfTraining(verb.verb().lemma(), spokenOf || isNamed(words)))
            .isPresent();
    if (taken) {
      return action.flatMap(verb -> state(verb.state()));
    }
    boolean figures = false;
    for (int place = 0; place < words.count(); place++) {
      if (words.lemmaIsAnyOf(place, INTENTIONS)) {
        return Optional.of(TrainingStates.PLANNED);
      }
      figures |= words.lemmaIsAnyOf(place, FIGURES);
    }
    return figures && spokenOf ? Optional.of(TrainingStates.DELIVERED) : Optional.empty();
  }

  private boolean isNamed(Words words) {
    return vocabulary.stands(words, 0, words.count(), Topic.TRAINING);
  }

  private boolean isOfTraining(String lemma, boolean ofTraining) {
    return vocabulary.has(Topic.TRAIN_VERBS, lemma)
        || (ofTraining
            && (vocabulary.has(Topic.TAKE_VERBS, lemma)
                || vocabulary.has(Topic.GIVE_VERBS, lemma)));
  }

  private static Optional<String> state(ActionState state) {
    return switch (state) {
      case DONE -> Optional.of(TrainingStates.DELIVERED);
      case UNDER_WAY -> Optional.of(TrainingStates.UNDER_WAY);
      case PLANNED -> Optional.of(TrainingStates.PLANNED);
      case HOLDS, NOT_DONE, OBLIGED, WISHED, POSSIBLE -> Optional.empty();
    };
  }
}
