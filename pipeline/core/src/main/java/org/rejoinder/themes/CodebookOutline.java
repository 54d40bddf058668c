package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a codebook decides with, as it is kept to be compared with the next one: where the two have
 * the same parts but a few, only documents that may hold the words of these few need be looked at.
 *
 * @param words what parts need, as {@link DocumentWords#sign} writes it
 * @param choices of words, by their places in {@code words}
 * @param parts each once
 * @param themes the parts of each theme, by their places in {@code parts}, in order
 * @param rules those parts of a theme without one of which it finds nothing; only of themes that
 *     have such
 * @param practices the parts that are practices
 */
public record CodebookOutline(
    List<Long> words,
    List<List<Integer>> choices,
    List<Part> parts,
    Map<String, List<Integer>> themes,
    Map<String, List<Integer>> rules,
    List<Integer> practices) {

  /** A part: two halves of its hash, and the choices of words that each way of finding it needs. */
  record Part(long first, long second, List<List<Integer>> ways) {

    private boolean isSameAs(Part other) {
      return first == other.first && second == other.second;
    }
  }

  /** Of a codebook that nothing is known of. */
  public static CodebookOutline unknown() {
    return new CodebookOutline(List.of(), List.of(), List.of(), Map.of(), Map.of(), List.of());
  }

  /**
   * Tells in which documents this codebook may decide otherwise than another one did: in all where
   * their parts follow each other differently, or the other one is not known.
   */
  public Predicate<DocumentWords> maySayOtherwiseThan(CodebookOutline before) {
    if (!haveThemesInOneOrder(before)) {
      return _ -> true;
    }
    Set<Integer> gone = new HashSet<>();
    Set<Integer> come = new HashSet<>();
    Set<String> names = new HashSet<>(themes.keySet());
    names.addAll(before.themes.keySet());
    boolean alike =
        differ(before.practices, before, practices, gone, come)
            && names.stream()
                .allMatch(
                    name -> differ(before.of(name, this), before, of(name, before), gone, come));
    if (!alike) {
      return _ -> true;
    }
    return before.mayAct(gone).or(mayAct(come));
  }

  /** All parts of a theme, or only its rules where the other codebook has no such theme. */
  private List<Integer> of(String theme, CodebookOutline other) {
    List<Integer> all = themes.getOrDefault(theme, List.of());
    return other.themes.containsKey(theme) ? all : rules.getOrDefault(theme, all);
  }

  private boolean haveThemesInOneOrder(CodebookOutline before) {
    List<String> ours = new ArrayList<>(themes.keySet());
    List<String> theirs = new ArrayList<>(before.themes.keySet());
    ours.retainAll(before.themes.keySet());
    theirs.retainAll(themes.keySet());
    return !theirs.isEmpty() && ours.equals(theirs);
  }

  /**
   * Adds what only one of two lists of parts has.
   *
   * @return whether the rest follows in one order
   */
  private boolean differ(
      List<Integer> theirs,
      CodebookOutline before,
      List<Integer> ours,
      Set<Integer> gone,
      Set<Integer> come) {
    if (isSame(theirs, before, ours)) {
      return true;
    }
    Set<List<Long>> hashesOfTheirs = before.hashes(theirs);
    Set<List<Long>> hashesOfOurs = hashes(ours);
    theirs.stream().filter(part -> !hashesOfOurs.contains(before.hash(part))).forEach(gone::add);
    ours.stream().filter(part -> !hashesOfTheirs.contains(hash(part))).forEach(come::add);
    return isSame(
        theirs.stream().filter(part -> !gone.contains(part)).toList(),
        before,
        ours.stream().filter(part -> !come.contains(part)).toList());
  }

  private boolean isSame(List<Integer> theirs, CodebookOutline before, List<Integer> ours) {
    return theirs.size() == ours.size()
        && IntStream.range(0, ours.size())
            .allMatch(i -> parts.get(ours.get(i)).isSameAs(before.parts.get(theirs.get(i))));
  }

  private Set<List<Long>> hashes(List<Integer> some) {
    Set<List<Long>> hashes = new HashSet<>();
    some.forEach(part -> hashes.add(hash(part)));
    return hashes;
  }

  private List<Long> hash(int part) {
    return List.of(parts.get(part).first(), parts.get(part).second());
  }

  private Predicate<DocumentWords> mayAct(Set<Integer> some) {
    WantedWords wanted = WantedWords.of(words, choices);
    List<DecidingPart> acting =
        some.stream().map(part -> DecidingPart.of(parts.get(part))).toList();
    return document -> {
      WantedWords.InDocument asked = wanted.in(document);
      return acting.stream().anyMatch(part -> part.mayActIn(asked));
    };
  }
}
