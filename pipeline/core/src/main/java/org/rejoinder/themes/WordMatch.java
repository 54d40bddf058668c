package org.rejoinder.themes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.domain.Phrase.AnyForm;
import org.rejoinder.domain.Phrase.AsWritten;
import org.rejoinder.domain.Phrase.Choice;
import org.rejoinder.domain.Phrase.OfClass;
import org.rejoinder.domain.Phrase.OfVerb;
import org.rejoinder.domain.Phrase.ThisForm;

/** Compares the words of a phrase with those of a sentence. */
final class WordMatch {

  /** Marks that a phrase does not write: quotes, hyphens between words, emphasis. */
  private static final Set<String> MARKS =
      Set.of("-", "‑", "–", "'", "’", "‘", "“", "”", "\"", "`", "``", "''", "*", "**", "_");

  private static final Set<String> DENIALS = Set.of("not", "n't", "never", "no", "hardly");

  private WordMatch() {}

  /** The word to look a choice up by, in small letters. */
  static String text(Choice choice) {
    return switch (choice) {
      case AnyForm(String word) -> word;
      case ThisForm(String word) -> word;
      case AsWritten(String word) -> word.toLowerCase(Locale.ROOT);
      case OfClass(String name) -> name;
      case OfVerb(String name, _, _) -> name;
    };
  }

  /** How many tokens from {@code place} on are the words, marks in between included; 0 if none. */
  static int lengthOfAll(List<Choice> choices, Words words, int place) {
    int next = place;
    for (Choice choice : choices) {
      int length = 0;
      for (int skipped = 0; skipped <= 2 && length == 0; skipped++) {
        if (skipped > 0 && (next == place || !isMark(words, next + skipped - 1))) {
          break;
        }
        int found = length(choice, words, next + skipped);
        length = found > 0 ? skipped + found : 0;
      }
      if (length == 0) {
        return 0;
      }
      next += length;
    }
    return next - place;
  }

  /** How many tokens at {@code place} are the word; 0 if they are not. */
  static int length(Choice choice, Words words, int place) {
    return switch (choice) {
      case AnyForm(String word) -> lengthOfWord(word, words, place);
      case ThisForm(String word) -> words.is(place, word) ? 1 : 0;
      case AsWritten(String word) -> words.asWritten(place).equals(word) ? 1 : 0;
      case OfClass _, OfVerb _ -> 0;
    };
  }

  private static int lengthOfWord(String word, Words words, int place) {
    if (words.lemma(place).equals(word) || words.is(place, word)) {
      return 1;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && words.is(place, word.substring(0, hyphen)) && words.is(place + 1, "-")) {
      int rest = lengthOfWord(word.substring(hyphen + 1), words, place + 2);
      return rest == 0 ? 0 : rest + 2;
    }
    return 0;
  }

  /** Whether a phrase passes over the token: "the", an adverb that denies nothing, or a mark. */
  static boolean isPassedOver(Words words, int place) {
    String tag = words.tag(place);
    return isMark(words, place)
        || words.is(place, "the")
        || (tag.startsWith("RB") && !DENIALS.contains(words.word(place)));
  }

  private static boolean isMark(Words words, int place) {
    String written = words.asWritten(place);
    boolean word = !written.isEmpty() && Character.isLetterOrDigit(written.charAt(0));
    return words.tag(place).equals("POS") || (!word && MARKS.contains(written));
  }
}
