package org.rejoinder.segment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The titles under which the documents of a corpus answer one report. Publishers shorten a title,
 * or lead it in; without one name for all, answers to one report would look like answers to
 * several.
 */
final class KnownReports {

  /** Of the shorter title's words, how many must stand in the longer one. */
  private static final double NEARLY_ALL = 0.85;

  private static final int FEWEST_WORDS = 3;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "and",
          "or",
          "to",
          "for",
          "in",
          "on",
          "by",
          "with",
          "report",
          "inspection",
          "into");

  private final Map<String, String> commonName = new HashMap<>();

  private KnownReports() {}

  /**
   * Learns which titles mean one report.
   *
   * @param titles one for each document that names one
   */
  static KnownReports from(Collection<String> titles) {
    Map<String, Integer> frequency = new TreeMap<>();
    titles.forEach(title -> frequency.merge(title, 1, Integer::sum));
    Comparator<String> oftenest =
        Comparator.comparingInt((String title) -> frequency.getOrDefault(title, 0)).reversed();
    List<String> ordered =
        frequency.keySet().stream()
            .sorted(
                oftenest.thenComparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .toList();
    KnownReports known = new KnownReports();
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (String title : ordered) {
      Set<String> words = telling(title);
      String name =
          names.entrySet().stream()
              .filter(other -> meanTheSame(words, other.getValue()))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(title);
      names.putIfAbsent(name, words);
      known.commonName.put(title, name);
    }
    return known;
  }

  /** The name that stands for all spellings of a title. */
  String nameOf(String title) {
    return commonName.getOrDefault(title, title);
  }

  private static boolean meanTheSame(Set<String> left, Set<String> right) {
    int smaller = Math.min(left.size(), right.size());
    Set<String> shared = new HashSet<>(left);
    shared.retainAll(right);
    return smaller >= FEWEST_WORDS && shared.size() >= smaller * NEARLY_ALL;
  }

  private static Set<String> telling(String title) {
    Set<String> words = new HashSet<>(Wording.wordsOf(title));
    words.removeAll(SMALL_WORDS);
    return words;
  }
}
