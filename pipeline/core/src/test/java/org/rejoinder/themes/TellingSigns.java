package org.rejoinder.themes;

import java.util.List;
import java.util.Set;

/** Tells signs that may say something from those that only some texts happen to have. */
final class TellingSigns {

  /** Words that say nothing by themselves, nor two of them together. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "in", "of", "to", "on", "for", "at", "by", "with", "from", "as", "and",
          "or", "but", "that", "this", "these", "those", "it", "its", "they", "them", "their", "he",
          "she", "his", "her", "i", "my", "me", "which", "who", "whom", "whose", "than", "too",
          "up", "out", "so");

  private TellingSigns() {}

  /** Names of people and places, numbers, marks and small words alone are no signs. */
  static boolean maySay(String sign) {
    List<String> words = List.of(sign.split(" ", -1));
    boolean state = words.size() == 1 && sign.contains(":");
    if (sign.equals(SignPointsFitting.A_RULE)) {
      return true;
    }
    boolean telling =
        words.stream().allMatch(word -> word.chars().anyMatch(Character::isLetter))
            && words.stream().noneMatch(word -> word.equals("<name>") || word.equals("<number>"))
            && !SMALL_WORDS.containsAll(words);
    return state || telling;
  }
}
