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
    List<Entry<T>> ofWord = beginningWith(words.word(place));
    List<Entry<T>> ofLemma = ofLemma(words, place);
    if (ofWord.isEmpty() && ofLemma.isEmpty()) {
      return List.of();
    }
    List<Found<T>> found = new ArrayList<>();
    find(ofWord, words, place, found);
    find(ofLemma, words, place, found);
    return found;
  }

  private List<Entry<T>> beginningWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  /** Those that begin with the word's lemma, where that is another word. */
  private List<Entry<T>> ofLemma(Words words, int place) {
    String lemma = words.lemma(place);
    return lemma.equals(words.word(place)) ? List.of() : beginningWith(lemma);
  }

  /** The length in tokens of the longest phrase that begins at {@code place}; 0 if none does. */
  int longestAt(Words words, int place) {
    return Math.max(
        longest(beginningWith(words.word(place)), words, place),
        longest(ofLemma(words, place), words, place));
  }

  private static <T> int longest(List<Entry<T>> phrases, Words words, int place) {
    int longest = 0;
    for (Entry<T> phrase : phrases) {
      longest = Math.max(longest, WordMatch.lengthOfAll(phrase.words(), words, place));
    }
    return longest;
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
