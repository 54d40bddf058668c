package org.rejoinder.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two texts have word for word.
 *
 * @param runs of five words or more, the longest first; none overlaps another in the one text
 * @param shared how many words of the shorter text stand in such runs
 * @param similarity those as a part of all of its words
 */
record SharedWording(List<WordRun> runs, int shared, double similarity) {

  /** A run that stands in a text more often than this is not looked at everywhere. */
  private static final int MOST_PLACES = 50;

  /** Compares two texts by their words. */
  static SharedWording of(List<String> one, List<String> other) {
    if (one.equals(other)) {
      return new SharedWording(
          List.of(new WordRun(0, 0, one.size())), one.size(), one.isEmpty() ? 0 : 1);
    }
    Map<List<String>, List<Integer>> places = places(other);
    List<WordRun> runs = new ArrayList<>();
    BitSet sharedOfOne = new BitSet();
    for (int first = 0; first + Fingerprints.RUN <= one.size(); ) {
      WordRun longest = new WordRun(first, 0, 0);
      List<String> run = one.subList(first, first + Fingerprints.RUN);
      for (int place : places.getOrDefault(run, List.of())) {
        int length = length(one, first, other, place);
        if (length > longest.length()) {
          longest = new WordRun(first, place, length);
        }
      }
      if (longest.length() > 0) {
        runs.add(longest);
        sharedOfOne.set(first, first + longest.length());
      }
      first += Math.max(1, longest.length());
    }
    runs.sort(Comparator.comparingInt(WordRun::length).reversed());
    int shared =
        one.size() <= other.size() ? sharedOfOne.cardinality() : sharedOf(other, places(one));
    return new SharedWording(runs, shared, shared / (double) Math.min(one.size(), other.size()));
  }

  private static int sharedOf(List<String> words, Map<List<String>, List<Integer>> places) {
    BitSet shared = new BitSet();
    for (int first = 0; first + Fingerprints.RUN <= words.size(); first++) {
      if (places.containsKey(words.subList(first, first + Fingerprints.RUN))) {
        shared.set(first, first + Fingerprints.RUN);
      }
    }
    return shared.cardinality();
  }

  private static Map<List<String>, List<Integer>> places(List<String> words) {
    Map<List<String>, List<Integer>> places = new HashMap<>();
    for (int first = 0; first + Fingerprints.RUN <= words.size(); first++) {
      List<Integer> known =
          places.computeIfAbsent(
              words.subList(first, first + Fingerprints.RUN), _ -> new ArrayList<>());
      if (known.size() < MOST_PLACES) {
        known.add(first);
      }
    }
    return places;
  }

  private static int length(List<String> one, int first, List<String> other, int place) {
    int length = 0;
    while (first + length < one.size()
        && place + length < other.size()
        && one.get(first + length).equals(other.get(place + length))) {
      length++;
    }
    return length;
  }
}
