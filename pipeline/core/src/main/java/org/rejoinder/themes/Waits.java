package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rejoinder.themes.FoundByRules.SentenceCodes;
import org.rejoinder.themes.ThemePieces.Asked;

/**
 * The sentences of a document that wait for a national body, as the themes on progress and training
 * ask for them.
 *
 * @param now those that wait
 * @param before those that waited when another codebook coded the document, as far as it is known
 */
record Waits(Sentences now, Sentences before) {

  static Waits none() {
    return of(ThemePieces.Piece.nothing());
  }

  static Waits of(ThemePieces.Piece awaiting) {
    return new Waits(
        Sentences.of(awaiting.found()),
        Sentences.of(awaiting.before().orElse(FoundByRules.nothing())));
  }

  /**
   * Sentences, by their numbers.
   *
   * @param told all that is known of them
   * @param all that wait at all
   * @param forTraining that wait for training
   */
  record Sentences(String told, Set<Integer> all, Set<Integer> forTraining) {

    static Sentences of(FoundByRules awaiting) {
      return new Sentences(
          awaiting.sentences().toString(),
          numbers(awaiting, _ -> true),
          numbers(awaiting, codes -> codes.contains(ThemeCoder.TRAINING)));
    }

    /** The numbers of those that wait for training, and of all. */
    String numbers() {
      return forTraining.toString() + all;
    }

    private static Set<Integer> numbers(FoundByRules awaiting, Predicate<List<String>> codes) {
      return awaiting.sentences().stream()
          .filter(sentence -> !sentence.coded().isEmpty() && codes.test(sentence.coded()))
          .map(SentenceCodes::sentence)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Those that wait by one of the codebooks. */
  Sentences of(Asked codebook) {
    return switch (codebook) {
      case NOW -> now;
      case BEFORE -> before;
    };
  }

  /** Whether others of these passages wait, or for something else, than did before. */
  boolean differIn(PassageGroup passages) {
    return !in(passages, now.all()).equals(in(passages, before.all()))
        || !in(passages, now.forTraining()).equals(in(passages, before.forTraining()));
  }

  private static Set<Integer> in(PassageGroup passages, Set<Integer> sentences) {
    return sentences.stream().filter(passages::has).collect(Collectors.toSet());
  }
}
