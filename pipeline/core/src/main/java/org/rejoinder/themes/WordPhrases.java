package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Phrase.Choice;
import org.rejoinder.domain.Phrase.OneOf;

/**
 * A codebook's phrases of words only, each with what it belongs to, looked up by their first words.
 */
final class WordPhrases<T> {

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  private record Entry<T>(T owner, List<Choice> words) {}

  /** A phrase that stands in a sentence: what it belongs to, and its length in tokens. */
  record Found<T>(T owner, int length) {}

  void add(T owner, Phrase phrase) {
    List<Choice> words = new ArrayList<>();
    phrase.elements().forEach(element -> words.add(((OneOf) element).choices().getFirst()));
    Entry<T> entry = new Entry<>(owner, List.copyOf(words));
    String first = WordMatch.text(words.getFirst());
    byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(entry);
    int hyphen = first.indexOf('-');
    if (hyphen > 0) {
      byFirstWord.computeIfAbsent(first.substring(0, hyphen), _ -> new ArrayList<>()).add(entry);
    }
  }

  /** All phrases that begin at {@code place}. */
  List<Found<T>> at(Words words, int place) {
    String word = words.word(place);
    String lemma = words.lemma(place);
    List<Found<T>> found = new ArrayList<>();
    find(byFirstWord.getOrDefault(word, List.of()), words, place, found);
    if (!lemma.equals(word)) {
      find(byFirstWord.getOrDefault(lemma, List.of()), words, place, found);
    }
    return found;
  }

  /** The length in tokens of the longest phrase that begins at {@code place}; 0 if none does. */
  int longestAt(Words words, int place) {
    return at(words, place).stream().mapToInt(Found::length).max().orElse(0);
  }

  private static <T> void find(
      List<Entry<T>> phrases, Words words, int place, List<Found<T>> found) {
    for (Entry<T> phrase : phrases) {
      int length = WordMatch.lengthOfAll(phrase.words(), words, place);
      if (length > 0) {
        found.add(new Found<>(phrase.owner(), length));
      }
    }
  }
}
