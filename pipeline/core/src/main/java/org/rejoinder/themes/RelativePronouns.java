package org.rejoinder.themes;

import java.util.List;
import java.util.Set;

/** Finds the relative pronoun that a verb has for its subject. */
final class RelativePronouns {

  static final Set<String> TAGS = Set.of("WP", "WDT", "WP$");
  private static final int LONGEST_INSERTION = 7;

  private final Words words;
  private final List<PersonsMention> persons;

  RelativePronouns(Words words, List<PersonsMention> persons) {
    this.words = words;
    this.persons = persons;
  }

  /** The relative pronoun that is the verb's subject, or -1. */
  int before(int verb) {
    int place = verb - 1;
    while (words.tag(place).startsWith("RB") || words.isComma(place)) {
      place--;
    }
    if (!TAGS.contains(words.tag(place))) {
      place = beforeInsertion(place);
    }
    boolean counted = isWithinPersons(place);
    return TAGS.contains(words.tag(place)) && !counted ? place : -1;
  }

  /** "which at the time of writing had": before the phrase that stands between. */
  private int beforeInsertion(int last) {
    int place = last;
    while (place > last - LONGEST_INSERTION
        && (words.isNoun(place)
            || words.is(place, "of")
            || words.tag(place).equals("DT")
            || words.tag(place).startsWith("JJ")
            || words.tag(place).equals("CD"))) {
      place--;
    }
    boolean inserted = place < last && words.tag(place).equals("IN");
    return inserted ? place - 1 : last;
  }

  /** "two of whom": the pronoun belongs to a number of persons. */
  private boolean isWithinPersons(int place) {
    return persons.stream().anyMatch(mention -> mention.from() <= place && place < mention.to());
  }
}
