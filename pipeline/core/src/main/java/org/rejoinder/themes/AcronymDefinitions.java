package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rejoinder.domain.Sentence;

/**
 * Reads "Multi-Agency Tasking and Coordination (MATAAC)": the words before the bracket that hold
 * the acronym's letters in their order, the first of them at a word's beginning. The method is that
 * of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text", Pacific Symposium on Biocomputing 8 (2003).
 */
final class AcronymDefinitions {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z0-9&-]{1,9}");
  private static final Set<String> SMALL_WORDS =
      Set.of("and", "of", "for", "the", "in", "to", "on", "with", "&", "against");

  /** The bracket behind a name with the letters that stand for it. */
  private static final Pattern DEFINITION = Pattern.compile("\\(([A-Z][A-Za-z0-9&-]{1,9}?)s?\\)");

  /** How far before its bracket a name may begin, in characters. */
  private static final int LONGEST_NAME = 120;

  private static final Pattern SPACE = Pattern.compile("\\s+|(?<=-)");

  /**
   * An acronym that a text explains.
   *
   * @param acronym without a plural's s
   * @param name what it stands for, as written
   */
  record Definition(String acronym, String name) {}

  private AcronymDefinitions() {}

  /** All acronyms that the text explains, in small letters or capitals. */
  static List<Definition> in(String text) {
    List<Definition> definitions = new ArrayList<>();
    Matcher definition = DEFINITION.matcher(text);
    while (definition.find()) {
      String acronym = definition.group(1);
      if (isAcronym(acronym)) {
        int end = definition.start();
        String before = text.substring(Math.max(0, end - LONGEST_NAME), end).strip();
        List<String> words = List.of(SPACE.split(before));
        start(words, words.size(), acronym, false)
            .ifPresent(
                first ->
                    definitions.add(
                        new Definition(
                            acronym, String.join(" ", words.subList(first, words.size())))));
      }
    }
    return definitions;
  }

  /** Where the name begins that the acronym in the bracket at {@code open} stands for. */
  static Optional<Integer> nameBefore(Sentence sentence, int open) {
    Words words = new Words(sentence);
    String acronym = words.asWritten(open + 1);
    boolean bracketed =
        isOpening(words.asWritten(open))
            && ACRONYM.matcher(acronym).matches()
            && isAcronym(acronym)
            && isClosing(words.asWritten(open + 2));
    return bracketed
        ? start(IntStream.range(0, open).mapToObj(words::asWritten).toList(), open, acronym, true)
        : Optional.empty();
  }

  static boolean isOpening(String word) {
    return word.equals("(") || word.equals("-LRB-");
  }

  private static boolean isClosing(String word) {
    return word.equals(")") || word.equals("-RRB-");
  }

  /** Most of an acronym's letters are capitals: RISDP, SPoC, ISVAs. */
  private static boolean isAcronym(String word) {
    return word.chars().filter(Character::isUpperCase).count() * 2 > word.length();
  }

  private static Optional<Integer> start(
      List<String> words, int open, String acronym, boolean capitals) {
    String letters =
        acronym.replaceAll("s$", "").replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    int first = Math.max(0, open - Math.min(letters.length() + 5, letters.length() * 2));
    int letter = letters.length() - 1;
    for (int place = open - 1; place >= first; place--) {
      String word = words.get(place).toLowerCase(Locale.ROOT);
      boolean belongsToName =
          !capitals || SMALL_WORDS.contains(word) || startsWithCapital(words.get(place));
      if (!belongsToName) {
        return Optional.empty();
      }
      for (int i = word.length() - 1; i >= 0 && letter >= 0; i--) {
        boolean lastLetterMustOpenTheWord = letter > 0 || i == 0;
        if (word.charAt(i) == letters.charAt(letter) && lastLetterMustOpenTheWord) {
          letter--;
        }
      }
      if (letter < 0) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static boolean startsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }
}
