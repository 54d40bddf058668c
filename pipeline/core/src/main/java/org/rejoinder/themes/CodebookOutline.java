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
    Set<String> names = new HashSet<>(themes.keySet());
    names.addAll(before.themes.keySet());
    Differing differing = new Differing(before);
    return haveThemesInOneOrder(before)
            && differing.add(before.practices, practices)
            && names.stream().allMatch(differing::add)
        ? differing.touching()
        : _ -> true;
  }

  /** Whether a theme has the same parts as in another codebook, in the same order. */
  boolean hasThemeOf(CodebookOutline before, String theme) {
    return before.themes.containsKey(theme)
        && isSame(before.of(theme, this), before, of(theme, before));
  }

  /** Whether it has the same practices as another codebook, in the same order. */
  boolean hasPracticesOf(CodebookOutline before) {
    return isSame(before.practices, before, practices);
  }

  /** Tells where a theme's parts may decide otherwise than those of another codebook did. */
  Predicate<DocumentWords> touchedBy(String theme, CodebookOutline before) {
    Differing differing = new Differing(before);
    return haveThemesInOneOrder(before) && differing.add(theme) ? differing.touching() : _ -> true;
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

  /** The parts that only one of two codebooks has. */
  private final class Differing {
    private final CodebookOutline before;
    private final Set<Integer> gone = new HashSet<>();
    private final Set<Integer> come = new HashSet<>();

    Differing(CodebookOutline before) {
      this.before = before;
    }

    /** Adds those of a theme and tells whether the rest follows in one order. */
    boolean add(String theme) {
      return add(before.of(theme, CodebookOutline.this), of(theme, before));
    }

    /** Adds those of two lists of parts and tells whether the rest follows in one order. */
    boolean add(List<Integer> theirs, List<Integer> ours) {
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

    /** Documents in which one of them may do something. */
    Predicate<DocumentWords> touching() {
      return gone.isEmpty() && come.isEmpty() ? _ -> false : before.mayAct(gone).or(mayAct(come));
    }
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
