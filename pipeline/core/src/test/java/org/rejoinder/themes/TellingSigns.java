package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells signs that may say something from those that only some texts happen to have. */
final class TellingSigns {

  /** Words that say nothing by themselves, nor two of them together. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "in", "of", "to", "on", "for", "at", "by", "with", "from", "as", "and",
          "or", "but", "that", "this", "these", "those", "it", "its", "they", "them", "their", "he",
          "she", "his", "her", "i", "my", "me", "which", "who", "whom", "whose", "than", "too",
          "up", "out", "so");

  /** Words that may say whether something is waited for, but not what. */
  private static final Set<String> WORDS_OF_WAITING =
      Set.of(
          "about",
          "after",
          "against",
          "all",
          "also",
          "any",
          "ask",
          "autumn",
          "await",
          "be",
          "because",
          "before",
          "between",
          "both",
          "can",
          "commissioner",
          "constabulary",
          "could",
          "date",
          "do",
          "during",
          "each",
          "expect",
          "force",
          "forces",
          "have",
          "how",
          "however",
          "if",
          "into",
          "may",
          "might",
          "month",
          "more",
          "must",
          "n't",
          "neither",
          "no",
          "nor",
          "not",
          "nothing",
          "now",
          "once",
          "one",
          "only",
          "other",
          "our",
          "over",
          "own",
          "promise",
          "same",
          "say",
          "shall",
          "should",
          "since",
          "some",
          "spring",
          "still",
          "such",
          "summer",
          "tell",
          "then",
          "there",
          "therefore",
          "three",
          "through",
          "till",
          "two",
          "under",
          "unless",
          "until",
          "upon",
          "us",
          "wait",
          "we",
          "week",
          "what",
          "when",
          "where",
          "whether",
          "while",
          "will",
          "winter",
          "within",
          "without",
          "would",
          "year",
          "yet",
          "you");

  private static final Pattern HOW_IT_IS_SAID = Pattern.compile("any:|clause:|rule:|code:|<[^ ]*$");

  private TellingSigns() {}

  /**
   * What is waited for is told by what it is called, not by how the sentence says that it waits.
   */
  static boolean maySayWhat(String sign) {
    return !HOW_IT_IS_SAID.matcher(sign).lookingAt()
        && Stream.of(sign.split(" ", -1))
            .anyMatch(
                word ->
                    !word.startsWith("<")
                        && !SMALL_WORDS.contains(word)
                        && !WORDS_OF_WAITING.contains(word));
  }

  /** Names of people and places, numbers, marks and small words alone are no signs. */
  static boolean maySay(String sign) {
    List<String> words = List.of(sign.split(" ", -1));
    boolean state = words.size() == 1 && sign.contains(":");
    boolean telling =
        words.stream().allMatch(word -> word.chars().anyMatch(Character::isLetter))
            && words.stream().noneMatch(word -> word.equals("<name>") || word.equals("<number>"))
            && !SMALL_WORDS.containsAll(words);
    return state || telling;
  }
}
