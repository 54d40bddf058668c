package org.rejoinder.themes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Rule;

/** A part of a codebook that decides what is found where its words stand, and nothing elsewhere. */
final class DecidingPart {

  private final long[] hash;
  private final Need[][] ways;

  /**
   * A part.
   *
   * @param content all of it that finds things
   * @param ways each of them a list of needs: the part can do something in a document that has, for
   *     every need of one way, one of its words; anywhere if a way needs nothing
   */
  private DecidingPart(String content, List<List<Need>> ways) {
    this.hash = MurmurHash3.hash128x64(content.getBytes(StandardCharsets.UTF_8));
    this.ways = ways.stream().map(way -> way.toArray(Need[]::new)).toArray(Need[][]::new);
  }

  /** Any of some words. */
  private static final class Need {
    private final long[] signs;

    private Need(long[] signs) {
      this.signs = signs;
    }

    static Need anyOf(Collection<String> words) {
      return new Need(words.stream().mapToLong(DocumentWords::sign).distinct().toArray());
    }

    boolean isIn(DocumentWords.Asked document) {
      for (long sign : signs) {
        if (document.mayHave(sign)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A part that decides wherever it is. */
  static DecidingPart everywhere(String content) {
    return new DecidingPart(content, List.of(List.of()));
  }

  /** Words that have to stand together: a phrase of a word class, a name of a thing. */
  static DecidingPart ofPhrase(String owner, Phrase phrase) {
    return new DecidingPart(owner + "\n" + phrase.text(), List.of(needs(phrase, Map.of())));
  }

  /**
   * A rule, which does something only where one of its patterns can be found.
   *
   * @param classes the words that phrases of each word class begin with
   * @param macros a text that changes with any word class, for patterns that may name one
   */
  static DecidingPart ofRule(
      String owner, Rule rule, Map<String, Set<String>> classes, String macros) {
    List<List<Need>> ways = new ArrayList<>();
    StringBuilder content = new StringBuilder(owner).append('\n').append(rule.name());
    for (Rule.Pattern pattern : rule.patterns()) {
      content.append("\nany ").append(written(pattern, macros));
      ways.add(
          switch (pattern) {
            case Rule.OfPhrase(Phrase phrase) -> needs(phrase, classes);
            case Rule.OfTokens _, Rule.OfParse _ -> List.of();
          });
    }
    rule.unless().forEach(pattern -> content.append("\nunless ").append(written(pattern, macros)));
    return new DecidingPart(content.toString(), ways);
  }

  private static String written(Rule.Pattern pattern, String macros) {
    return switch (pattern) {
      case Rule.OfPhrase(Phrase phrase) -> "phrase " + phrase.text();
      case Rule.OfTokens(String tokens) -> "tokens " + tokens + macros;
      case Rule.OfParse(String parse) -> "parse " + parse + macros;
    };
  }

  /** A named practice, wherever one of its names may stand, however it is spelt. */
  static DecidingPart ofPractice(PracticeEntry practice) {
    List<List<Need>> ways = new ArrayList<>();
    for (PracticeEntry.Name name : practice.names()) {
      ways.add(
          needs(
              NameWords.of(name.text()).stream()
                  .map(NameWords.Word::form)
                  .filter(form -> Character.isLetterOrDigit(form.charAt(0)))));
      ways.add(needs(Stream.of(name.text().toLowerCase(Locale.ROOT).split(" ", -1))));
    }
    return new DecidingPart(practice.toString(), ways);
  }

  private static List<Need> needs(Stream<String> words) {
    return words.map(word -> Need.anyOf(List.of(word))).toList();
  }

  /** The words that a phrase can begin with. */
  static List<String> firstWords(Phrase phrase) {
    return NeededWords.of(phrase).getFirst().words();
  }

  private static List<Need> needs(Phrase phrase, Map<String, Set<String>> classes) {
    return NeededWords.of(phrase).stream()
        .map(
            needed -> {
              List<String> words = new ArrayList<>(needed.words());
              needed
                  .wordClasses()
                  .forEach(name -> words.addAll(classes.getOrDefault(name, Set.of())));
              return Need.anyOf(words);
            })
        .toList();
  }

  /** Adds a hash of it to others. */
  void addTo(ByteBuffer hashes) {
    hashes.putLong(hash[0]).putLong(hash[1]);
  }

  /** Whether it may decide anything in a document. */
  boolean mayActIn(DocumentWords.Asked document) {
    for (Need[] way : ways) {
      if (isIn(way, document)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Need[] way, DocumentWords.Asked document) {
    for (Need need : way) {
      if (!need.isIn(document)) {
        return false;
      }
    }
    return true;
  }
}
