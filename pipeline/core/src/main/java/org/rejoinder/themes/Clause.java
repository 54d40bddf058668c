package org.rejoinder.themes;

import org.rejoinder.domain.TokenPattern.Range;

/**
 * A verb group with what stands before and after it as its subject and objects.
 *
 * @param action the verb group and what it says
 * @param subjectFrom the first token of the stretch that holds its subject
 * @param subjectTo the token after that stretch, the same as {@code subjectFrom} if it has none
 * @param objectTo the token after the stretch that holds its objects, which begins after the verb
 * @param governor the state of the clause that this one depends on, its own if it depends on none
 */
record Clause(Action action, int subjectFrom, int subjectTo, int objectTo, Action governor) {

  VerbGroup verb() {
    return action.verb();
  }

  int objectFrom() {
    return verb().tokens().to();
  }

  /** Whether the place is among the objects. */
  boolean hasObjectAt(int place) {
    return objectFrom() <= place && place < objectTo;
  }

  /** From the subject, or the verb where that comes first, to the end of its objects. */
  Range tokens() {
    int from =
        subjectFrom < subjectTo
            ? Math.min(subjectFrom, verb().tokens().from())
            : verb().tokens().from();
    return new Range(from, Math.max(objectTo, verb().tokens().to()));
  }
}
