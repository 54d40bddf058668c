package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sentence before a list that says what its items share: "We await:". */
final class ListItem {

  private static final Set<String> BULLETS =
      Set.of("-", "--", "*", "\u2022", "\u2013", "\u2014", "\u00b7", "\u25aa", "\u25cf", "\uf0b7");

  private ListItem() {}

  static boolean isBullet(Words words, int place) {
    return place == 0 && words.isAnyOf(place, BULLETS);
  }

  /** Whether the sentence opens a list. */
  static boolean isLeadIn(ReadSentence sentence) {
    return sentence.words().is(sentence.words().count() - 1, ":");
  }

  /**
   * Whether the sentence is an item, by its bullet or by how the one before it ends.
   *
   * @param goesOn whether the one before it leaves a list open
   */
  static boolean is(ReadSentence sentence, boolean goesOn) {
    return isBullet(sentence.words(), 0) || goesOn;
  }

  /** "...;", "...; and", "...:": another item is to come. */
  static boolean leavesListOpen(ReadSentence sentence) {
    Words words = sentence.words();
    int last = words.count() - 1;
    boolean joined =
        words.isAnyOf(last, Set.of("and", "or")) && words.isAnyOf(last - 1, Set.of(";", ","));
    return joined || words.is(last, ";") || words.is(last, ":") || words.isComma(last);
  }

  /**
   * The sentence that opens the list of which this sentence is an item.
   *
   * @param before the sentences before it, the nearest last
   */
  static Optional<ReadSentence> leadIn(ReadSentence sentence, List<ReadSentence> before) {
    ReadSentence item = sentence;
    for (ReadSentence earlier : before.reversed()) {
      if (!is(item, leavesListOpen(earlier))) {
        return Optional.empty();
      }
      if (isLeadIn(earlier)) {
        return Optional.of(earlier);
      }
      item = earlier;
    }
    return Optional.empty();
  }
}
