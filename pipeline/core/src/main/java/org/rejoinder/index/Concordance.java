package org.rejoinder.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The lines of a concordance, each with the hit that it is of. */
public final class Concordance {

  /** In which order the lines are listed. */
  public enum Order {
    /** As the hits are. */
    BY_HIT,
    /** By the words before the match, the nearest first. */
    LEFT,
    /** By the words after the match. */
    RIGHT
  }

  /** A line and its hit. */
  public record Line(Hit hit, KwicLine words) {}

  private record Keyed(List<String> key, Line line) {}

  private static final Comparator<List<String>> WORD_BY_WORD =
      (one, other) -> {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
          int order = one.get(i).compareTo(other.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(one.size(), other.size());
      };

  private Concordance() {}

  /**
   * All lines of some hits. Capitals, accents and punctuation make no difference to their order,
   * and lines whose words are the same keep that of the hits.
   */
  public static List<Line> of(List<Hit> hits, Order order) {
    List<Keyed> lines = new ArrayList<>();
    for (Hit hit : hits) {
      for (KwicLine line : hit.lines()) {
        lines.add(new Keyed(key(line, order), new Line(hit, line)));
      }
    }
    lines.sort(Comparator.comparing(Keyed::key, WORD_BY_WORD));
    return lines.stream().map(Keyed::line).toList();
  }

  private static List<String> key(KwicLine line, Order order) {
    return switch (order) {
      case BY_HIT -> List.of();
      case LEFT -> {
        List<String> words = new ArrayList<>(words(line.left()));
        Collections.reverse(words);
        yield words;
      }
      case RIGHT -> words(line.right());
    };
  }

  private static List<String> words(String text) {
    return TextAnalysis.words(TextAnalysis.asWritten(), text);
  }
}
