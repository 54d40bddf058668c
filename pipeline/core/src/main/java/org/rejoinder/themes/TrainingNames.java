package org.rejoinder.themes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * What a codebook's practices say of training: which names are courses, and which letters are none.
 */
final class TrainingNames {

  private static final String TRAINING = "training";

  /** More words than these are not looked for as one term. */
  private static final int MOST_WORDS = 6;

  /** Fewer letters stand for too many things. */
  private static final int SHORTEST_ACRONYM = 4;

  /** What names of courses end with when something else of theirs is meant. */
  private static final Set<String> NOT_THE_COURSE = Set.of("interview", "guidance", "evidence");

  private TrainingNames() {}

  /** The vocabulary with the courses among the practices, and without the letters of the others. */
  static TrainingVocabulary added(TrainingVocabulary vocabulary, List<PracticeEntry> practices) {
    Set<String> courses =
        practices.stream()
            .filter(practice -> practice.kind().equals(TRAINING))
            .flatMap(practice -> practice.names().stream())
            .map(PracticeEntry.Name::text)
            .filter(name -> isAcronym(name) ? name.length() >= SHORTEST_ACRONYM : isTerm(name))
            .collect(Collectors.toSet());
    Set<String> others =
        practices.stream()
            .filter(practice -> !practice.kind().equals(TRAINING))
            .filter(practice -> !practice.kind().equals("programme"))
            .flatMap(practice -> practice.names().stream())
            .map(PracticeEntry.Name::text)
            .filter(TrainingNames::isAcronym)
            .collect(Collectors.toSet());
    return vocabulary.with(Topic.TRAINING, courses).with(Topic.NOT_PROGRAMMES, others);
  }

  private static boolean isTerm(String name) {
    String[] words = name.split(" ", -1);
    return words.length <= MOST_WORDS
        && !NOT_THE_COURSE.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
  }

  private static boolean isAcronym(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
