package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<String, WordList> lists = new HashMap<>();

  WordClasses(Codebook codebook) {
    for (WordClass wordClass : codebook.wordClasses()) {
      lists.put(wordClass.name(), new WordList(wordClass.phrases()));
    }
  }

  /** For every place of the sentence, the length of the longest phrase that begins there. */
  int[] lengths(String wordClass, Words words) {
    WordList list = lists.get(wordClass);
    WordList exceptions = lists.get(EXCEPTIONS + wordClass);
    int[] lengths = new int[words.count()];
    if (list != null) {
      int exempt = 0;
      for (int place = 0; place < lengths.length; place++) {
        int length = list.lengthAt(words, place);
        int exception = exceptions == null ? 0 : exceptions.lengthAt(words, place);
        if (exception > length) {
          exempt = place + exception;
        }
        lengths[place] = place < exempt ? 0 : length;
      }
    }
    return lengths;
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
