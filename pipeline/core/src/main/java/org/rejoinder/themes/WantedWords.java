package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The words that the parts of a codebook need, each choice of words once however many parts need
 * it, so that a document is asked once for each.
 */
final class WantedWords {

  private static final byte UNASKED = 0;
  private static final byte THERE = 1;
  private static final byte NOT_THERE = 2;

  private final Map<Long, Integer> placesOfWords = new HashMap<>();
  private final List<Long> signs = new ArrayList<>();
  private final Map<List<String>, Integer> placesAsWritten = new HashMap<>();
  private final Map<List<Integer>, Integer> placesOfChoices = new HashMap<>();
  private final List<int[]> choices = new ArrayList<>();

  /** Words and choices as {@link #words} and {@link #choices} told them. */
  static WantedWords of(List<Long> words, List<List<Integer>> choices) {
    WantedWords wanted = new WantedWords();
    wanted.signs.addAll(words);
    choices.forEach(
        choice -> wanted.choices.add(choice.stream().mapToInt(Integer::intValue).toArray()));
    return wanted;
  }

  /** All words, as {@link DocumentWords#sign} writes them. */
  List<Long> words() {
    return List.copyOf(signs);
  }

  /** The places of the words of each choice. */
  List<List<Integer>> choices() {
    return choices.stream().map(words -> IntStream.of(words).boxed().toList()).toList();
  }

  /** The place of a choice: one of these words is needed. */
  int anyOf(Collection<String> words) {
    return placesAsWritten.computeIfAbsent(List.copyOf(words), this::placeOf);
  }

  private int placeOf(List<String> words) {
    List<Integer> places = words.stream().map(this::place).distinct().sorted().toList();
    return placesOfChoices.computeIfAbsent(
        places,
        _ -> {
          choices.add(places.stream().mapToInt(Integer::intValue).toArray());
          return choices.size() - 1;
        });
  }

  private int place(String word) {
    return placesOfWords.computeIfAbsent(
        DocumentWords.sign(word),
        sign -> {
          signs.add(sign);
          return signs.size() - 1;
        });
  }

  /** Asks a document of these words, where all choices are known. */
  InDocument in(DocumentWords words) {
    return new InDocument(words.asked());
  }

  /** One document's answers, each kept; for one thread. */
  final class InDocument {
    private final DocumentWords.Asked document;
    private final byte[] ofWords = new byte[signs.size()];
    private final byte[] ofChoices = new byte[choices.size()];

    private InDocument(DocumentWords.Asked document) {
      this.document = document;
    }

    /** Whether one of a choice's words may be there. */
    boolean mayHave(int choice) {
      if (ofChoices[choice] == UNASKED) {
        ofChoices[choice] = mayHaveOneOf(choices.get(choice)) ? THERE : NOT_THERE;
      }
      return ofChoices[choice] == THERE;
    }

    private boolean mayHaveOneOf(int[] words) {
      for (int word : words) {
        if (ofWords[word] == UNASKED) {
          ofWords[word] = document.mayHave(signs.get(word)) ? THERE : NOT_THERE;
        }
        if (ofWords[word] == THERE) {
          return true;
        }
      }
      return false;
    }
  }
}
