package org.rejoinder.themes;

import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * How a name stands in its sentence.
 *
 * @param phrase the name with what stands around it in its noun phrase: "our new DASH forms"
 * @param role what it is to the verb
 * @param action the verb that governs it, if there is one
 * @param preposition that stands before it, or nothing
 * @param noun the noun that it belongs to by that preposition, "drafting of the profile", or
 *     nothing
 */
record NameRole(Range phrase, Role role, Optional<Action> action, String preposition, String noun) {

  /** What a name is to the verb that governs it. */
  enum Role {
    /** "the panel meets", "the panel was set up". */
    SUBJECT,
    /** "runs a panel", "is a panel". */
    OBJECT,
    /** "is taken to the panel", "the minutes of the panel are read". */
    OBLIQUE,
    /** Nothing governs it. */
    ALONE
  }

  /** Whether what the verb does is done to the name, in either voice. */
  boolean undergoes() {
    boolean passive = action.map(governing -> governing.verb().passive()).orElse(false);
    return role == Role.OBJECT || (role == Role.SUBJECT && passive);
  }

  /** Whether the name itself does what the verb says. */
  boolean acts() {
    return role == Role.SUBJECT
        && !action.map(governing -> governing.verb().passive()).orElse(true);
  }

  /** Whether it stands after one of the prepositions. */
  boolean isOblique(String... prepositions) {
    return role == Role.OBLIQUE && Set.of(prepositions).contains(preposition);
  }

  /** "a new panel will be expanded to": what is called new or first is not there before. */
  boolean isCalledNew(Words words) {
    for (int place = phrase.from(); place < phrase.to(); place++) {
      // The tagger takes a year for a plural at times.
      boolean number =
          words.tag(place).equals("CD") || Character.isDigit((words.word(place) + " ").charAt(0));
      if (words.is(place, "new") || number) {
        return true;
      }
    }
    return false;
  }
}
