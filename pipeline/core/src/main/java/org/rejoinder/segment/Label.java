package org.rejoinder.segment;

import java.util.Optional;
import java.util.OptionalInt;
import org.rejoinder.domain.Respondent;

/**
 * Words that announce what follows.
 *
 * @param kind what follows
 * @param respondent whose reply it announces, where the label says so
 * @param restStart where, counted from the paragraph's start, the announced words follow in the
 *     same paragraph
 */
record Label(Kind kind, Optional<Respondent> respondent, OptionalInt restStart) {

  enum Kind {
    /** The reply. */
    REPLY,
    /** The recommendation. */
    RECOMMENDATION,
    /** Nothing: the label is complete in itself, such as a verdict or a status. */
    VERDICT
  }
}
