package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of names, so that all usual spellings of one name are the same words: "multi-agency"
 * and "multiagency", "Co-ordinators" and "coordinator", "advisor" and "adviser".
 */
final class NameWords {

  /**
   * A word of a name or sentence.
   *
   * @param asWritten with its capitals
   * @param form in small letters, singular, in one of its spellings
   * @param first the token that it begins in
   * @param last the token that it ends in
   */
  record Word(String asWritten, String form, int first, int last) {

    boolean isAcronym(String acronym) {
      return asWritten.equals(acronym) || asWritten.equals(acronym + "s");
    }
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[,;:.()&/]");

  /** What is written as one word, as two, or with a hyphen. */
  private static final Map<String, Set<String>> JOINED =
      Map.of(
          "multi", Set.of("agency", "disciplinary"),
          "anti", Set.of("social", "corruption"),
          "tool", Set.of("kit"),
          "hot", Set.of("spot"),
          "body", Set.of("worn"),
          "flight", Set.of("deck"),
          "counter", Set.of("corruption", "terrorism"),
          "re", Set.of("offending", "offender"),
          "work", Set.of("force", "stream"),
          "dash", Set.of("board"));

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("advisor", "adviser"),
          Map.entry("focussed", "focused"),
          Map.entry("center", "centre"),
          Map.entry("program", "programme"),
          Map.entry("prioritization", "prioritisation"),
          Map.entry("organized", "organised"),
          Map.entry("licence", "license"),
          Map.entry("women", "woman"),
          Map.entry("&", "and"));

  private NameWords() {}

  /** The words of a name. */
  static List<Word> of(String name) {
    List<Word> words = new ArrayList<>();
    add(name, 0, words);
    return joined(words);
  }

  /** The words of a sentence. */
  static List<Word> of(Words sentence) {
    List<Word> words = new ArrayList<>();
    for (int token = 0; token < sentence.count(); token++) {
      add(sentence.asWritten(token), token, words);
    }
    return joined(words);
  }

  /** The forms of all words of a text, those that are read as one also each by itself. */
  static Set<String> formsIn(String text) {
    List<Word> words = new ArrayList<>();
    add(text, 0, words);
    Set<String> forms = new HashSet<>();
    words.forEach(word -> forms.add(word.form()));
    joined(words).forEach(word -> forms.add(word.form()));
    return forms;
  }

  private static void add(String text, int token, List<Word> words) {
    if (isPlain(text)) {
      words.add(new Word(text, form(text), token, token));
      return;
    }
    WORD.matcher(text)
        .results()
        .map(match -> match.group())
        .filter(part -> !part.equals("s"))
        .forEach(part -> words.add(new Word(part, form(part), token, token)));
  }

  /** Most tokens are a word: that is told faster without a pattern. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.equals("s");
  }

  private static List<Word> joined(List<Word> parts) {
    List<Word> words = new ArrayList<>();
    for (Word part : parts) {
      Word before = words.isEmpty() ? part : words.getLast();
      boolean coordinates =
          before.form().equals("co")
              && (part.form().startsWith("ordinat") || part.form().startsWith("operat"));
      if (coordinates || JOINED.getOrDefault(before.form(), Set.of()).contains(part.form())) {
        words.removeLast();
        words.add(
            new Word(
                before.asWritten() + part.asWritten(),
                before.form() + part.form(),
                before.first(),
                part.last()));
      } else {
        words.add(part);
      }
    }
    return words;
  }

  /** Singular, without regard to how the tagger read it: it leaves the plurals of names alone. */
  private static String form(String part) {
    String small = part.toLowerCase(Locale.ROOT);
    String singular = small;
    if (small.length() > 4 && small.endsWith("ies")) {
      singular = small.substring(0, small.length() - 3) + "y";
    } else if (small.length() > 3 && small.endsWith("s") && !small.endsWith("ss")) {
      singular = small.substring(0, small.length() - 1);
    }
    return SPELLINGS.getOrDefault(singular, singular);
  }
}
