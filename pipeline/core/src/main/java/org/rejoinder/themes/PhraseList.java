package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fixed phrases, each with what it means, looked up by their first words, because most words of a
 * sentence begin none of them.
 */
final class PhraseList<T> {

  private final Map<String, List<Meaning<T>>> byFirstWord = new HashMap<>();

  private PhraseList() {}

  /**
   * A phrase that stands in a sentence, and what it means.
   *
   * @param phrase small words, parted by single spaces
   * @param length in words
   */
  record Meaning<T>(String phrase, int length, T meaning) {}

  /** Phrases, of which the first that fits counts. */
  @SafeVarargs
  static <T> PhraseList<T> of(Map.Entry<String, T>... phrases) {
    PhraseList<T> list = new PhraseList<>();
    for (Map.Entry<String, T> phrase : phrases) {
      list.add(phrase.getKey(), phrase.getValue());
    }
    return list;
  }

  /** Phrases that mean nothing but themselves. */
  static PhraseList<Boolean> of(String... phrases) {
    PhraseList<Boolean> list = new PhraseList<>();
    List.of(phrases).forEach(phrase -> list.add(phrase, true));
    return list;
  }

  private void add(String phrase, T meaning) {
    String[] words = phrase.split(" ", -1);
    byFirstWord
        .computeIfAbsent(words[0], _ -> new ArrayList<>())
        .add(new Meaning<>(phrase, words.length, meaning));
  }

  /** The words that phrases begin with. */
  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  /** The first of the phrases to stand at {@code place}. */
  Optional<Meaning<T>> at(Words words, int place) {
    for (Meaning<T> phrase : byFirstWord.getOrDefault(words.word(place), List.of())) {
      if (words.startsWith(place, phrase.phrase())) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** How many tokens it has; 0 if none stands there. */
  int lengthAt(Words words, int place) {
    return at(words, place).map(Meaning::length).orElse(0);
  }
}
