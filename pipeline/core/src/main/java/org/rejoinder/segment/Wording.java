package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a recommendation in order, in small letters: what two quotations of it share
 * although publishers change capitals, commas and marks.
 */
record Wording(List<String> words) {

  /** Of a quotation's words, how many must stand in the other in the same order. */
  private static final double NEARLY_THE_SAME = 0.8;

  private static final int LONGEST = 500;

  Wording {
    words = List.copyOf(words.subList(0, Math.min(words.size(), LONGEST)));
  }

  static Wording of(List<Paragraph> paragraphs) {
    List<String> words = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (words.size() >= LONGEST) {
        break;
      }
      words.addAll(wordsOf(paragraph.plain()));
    }
    return new Wording(words);
  }

  /** Runs of letters and digits, in small letters. */
  static List<String> wordsOf(String plain) {
    String text = plain.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (isOfWord(character)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
      i += Character.charCount(character);
    }
    if (start >= 0) {
      words.add(text.substring(start));
    }
    return words;
  }

  /** Whether it is a letter or any kind of number. */
  private static boolean isOfWord(int character) {
    if (Character.isLetterOrDigit(character)) {
      return true;
    }
    int type = Character.getType(character);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** How many of the paragraphs, from the first on, say what this wording says, in its order. */
  int leading(List<Paragraph> paragraphs) {
    int place = 0;
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      List<String> own = wordsOf(paragraph.plain());
      if (own.isEmpty()) {
        count++;
        continue;
      }
      if ((words.size() - place) < own.size() * NEARLY_THE_SAME) {
        break;
      }
      int end = Math.min(words.size(), place + own.size() + own.size() / 2 + 6);
      Alignment aligned = Alignment.of(own, words.subList(place, end));
      if (aligned.length() < own.size() * NEARLY_THE_SAME) {
        break;
      }
      place += aligned.lastUsed() + 1;
      count++;
    }
    return count;
  }

  /**
   * The longest sequence of words that two lists share in order.
   *
   * @param length in words
   * @param lastUsed the place in the second list of the last shared word, -1 if none is shared
   */
  private record Alignment(int length, int lastUsed) {

    static Alignment of(List<String> left, List<String> right) {
      int[][] best = new int[left.size() + 1][right.size() + 1];
      for (int i = 1; i <= left.size(); i++) {
        for (int j = 1; j <= right.size(); j++) {
          best[i][j] =
              left.get(i - 1).equals(right.get(j - 1))
                  ? best[i - 1][j - 1] + 1
                  : Math.max(best[i - 1][j], best[i][j - 1]);
        }
      }
      int length = best[left.size()][right.size()];
      int last = right.size();
      while (last > 0 && best[left.size()][last - 1] == length) {
        last--;
      }
      return new Alignment(length, last - 1);
    }
  }
}
