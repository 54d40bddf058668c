package org.rejoinder.themes;

import java.util.List;
import java.util.Set;

/** Finds in a stretch of a sentence what may be the subject of the verb that follows it. */
final class ClauseSubjects {

  static final Set<String> SEPARATORS =
      Set.of(
          "that",
          "because",
          "while",
          "whilst",
          "although",
          "though",
          "as",
          "so",
          "whereas",
          "since",
          "once",
          "when",
          "until",
          "if",
          "whether",
          "after",
          "before",
          "where");

  private final Words words;
  private final List<PersonsMention> persons;
  private final List<TrainingMention> training;

  ClauseSubjects(Words words, List<PersonsMention> persons, List<TrainingMention> training) {
    this.words = words;
    this.persons = persons;
    this.training = training;
  }

  boolean isWithinPersons(int place) {
    return persons.stream().anyMatch(mention -> mention.from() <= place && place < mention.to());
  }

  /** A preposition: "that" and "because" open a clause instead. */
  boolean governs(int place) {
    boolean opens = words.isAnyOf(place, SEPARATORS) || words.is(place, "that");
    return (words.tag(place).equals("IN") && !opens) || words.tag(place).equals("TO");
  }

  boolean hasSubject(int from, int to) {
    return hasKnownSubject(from, to) || hasPronoun(from, to) || hasNoun(from, to);
  }

  /** Persons or training, which no preposition governs. */
  boolean hasKnownSubject(int from, int to) {
    return persons.stream().anyMatch(mention -> isSubject(mention.from(), mention.to(), from, to))
        || training.stream().anyMatch(mention -> isSubject(mention.from(), mention.to(), from, to));
  }

  private boolean isSubject(int start, int end, int from, int to) {
    int before = words.beforeDeterminers(start);
    boolean governed = governs(before);
    return from <= start && end <= to && (before < from || !governed);
  }

  private boolean hasPronoun(int from, int to) {
    for (int place = from; place < to; place++) {
      if (words.tag(place).equals("PRP") || words.tag(place).equals("EX")) {
        return true;
      }
    }
    return false;
  }

  /** A noun, pronoun or number that no preposition governs. */
  boolean hasNoun(int from, int to) {
    boolean governed = false;
    for (int place = from; place < to; place++) {
      String tag = words.tag(place);
      boolean opens = tag.equals("DT") && words.tag(place - 1).equals("CD");
      if (governs(place)) {
        governed = true;
      } else if (opens) {
        // "From April 2025 a course".
        governed = false;
      } else if (words.isComma(place) || tag.equals("CC") || words.isVerb(place)) {
        governed = false;
      } else if (!governed
          && (words.isNoun(place)
              || tag.equals("PRP")
              || tag.equals("EX")
              || tag.equals("CD")
              || (tag.equals("DT") && place == to - 1)
              || isWithinPersons(place))) {
        return true;
      }
    }
    return false;
  }
}
