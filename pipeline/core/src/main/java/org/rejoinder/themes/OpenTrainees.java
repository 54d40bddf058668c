package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Knows persons by what is said of them: whoever is trained, or attends, is a person, be the noun
 * in no list. "Eight peer supporters will be trained", "eleven befrienders attended the course".
 */
final class OpenTrainees {

  /** Only persons are the subject of these where they are passive. */
  private static final Set<String> OF_PERSONS =
      Set.of("train", "retrain", "upskill", "accredit", "brief", "coach", "tutor");

  /** Only persons do this to training. */
  private static final Set<String> DOING =
      Set.of("attend", "undertake", "undergo", "complete", "pass", "sit", "take", "receive");

  /** What is trained, or completed, and is no person. */
  private static final Set<String> THINGS =
      Set.of(
          "dog",
          "horse",
          "model",
          "course",
          "session",
          "event",
          "module",
          "package",
          "force",
          "service",
          "board",
          "partner",
          "agency",
          "organisation",
          "body",
          "council",
          "school",
          "venue",
          "site",
          "station",
          "area",
          "visit",
          "case",
          "file",
          "review",
          "form");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<Quantity> quantities;

  OpenTrainees(
      TrainingVocabulary vocabulary,
      Words words,
      List<VerbGroup> verbs,
      List<Quantity> quantities) {
    this.quantities = quantities;
    this.vocabulary = vocabulary;
    this.words = words;
    this.verbs = verbs;
  }

  /** Whether the noun in the plural is the subject of a verb that has only persons for it. */
  boolean isOne(int noun) {
    if (!words.tag(noun).equals("NNS") && !words.tag(noun).equals("NNPS")) {
      return false;
    }
    boolean number =
        quantities.stream()
            .anyMatch(found -> found.tokens().from() <= noun && noun < found.tokens().to());
    if (number
        || THINGS.contains(words.lemma(noun))
        || vocabulary.has(Topic.PUBLIC, words.lemma(noun))
        || vocabulary.lengthEndingAt(words, noun, Topic.PUBLIC) > 0
        || vocabulary.lengthEndingAt(words, noun, Topic.UNITS) > 0
        || vocabulary.lengthEndingAt(words, noun, Topic.TRAINING) > 0
        || vocabulary.lengthEndingAt(words, noun, Topic.TRAINING_BY_VERB) > 0
        || words.isAnyOf(noun, Programmes.DURATIONS)) {
      return false;
    }
    return verbs.stream()
        .filter(verb -> verb.finite() && verb.tokens().from() > noun)
        .filter(verb -> isSubjectOf(noun, verb))
        .anyMatch(verb -> isTrained(verb) || takesTraining(verb));
  }

  private static boolean isTrained(VerbGroup verb) {
    return verb.passive() && OF_PERSONS.contains(verb.lemma());
  }

  private boolean takesTraining(VerbGroup verb) {
    int from = verb.tokens().to();
    return !verb.passive()
        && DOING.contains(verb.lemma())
        && IntStream.range(from, Math.min(words.count(), from + 8))
            .anyMatch(place -> vocabulary.lengthEndingAt(words, place, Topic.TRAINING) > 0);
  }

  private boolean isCounted(int noun) {
    int start = noun;
    while (words.isNoun(start - 1) || words.tag(start - 1).startsWith("JJ")) {
      start--;
    }
    int first = start;
    return quantities.stream().anyMatch(found -> found.tokens().to() == first);
  }

  /** Nothing stands between but adverbs, or what two commas hold. */
  private boolean isSubjectOf(int noun, VerbGroup verb) {
    int from = verb.tokens().from();
    int before = from - 1;
    while (words.tag(before).startsWith("RB")) {
      before--;
    }
    if (before == noun) {
      return true;
    }
    boolean commas = words.isComma(noun + 1) && words.isComma(before) && before > noun + 1;
    boolean brackets = words.asWritten(noun + 1).equals("(") && words.asWritten(before).equals(")");
    return (brackets || (commas && isCounted(noun)))
        && before - noun < 8
        && IntStream.range(noun + 1, before).noneMatch(words::isVerb);
  }
}
