package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.themes.AcronymDefinitions.Definition;
import org.rejoinder.themes.NameWords.Word;

/**
 * Finds the names of the codebook's practices in sentences: the longest name wins, an acronym
 * counts in capitals only, all other words in any form, spelling and case. What a document itself
 * defines an acronym as goes before what the codebook says.
 */
final class PracticeNames {

  /** A name's words, compared one by one with a sentence's. */
  private record Name(
      PracticeEntry entry, List<Word> words, boolean acronym, List<String> onlyWith) {}

  /** A name that stands in a sentence, up to before the word {@code end}. */
  private record Found(PracticeEntry entry, int end) {}

  private final List<PracticeEntry> practices;
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Set<String> onlyWith = new TreeSet<>();

  PracticeNames(List<PracticeEntry> practices) {
    this.practices = List.copyOf(practices);
    for (PracticeEntry practice : practices) {
      for (PracticeEntry.Name name : practice.names()) {
        List<Word> words = NameWords.of(name.text());
        byFirstWord
            .computeIfAbsent(words.getFirst().form(), _ -> new ArrayList<>())
            .add(new Name(practice, words, isAcronym(name), name.onlyWith()));
        onlyWith.addAll(name.onlyWith());
      }
    }
  }

  private static boolean isAcronym(PracticeEntry.Name name) {
    return name.text().equals(name.text().toUpperCase(Locale.ROOT));
  }

  /** The names that count in a document of this text. */
  InDocument in(String text) {
    Set<String> present = new HashSet<>();
    String small = text.toLowerCase(Locale.ROOT);
    for (String word : onlyWith) {
      if (holdsWord(small, word.toLowerCase(Locale.ROOT))) {
        present.add(word);
      }
    }
    return new InDocument(present, AcronymDefinitions.in(text));
  }

  private static boolean holdsWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean opens = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (opens && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The names that count in one document. */
  final class InDocument {

    private final Set<String> present;
    private final Map<String, PracticeEntry> defined = new HashMap<>();
    private final Map<String, Set<PracticeEntry>> otherwise = new HashMap<>();

    private InDocument(Set<String> present, List<Definition> definitions) {
      this.present = present;
      for (Definition definition : definitions) {
        named(NameWords.of(definition.name()))
            .ifPresent(practice -> defined.put(definition.acronym(), practice));
        for (PracticeEntry practice : practices) {
          if (isDefinedOtherwise(definition, practice)) {
            otherwise.computeIfAbsent(definition.acronym(), _ -> new HashSet<>()).add(practice);
          }
        }
      }
    }

    /** The practice whose name these words are, all of them. */
    private Optional<PracticeEntry> named(List<Word> words) {
      return longestAt(words, 0).filter(found -> found.end() == words.size()).map(Found::entry);
    }

    /** All mentions in order, without overlap. */
    List<PracticeMention> mentions(ReadSentence sentence) {
      List<Word> words = NameWords.of(sentence.words());
      List<PracticeMention> mentions = new ArrayList<>();
      int place = 0;
      while (place < words.size()) {
        Optional<Found> found = longestAt(words, place);
        if (found.isEmpty()) {
          place++;
          continue;
        }
        int end = found.get().end();
        Range tokens = new Range(words.get(place).first(), words.get(end - 1).last() + 1);
        if (!found.get().entry().kind().equals(PracticeEntry.NO_PRACTICE)) {
          mentions.add(new PracticeMention(found.get().entry(), tokens));
        }
        place = end;
      }
      return mentions;
    }

    private Optional<Found> longestAt(List<Word> words, int place) {
      Word first = words.get(place);
      Optional<Found> longest = definedAt(first, place);
      for (Name name : byFirstWord.getOrDefault(first.form(), List.of())) {
        int end = counts(name) ? endOf(name, words, place) : 0;
        if (end > longest.map(Found::end).orElse(0)) {
          longest = Optional.of(new Found(name.entry(), end));
        }
      }
      return longest;
    }

    private Optional<Found> definedAt(Word word, int place) {
      if (defined.isEmpty()) {
        return Optional.empty();
      }
      String written = word.asWritten();
      String singular =
          written.endsWith("s") ? written.substring(0, written.length() - 1) : written;
      return Optional.ofNullable(defined.getOrDefault(written, defined.get(singular)))
          .map(practice -> new Found(practice, place + 1));
    }

    private boolean counts(Name name) {
      if (name.acronym() && name.words().size() == 1) {
        String acronym = name.words().getFirst().asWritten();
        if (otherwise.getOrDefault(acronym, Set.of()).contains(name.entry())) {
          return false;
        }
      }
      return name.onlyWith().isEmpty() || name.onlyWith().stream().anyMatch(present::contains);
    }
  }

  /** The word after the name that stands at {@code place}, 0 if it does not stand there. */
  private static int endOf(Name name, List<Word> words, int place) {
    int next = place;
    for (int i = 0; i < name.words().size(); i++) {
      if (i > 0 && isBracketedAcronym(words, next) && !is(name, i, words, next)) {
        next += 3;
      }
      if (!is(name, i, words, next)) {
        return 0;
      }
      next++;
    }
    return next;
  }

  private static boolean is(Name name, int i, List<Word> words, int place) {
    if (place >= words.size()) {
      return false;
    }
    Word wanted = name.words().get(i);
    Word word = words.get(place);
    boolean small =
        name.words().size() == 1
            && Character.isUpperCase(wanted.asWritten().charAt(0))
            && !Character.isUpperCase(word.asWritten().charAt(0));
    if (small) {
      // "Checkpoint" is a scheme, a checkpoint is not.
      return false;
    }
    return name.acronym() ? word.isAcronym(wanted.asWritten()) : word.form().equals(wanted.form());
  }

  /** "rape and serious sexual offences (RASSO) problem profile" is one name. */
  private static boolean isBracketedAcronym(List<Word> words, int place) {
    return place + 2 < words.size()
        && words.get(place).asWritten().equals("(")
        && words.get(place + 2).asWritten().equals(")");
  }

  /**
   * Whether the acronym is the practice's, and the document's name for it none of the practice's.
   */
  private static boolean isDefinedOtherwise(Definition definition, PracticeEntry practice) {
    if (practice.names().stream().noneMatch(name -> name.text().equals(definition.acronym()))) {
      return false;
    }
    List<PracticeEntry.Name> longNames =
        practice.names().stream().filter(name -> NameWords.of(name.text()).size() > 1).toList();
    return !longNames.isEmpty()
        && longNames.stream().noneMatch(name -> sharesHalf(definition.name(), name.text()));
  }

  private static boolean sharesHalf(String defined, String known) {
    List<String> forms = NameWords.of(known).stream().map(Word::form).toList();
    List<Word> words = NameWords.of(defined);
    long shared = words.stream().filter(word -> forms.contains(word.form())).count();
    return shared * 2 >= words.size();
  }
}
