package org.rejoinder.themes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.WordClass;

/** The codebook's word classes, made ready to be looked up in sentences. */
final class WordClasses {

  /** "not-national-body" lists longer phrases that hold words of "national-body" and are none. */
  static final String EXCEPTIONS = "not-";

  private static final int[] NOWHERE = {};

  static final WordClasses NONE = new WordClasses(new Codebook(List.of(), List.of(), List.of()));

  private final WordPhrases<String> phrases;

  /** Those of which another lists exceptions, with the name of that other. */
  private final Map<String, String> exceptions;

  private final OwnBody own;

  WordClasses(Codebook codebook) {
    this.phrases = new WordPhrases<>();
    this.exceptions = new HashMap<>();
    this.own = OwnBody.UNKNOWN;
    Set<String> names = new HashSet<>();
    for (WordClass wordClass : codebook.wordClasses()) {
      names.add(wordClass.name());
      wordClass.phrases().forEach(phrase -> phrases.add(wordClass.name(), phrase));
    }
    names.stream()
        .filter(name -> names.contains(EXCEPTIONS + name))
        .forEach(name -> exceptions.put(name, EXCEPTIONS + name));
  }

  private WordClasses(WordClasses classes, OwnBody own) {
    this.phrases = classes.phrases;
    this.exceptions = classes.exceptions;
    this.own = own;
  }

  /** These classes for a document of that body: its own names are in none of them. */
  WordClasses inDocumentOf(OwnBody body) {
    return new WordClasses(this, body);
  }

  /**
   * For every class that stands in the sentence, and every place of the sentence, the length in
   * tokens of the longest phrase of the class that begins there.
   */
  Map<String, int[]> lengths(Words words) {
    Map<String, int[]> lengths = new HashMap<>();
    for (int place = 0; place < words.count(); place++) {
      for (WordPhrases.Found<String> found : phrases.at(words, place)) {
        if (isOwnName(words, place, found.length())) {
          continue;
        }
        int[] ofClass = lengths.computeIfAbsent(found.owner(), _ -> new int[words.count()]);
        ofClass[place] = Math.max(ofClass[place], found.length());
      }
    }
    exceptions.forEach(
        (wordClass, longer) ->
            lengths.computeIfPresent(
                wordClass,
                (_, ofClass) -> without(lengths.getOrDefault(longer, NOWHERE), ofClass)));
    return lengths;
  }

  private boolean isOwnName(Words words, int place, int length) {
    return !own.isUnknown()
        && own.isCalled(words.text(place, place + length).toLowerCase(Locale.ROOT));
  }

  /**
   * A longer phrase that is no phrase of the class takes its words out of it; nothing where no
   * phrase of it is left.
   */
  private static int @Nullable [] without(int[] exceptions, int[] lengths) {
    if (exceptions.length == 0) {
      return lengths;
    }
    int exempt = 0;
    for (int place = 0; place < lengths.length; place++) {
      if (exceptions[place] > lengths[place]) {
        exempt = place + exceptions[place];
      }
      if (place < exempt) {
        lengths[place] = 0;
      }
    }
    return Arrays.stream(lengths).allMatch(length -> length == 0) ? null : lengths;
  }
}
