package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.RecommendationNumber;

/** Reads "3", "4(a)", "4a) i)", "8.25", "three", "12 and 13", "3 to 5". */
final class RecommendationNumbers {

  private static final List<String> WORDS =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final int LONGEST_RANGE = 40;

  /** "4(a)", "4a) i)", "4(ii)". */
  private static final String PART =
      "(?:\\(?[a-z]\\)?(?![a-z])(?:\\s?\\(?[ivx]{1,4}\\)(?!\\w))?|\\([ivx]{1,4}\\))?";

  /** A regular expression for one number in digits. */
  static final String IN_DIGITS = "\\d{1,3}(?:\\.\\d{1,3}){0,2}" + PART;

  private static final String NUMBER =
      "(?:" + IN_DIGITS + "|(?i:" + String.join("|", WORDS.reversed()) + ")\\b)";

  /** A regular expression for one number or several. */
  static final String LIST =
      NUMBER
          + "(?:(?:\\s*,\\s*(?:and\\s+|&\\s*)?|\\s+and\\s+|\\s*&\\s*|\\s*/\\s*|\\s+to\\s+|\\s*[-–]\\s*(?=\\d))"
          + NUMBER
          + ")*";

  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,3})(?:\\s+to\\s+|\\s*[-–]\\s*)(\\d{1,3})");

  private RecommendationNumbers() {}

  static List<RecommendationNumber> read(String list) {
    Matcher range = RANGE.matcher(list.strip());
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      if (first < last && last - first < LONGEST_RANGE) {
        List<RecommendationNumber> numbers = new ArrayList<>();
        for (int i = first; i <= last; i++) {
          numbers.add(new RecommendationNumber(Integer.toString(i)));
        }
        return numbers;
      }
    }
    return ONE.matcher(list)
        .results()
        .map(MatchResult::group)
        .map(RecommendationNumbers::normal)
        .map(RecommendationNumber::new)
        .distinct()
        .toList();
  }

  private static String normal(String number) {
    String lower = number.toLowerCase(Locale.ROOT).replaceAll("[()\\s]", "");
    int word = WORDS.indexOf(lower);
    return word < 0 ? lower : Integer.toString(word + 1);
  }
}
