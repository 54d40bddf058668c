package org.rejoinder.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a theme weighs its sentences by: each sign in a sentence has points for or against.
 *
 * @param rules whose findings are kept only where the signs and the rule together have enough
 *     points; those of other rules are always kept
 * @param rulePoints what a finding of such a rule counts
 * @param atLeast how many points are enough, with those of a rule or without
 * @param signs points by sign, as a codebook writes it: {@code await}, {@code no date}, {@code
 *     <once>}, {@code publish:planned}
 * @param codes points by sign for each code that may be meant: of what such a rule finds, the code
 *     with the most points; those of other rules keep theirs, and so does what is found for a code
 *     without points
 */
public record Weighing(
    SortedSet<String> rules,
    int rulePoints,
    int atLeast,
    SortedMap<String, Integer> signs,
    SortedMap<String, SortedMap<String, Integer>> codes) {

  private static final String CLASS = "<([a-z0-9-]+)>.*";

  /** Keeps its own copies, in order: the same weighing is always written alike. */
  public Weighing {
    rules = Collections.unmodifiableSortedSet(new TreeSet<>(rules));
    signs = Collections.unmodifiableSortedMap(new TreeMap<>(signs));
    SortedMap<String, SortedMap<String, Integer>> copies = new TreeMap<>();
    codes.forEach(
        (code, points) ->
            copies.put(code, Collections.unmodifiableSortedMap(new TreeMap<>(points))));
    codes = Collections.unmodifiableSortedMap(copies);
  }

  /** Of rules and signs in any order. */
  public static Weighing of(
      Set<String> rules,
      int rulePoints,
      int atLeast,
      Map<String, Integer> signs,
      Map<String, ? extends Map<String, Integer>> codes) {
    SortedMap<String, SortedMap<String, Integer>> inOrder = new TreeMap<>();
    codes.forEach((code, points) -> inOrder.put(code, new TreeMap<>(points)));
    return new Weighing(new TreeSet<>(rules), rulePoints, atLeast, new TreeMap<>(signs), inOrder);
  }

  /** The word classes that signs ask for, by themselves or as verbs of a state. */
  public Set<String> wordClasses() {
    return Stream.concat(Stream.of(signs), codes.values().stream())
        .flatMap(points -> points.keySet().stream())
        .filter(sign -> !sign.contains(" ") && sign.matches(CLASS))
        .map(sign -> sign.substring(1, sign.indexOf('>')))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
