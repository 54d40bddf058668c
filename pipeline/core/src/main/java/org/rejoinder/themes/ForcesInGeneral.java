package org.rejoinder.themes;

import java.util.List;
import java.util.stream.IntStream;

/** Tells clauses that speak of forces at large from those about the body's own people. */
final class ForcesInGeneral {

  private final Words words;
  private final List<PersonsMention> persons;

  ForcesInGeneral(Words words, List<PersonsMention> persons) {
    this.words = words;
    this.persons = persons;
  }

  /** "Every force inspected", "most forces": others' story, or nobody's. */
  boolean isSubjectOf(Clause clause) {
    int from = clause.subjectFrom() < clause.subjectTo() ? clause.subjectFrom() : 0;
    return IntStream.range(
            Math.min(from, clause.verb().tokens().from()), clause.verb().tokens().from())
        .anyMatch(place -> isForces(place) || isEveryForce(place));
  }

  private boolean isForces(int place) {
    boolean own =
        words.is(place - 1, "both") || words.is(place - 1, "our") || words.is(place - 1, "two");
    boolean from = words.is(words.beforeDeterminers(place), "from") || words.is(place - 2, "from");
    boolean theirOrigin =
        from
            || persons.stream()
                .anyMatch(person -> person.quantity().isPresent() && person.to() < place);
    return words.is(place, "forces") && !own && !theirOrigin;
  }

  private boolean isEveryForce(int place) {
    return words.is(place, "force")
        && (words.is(place - 1, "every")
            || words.is(place - 1, "each")
            || words.is(place - 1, "another"));
  }
}
