package org.rejoinder.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Token;

/**
 * A word that every match of a TokensRegex pattern holds: {@code met} or {@code done} of {@code
 * "[]{0,3} /met|done/ []?"}. Sentences without it need not be tried, which is most of them.
 */
final class NeededWord {

  /** Words and nothing else, parted by bars. */
  private static final Pattern WORDS =
      Pattern.compile("(?:\\(\\?i\\))?\\(?(?<words>[A-Za-z]+(?:\\|[A-Za-z]+)*)\\)?");

  private final Set<String> words;
  private final Predicate<String> word;

  private NeededWord(String regex) {
    Matcher plain = WORDS.matcher(regex);
    if (plain.matches()) {
      Set<String> small =
          Set.copyOf(Arrays.asList(plain.group("words").toLowerCase(Locale.ROOT).split("\\|", -1)));
      this.words = small;
      this.word = said -> small.contains(said.toLowerCase(Locale.ROOT));
    } else {
      this.words = Set.of();
      Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
      this.word = said -> pattern.matcher(said).matches();
    }
  }

  /**
   * Reads it from a pattern that is known to be well formed.
   *
   * @return nothing where the pattern has no such word, or it cannot be told with certainty
   */
  static Optional<NeededWord> of(String pattern) {
    List<String> words = new ArrayList<>();
    int place = 0;
    while (place < pattern.length()) {
      char here = pattern.charAt(place);
      int end =
          switch (here) {
            case '/' -> endOfRegex(pattern, place);
            case '"' -> endOfQuoted(pattern, place);
            case '[', '(', '{' -> endOfBracket(pattern, place);
            default -> place + 1;
          };
      if (here == '|' || here == '&' || here == '!' || end < 0) {
        return Optional.empty();
      }
      if (here == '/' && !isOptional(pattern, end)) {
        words.add(pattern.substring(place + 1, end - 1));
      }
      place = end;
    }
    return words.stream()
        .filter(regex -> !regex.contains("*") && !regex.contains("+") && !regex.contains("\\"))
        .max(
            Comparator.comparing((String regex) -> WORDS.matcher(regex).matches())
                .thenComparingInt(String::length))
        .map(NeededWord::new);
  }

  /** All words that it may be, in small letters; none where only a pattern tells them. */
  Set<String> words() {
    return words;
  }

  boolean isIn(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (word.test(token.word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOptional(String pattern, int end) {
    return end < pattern.length() && "?*{".indexOf(pattern.charAt(end)) >= 0;
  }

  /** After the closing slash, or -1. */
  private static int endOfRegex(String pattern, int open) {
    return endOf(pattern, open, '/');
  }

  private static int endOfQuoted(String pattern, int open) {
    return endOf(pattern, open, '"');
  }

  private static int endOf(String pattern, int open, char closing) {
    for (int place = open + 1; place < pattern.length(); place++) {
      if (pattern.charAt(place) == '\\') {
        place++;
      } else if (pattern.charAt(place) == closing) {
        return place + 1;
      }
    }
    return -1;
  }

  /** After the bracket that closes this one, or -1. */
  private static int endOfBracket(String pattern, int open) {
    int depth = 0;
    int place = open;
    while (place >= 0 && place < pattern.length()) {
      char here = pattern.charAt(place);
      if (here == '/') {
        place = endOfRegex(pattern, place);
      } else if (here == '"') {
        place = endOfQuoted(pattern, place);
      } else {
        depth += "[({".indexOf(here) >= 0 ? 1 : "])}".indexOf(here) >= 0 ? -1 : 0;
        place++;
        if (depth == 0) {
          return place;
        }
      }
    }
    return -1;
  }
}
