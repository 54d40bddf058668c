package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Finds the names of the codebook's practices in sentences: the longest name wins, an acronym
 * counts in capitals only, all other words in any form and case.
 */
final class PracticeNames {

  /** A name's words, compared one by one with a sentence's. */
  private record Name(
      PracticeEntry entry, List<String> words, boolean acronym, List<String> onlyWith) {}

  /** A word of a sentence: a token may hold several, "multi-agency". */
  private record Word(String asWritten, String small, String lemma, int token) {

    boolean is(String word, boolean acronym) {
      return acronym
          ? asWritten.equals(word) || asWritten.equals(word + "s")
          : small.equals(word) || lemma.equals(word);
    }
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[,;:.()&/]");

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  PracticeNames(List<PracticeEntry> practices) {
    for (PracticeEntry practice : practices) {
      for (PracticeEntry.Name name : practice.names()) {
        boolean acronym = name.text().equals(name.text().toUpperCase(Locale.ROOT));
        String text = acronym ? name.text() : name.text().toLowerCase(Locale.ROOT);
        List<String> words = words(text);
        byFirstWord
            .computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
            .add(new Name(practice, words, acronym, name.onlyWith()));
      }
    }
  }

  /** The names that count in a document of this text. */
  InDocument in(String text) {
    Set<String> present = new HashSet<>();
    for (List<Name> names : byFirstWord.values()) {
      for (Name name : names) {
        for (String word : name.onlyWith()) {
          if (Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE)
              .matcher(text)
              .find()) {
            present.add(word);
          }
        }
      }
    }
    return new InDocument(present);
  }

  /** The names that count in one document. */
  final class InDocument {

    private final Set<String> present;

    private InDocument(Set<String> present) {
      this.present = present;
    }

    /** All mentions in order, without overlap. */
    List<PracticeMention> mentions(ReadSentence sentence) {
      return named(sentence).stream()
          .filter(mention -> !mention.practice().kind().equals(PracticeEntry.NO_PRACTICE))
          .toList();
    }

    private List<PracticeMention> named(ReadSentence sentence) {
      List<Word> words = wordsOf(sentence);
      List<PracticeMention> mentions = new ArrayList<>();
      int place = 0;
      while (place < words.size()) {
        Optional<Name> name = longestAt(words, place);
        if (name.isEmpty()) {
          place++;
          continue;
        }
        int last = place + name.get().words().size() - 1;
        Range tokens = new Range(words.get(place).token(), words.get(last).token() + 1);
        mentions.add(new PracticeMention(name.get().entry(), tokens));
        place = last + 1;
      }
      return mentions;
    }

    private Optional<Name> longestAt(List<Word> words, int place) {
      Word first = words.get(place);
      Optional<Name> longest = Optional.empty();
      List<String> keys =
          first.small().equals(first.lemma())
              ? List.of(first.small())
              : List.of(
                  first.small(),
                  first.lemma(),
                  first.small().substring(0, first.small().length() - 1));
      for (String key : keys) {
        for (Name name : byFirstWord.getOrDefault(key, List.of())) {
          boolean longer = longest.isEmpty() || name.words().size() > longest.get().words().size();
          if (longer && counts(name) && standsAt(name, words, place)) {
            longest = Optional.of(name);
          }
        }
      }
      return longest;
    }

    private boolean counts(Name name) {
      return name.onlyWith().isEmpty() || name.onlyWith().stream().anyMatch(present::contains);
    }

    private static boolean standsAt(Name name, List<Word> words, int place) {
      if (place + name.words().size() > words.size()) {
        return false;
      }
      for (int i = 0; i < name.words().size(); i++) {
        if (!words.get(place + i).is(name.words().get(i), name.acronym())) {
          return false;
        }
      }
      return true;
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(word -> word.group()).toList();
  }

  private static List<Word> wordsOf(ReadSentence sentence) {
    List<Word> read = new ArrayList<>();
    Words words = sentence.words();
    for (int token = 0; token < words.count(); token++) {
      List<String> parts = words(words.asWritten(token));
      for (String part : parts) {
        String small = part.toLowerCase(Locale.ROOT);
        String lemma = parts.size() == 1 ? singular(small, words.lemma(token)) : small;
        read.add(new Word(part, small, lemma, token));
      }
    }
    return read;
  }

  /** The tagger takes plurals of names for names of their own and leaves them as they are. */
  private static String singular(String small, String lemma) {
    boolean plural = small.length() > 3 && small.endsWith("s") && !small.endsWith("ss");
    return lemma.equals(small) && plural ? small.substring(0, small.length() - 1) : lemma;
  }
}
