package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Phrase.Choice;
import org.rejoinder.domain.Phrase.OneOf;
import org.rejoinder.domain.WordClass;

/** The codebook's word classes, made ready to be looked up in sentences. */
final class WordClasses {

  /** "not-national-body" lists longer phrases that hold words of "national-body" and are none. */
  private static final String EXCEPTIONS = "not-";

  static final WordClasses NONE = new WordClasses(new Codebook(List.of(), List.of(), List.of()));

  private final Map<String, List<ClassPhrase>> byFirstWord = new HashMap<>();
  private final Set<String> withExceptions = new HashSet<>();

  /** A phrase of words only, and the class that lists it. */
  private record ClassPhrase(String wordClass, List<Choice> words) {}

  WordClasses(Codebook codebook) {
    Set<String> names = new HashSet<>();
    for (WordClass wordClass : codebook.wordClasses()) {
      names.add(wordClass.name());
      wordClass.phrases().forEach(phrase -> add(wordClass.name(), phrase));
    }
    names.stream().filter(name -> names.contains(EXCEPTIONS + name)).forEach(withExceptions::add);
  }

  private void add(String wordClass, Phrase phrase) {
    List<Choice> words = new ArrayList<>();
    phrase.elements().forEach(element -> words.add(((OneOf) element).choices().getFirst()));
    ClassPhrase entry = new ClassPhrase(wordClass, List.copyOf(words));
    String first = WordMatch.text(words.getFirst());
    byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(entry);
    int hyphen = first.indexOf('-');
    if (hyphen > 0) {
      byFirstWord.computeIfAbsent(first.substring(0, hyphen), _ -> new ArrayList<>()).add(entry);
    }
  }

  /**
   * For every class that stands in the sentence, and every place of the sentence, the length in
   * tokens of the longest phrase of the class that begins there.
   */
  Map<String, int[]> lengths(Words words) {
    Map<String, int[]> lengths = new HashMap<>();
    for (int place = 0; place < words.count(); place++) {
      String word = words.word(place);
      String lemma = words.lemma(place);
      note(byFirstWord.getOrDefault(word, List.of()), words, place, lengths);
      if (!lemma.equals(word)) {
        note(byFirstWord.getOrDefault(lemma, List.of()), words, place, lengths);
      }
    }
    for (String wordClass : withExceptions) {
      if (lengths.containsKey(wordClass) && lengths.containsKey(EXCEPTIONS + wordClass)) {
        leaveOut(
            Objects.requireNonNull(lengths.get(EXCEPTIONS + wordClass)),
            Objects.requireNonNull(lengths.get(wordClass)));
      }
    }
    lengths.values().removeIf(each -> Arrays.stream(each).allMatch(length -> length == 0));
    return lengths;
  }

  private static void note(
      List<ClassPhrase> phrases, Words words, int place, Map<String, int[]> lengths) {
    for (ClassPhrase phrase : phrases) {
      int length = WordMatch.lengthOfAll(phrase.words(), words, place);
      if (length > 0) {
        int[] ofClass = lengths.computeIfAbsent(phrase.wordClass(), _ -> new int[words.count()]);
        ofClass[place] = Math.max(ofClass[place], length);
      }
    }
  }

  /** A longer phrase that is no phrase of the class takes its words out of it. */
  private static void leaveOut(int[] exceptions, int[] lengths) {
    int exempt = 0;
    for (int place = 0; place < lengths.length; place++) {
      if (exceptions[place] > lengths[place]) {
        exempt = place + exceptions[place];
      }
      if (place < exempt) {
        lengths[place] = 0;
      }
    }
  }

  /** Phrases of words only, by the word that they begin with. */
  static final class WordList {

    private final Map<String, List<List<Choice>>> byFirstWord = new HashMap<>();

    WordList(List<Phrase> phrases) {
      for (Phrase phrase : phrases) {
        List<Choice> words = new ArrayList<>();
        phrase.elements().forEach(element -> words.add(((OneOf) element).choices().getFirst()));
        String first = WordMatch.text(words.getFirst());
        byFirstWord.computeIfAbsent(first, _ -> new ArrayList<>()).add(words);
        int hyphen = first.indexOf('-');
        if (hyphen > 0) {
          byFirstWord
              .computeIfAbsent(first.substring(0, hyphen), _ -> new ArrayList<>())
              .add(words);
        }
      }
    }

    /** The length in tokens of the longest phrase that begins at {@code place}; 0 if none does. */
    int lengthAt(Words words, int place) {
      int longest = longest(byFirstWord.get(words.word(place)), words, place);
      return Math.max(longest, longest(byFirstWord.get(words.lemma(place)), words, place));
    }

    private static int longest(
        @org.jspecify.annotations.Nullable List<List<Choice>> candidates, Words words, int place) {
      int longest = 0;
      if (candidates != null) {
        for (List<Choice> candidate : candidates) {
          longest = Math.max(longest, WordMatch.lengthOfAll(candidate, words, place));
        }
      }
      return longest;
    }
  }
}
