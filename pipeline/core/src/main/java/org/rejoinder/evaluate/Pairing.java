package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Two lists, paired one to one.
 *
 * @param pairs in the order of the left list, or of the keys and then of it
 * @param left what of the left list found no partner, in that order
 * @param right what of the right list found no partner, in the like order
 */
record Pairing<T>(List<Pair<T>> pairs, List<T> left, List<T> right) {

  /** Two that belong together. */
  record Pair<T>(T left, T right) {}

  private record Candidate<C>(int left, int right, C closeness) {}

  Pairing {
    pairs = List.copyOf(pairs);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /**
   * Pairs what has the same key, as {@link #closestFirst} does.
   *
   * @param key of which a pair must have the same, so that not everything is tried with everything
   */
  static <T, C extends Comparable<C>> Pairing<T> within(
      Function<T, String> key,
      List<T> left,
      List<T> right,
      BiFunction<T, T, Optional<C>> closeness) {
    SortedMap<String, List<T>> lefts = grouped(key, left);
    SortedMap<String, List<T>> rights = grouped(key, right);
    SortedSet<String> keys = new TreeSet<>(lefts.keySet());
    keys.addAll(rights.keySet());
    List<Pairing<T>> pairings =
        keys.stream()
            .map(
                one ->
                    closestFirst(
                        lefts.getOrDefault(one, List.of()),
                        rights.getOrDefault(one, List.of()),
                        closeness))
            .toList();
    return new Pairing<>(
        pairings.stream().flatMap(pairing -> pairing.pairs().stream()).toList(),
        pairings.stream().flatMap(pairing -> pairing.left().stream()).toList(),
        pairings.stream().flatMap(pairing -> pairing.right().stream()).toList());
  }

  private static <T> SortedMap<String, List<T>> grouped(Function<T, String> key, List<T> list) {
    return list.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toUnmodifiableList()));
  }

  /**
   * The closest two are paired first, then the closest two of the others; of pairs that are equally
   * close, those that come first in the lists.
   *
   * @param closeness empty for two that cannot be a pair
   */
  static <T, C extends Comparable<C>> Pairing<T> closestFirst(
      List<T> left, List<T> right, BiFunction<T, T, Optional<C>> closeness) {
    List<Candidate<C>> candidates = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        Optional<C> close = closeness.apply(left.get(i), right.get(j));
        if (close.isPresent()) {
          candidates.add(new Candidate<>(i, j, close.get()));
        }
      }
    }
    // The sort is stable, so that equally close pairs keep the order of the lists.
    candidates.sort(Comparator.comparing((Candidate<C> one) -> one.closeness()).reversed());
    int[] partners = new int[left.size()];
    Arrays.fill(partners, -1);
    boolean[] taken = new boolean[right.size()];
    for (Candidate<C> candidate : candidates) {
      if (partners[candidate.left()] < 0 && !taken[candidate.right()]) {
        partners[candidate.left()] = candidate.right();
        taken[candidate.right()] = true;
      }
    }
    return new Pairing<>(
        IntStream.range(0, left.size())
            .filter(i -> partners[i] >= 0)
            .mapToObj(i -> new Pair<>(left.get(i), right.get(partners[i])))
            .toList(),
        IntStream.range(0, left.size()).filter(i -> partners[i] < 0).mapToObj(left::get).toList(),
        IntStream.range(0, right.size()).filter(j -> !taken[j]).mapToObj(right::get).toList());
  }
}
