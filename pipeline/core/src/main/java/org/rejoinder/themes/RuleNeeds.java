package org.rejoinder.themes;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the patterns of a codebook need in a sentence, each need once, however many patterns
 * have it: so a sentence is asked once for all of them, and not by every rule.
 */
final class RuleNeeds {

  private static final BitSet NONE = new BitSet();

  private final Map<NeededWords, Integer> places = new HashMap<>();
  private final Map<String, BitSet> byWord = new HashMap<>();
  private final Map<String, BitSet> byWordClass = new HashMap<>();

  /** The places of these needs in what {@link #metBy} tells. */
  List<Integer> places(List<NeededWords> needed) {
    return needed.stream().map(this::place).toList();
  }

  private int place(NeededWords needed) {
    return places.computeIfAbsent(
        needed,
        _ -> {
          int place = places.size();
          needed.words().forEach(word -> add(place, word, byWord));
          needed.wordClasses().forEach(wordClass -> add(place, wordClass, byWordClass));
          return place;
        });
  }

  private static void add(int place, String word, Map<String, BitSet> sets) {
    sets.computeIfAbsent(word, _ -> new BitSet()).set(place);
  }

  /** The needs that a sentence meets, by their places. */
  BitSet metBy(ReadSentence sentence) {
    BitSet met = new BitSet(places.size());
    for (String word : sentence.forms()) {
      met.or(byWord.getOrDefault(word, NONE));
    }
    for (String wordClass : sentence.wordClasses()) {
      met.or(byWordClass.getOrDefault(wordClass, NONE));
    }
    return met;
  }
}
