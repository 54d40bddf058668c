package org.rejoinder.themes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Rule;

/** A part of a codebook that decides what is found where its words stand, and nothing elsewhere. */
final class DecidingPart {

  private final long[] hash;
  private final int[][] ways;

  /**
   * A part.
   *
   * @param content all of it that finds things
   * @param ways each of them a list of choices of words: the part can do something in a document
   *     that has, for every choice of one way, one of its words; anywhere if a way needs nothing
   */
  private DecidingPart(String content, List<List<Integer>> ways) {
    this(MurmurHash3.hash128x64(content.getBytes(StandardCharsets.UTF_8)), places(ways));
  }

  private DecidingPart(long[] hash, int[][] ways) {
    this.hash = hash;
    this.ways = ways;
  }

  /** A part as {@link #outline} told it. */
  static DecidingPart of(CodebookOutline.Part part) {
    return new DecidingPart(new long[] {part.first(), part.second()}, places(part.ways()));
  }

  /** What is kept of it. */
  CodebookOutline.Part outline() {
    return new CodebookOutline.Part(
        hash[0], hash[1], Stream.of(ways).map(way -> IntStream.of(way).boxed().toList()).toList());
  }

  private static int[][] places(List<List<Integer>> ways) {
    return ways.stream()
        .map(way -> way.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** A part that decides wherever it is. */
  static DecidingPart everywhere(String content) {
    return new DecidingPart(content, List.of(List.of()));
  }

  /** Words that have to stand together: a phrase of a word class, a name of a thing. */
  static DecidingPart ofPhrase(String owner, Phrase phrase, WantedWords wanted) {
    return new DecidingPart(owner + "\n" + phrase.text(), List.of(needs(phrase, Map.of(), wanted)));
  }

  /**
   * A rule, which does something only where one of its patterns can be found.
   *
   * @param classes the words that phrases of each word class begin with
   * @param macros a text that changes with any word class, for patterns that may name one
   */
  static DecidingPart ofRule(
      String owner,
      Rule rule,
      Map<String, Set<String>> classes,
      String macros,
      WantedWords wanted) {
    List<List<Integer>> ways = new ArrayList<>();
    StringBuilder content = new StringBuilder(owner).append('\n').append(rule.name());
    content.append(rule.carriesOver() ? " carries over" : "");
    for (Rule.Pattern pattern : rule.patterns()) {
      content.append("\nany ").append(written(pattern, macros));
      ways.add(
          switch (pattern) {
            case Rule.OfPhrase(Phrase phrase) -> needs(phrase, classes, wanted);
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
  static DecidingPart ofPractice(PracticeEntry practice, WantedWords wanted) {
    List<List<Integer>> ways = new ArrayList<>();
    for (PracticeEntry.Name name : practice.names()) {
      ways.add(
          needs(
              NameWords.of(name.text()).stream()
                  .map(NameWords.Word::form)
                  .filter(form -> Character.isLetterOrDigit(form.charAt(0))),
              wanted));
      ways.add(needs(Stream.of(name.text().toLowerCase(Locale.ROOT).split(" ", -1)), wanted));
    }
    return new DecidingPart(DecidingText.of(practice), ways);
  }

  private static List<Integer> needs(Stream<String> words, WantedWords wanted) {
    return words.map(word -> wanted.anyOf(List.of(word))).toList();
  }

  /** The words that a phrase can begin with. */
  static List<String> firstWords(Phrase phrase) {
    return NeededWords.of(phrase).getFirst().words();
  }

  private static List<Integer> needs(
      Phrase phrase, Map<String, Set<String>> classes, WantedWords wanted) {
    return NeededWords.of(phrase).stream()
        .map(
            needed -> {
              List<String> words = new ArrayList<>(needed.words());
              needed
                  .wordClasses()
                  .forEach(name -> words.addAll(classes.getOrDefault(name, Set.of())));
              return wanted.anyOf(words);
            })
        .toList();
  }

  /** Adds a hash of it to others. */
  void addTo(ByteBuffer hashes) {
    hashes.putLong(hash[0]).putLong(hash[1]);
  }

  /** Whether it may decide anything in a document. */
  boolean mayActIn(WantedWords.InDocument document) {
    for (int[] way : ways) {
      if (isIn(way, document)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(int[] way, WantedWords.InDocument document) {
    for (int choice : way) {
      if (!document.mayHave(choice)) {
        return false;
      }
    }
    return true;
  }
}
