package org.rejoinder.themes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Rule;

/**
 * A part of a codebook that decides what is found where its words stand, and nothing elsewhere.
 *
 * @param hash of all of it that finds things
 * @param ways each of them a list of needs: the part can do something in a document that has, for
 *     every need of one way, one of its words; anywhere if a way needs nothing
 */
record DecidingPart(String hash, List<List<Need>> ways) {

  /** Any of these words, as {@link DocumentWords#sign} has them. */
  record Need(List<Long> words) {
    static Need anyOf(Collection<String> words) {
      return new Need(words.stream().map(DocumentWords::sign).distinct().toList());
    }

    private boolean isIn(DocumentWords.Asked document) {
      for (Long word : words) {
        if (document.mayHave(word)) {
          return true;
        }
      }
      return false;
    }
  }

  /** A part that decides wherever it is. */
  static DecidingPart everywhere(String content) {
    return new DecidingPart(hash(content), List.of(List.of()));
  }

  /** Words that have to stand together: a phrase of a word class, a name of a thing. */
  static DecidingPart ofPhrase(String content, Phrase phrase) {
    return new DecidingPart(hash(content), List.of(needs(phrase, Map.of())));
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
    boolean expert = false;
    for (Rule.Pattern pattern : rule.patterns()) {
      switch (pattern) {
        case Rule.OfPhrase(Phrase phrase) -> ways.add(needs(phrase, classes));
        case Rule.OfTokens _, Rule.OfParse _ -> {
          ways.add(List.of());
          expert = true;
        }
      }
    }
    expert |= rule.unless().stream().anyMatch(pattern -> !(pattern instanceof Rule.OfPhrase));
    String content = owner + "\n" + rule.name() + rule.patterns() + rule.unless();
    return new DecidingPart(hash(expert ? content + macros : content), ways);
  }

  /** A named practice, wherever one of its names may stand, however it is spelt. */
  static DecidingPart ofPractice(PracticeEntry practice) {
    List<List<Need>> ways = new ArrayList<>();
    for (PracticeEntry.Name name : practice.names()) {
      ways.add(
          NameWords.of(name.text()).stream()
              .map(NameWords.Word::form)
              .filter(form -> Character.isLetterOrDigit(form.charAt(0)))
              .map(form -> Need.anyOf(List.of(form)))
              .toList());
      ways.add(
          List.of(name.text().toLowerCase(Locale.ROOT).split(" ", -1)).stream()
              .map(word -> Need.anyOf(List.of(word)))
              .toList());
    }
    return new DecidingPart(hash(practice.toString()), ways);
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

  private static String hash(String content) {
    return DigestUtils.sha256Hex(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether it may decide anything in a document. */
  boolean mayActIn(DocumentWords.Asked document) {
    for (List<Need> way : ways) {
      if (isIn(way, document)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(List<Need> way, DocumentWords.Asked document) {
    for (Need need : way) {
      if (!need.isIn(document)) {
        return false;
      }
    }
    return true;
  }
}
