package org.rejoinder.domain;

import java.util.List;
import java.util.Optional;

/**
 * A named practice that documents are searched for.
 *
 * @param name the name that tables show
 * @param kind what it is: team, toolkit, forum; {@link #NO_PRACTICE} for a name that only hides the
 *     shorter ones within it
 * @param names all that texts call it, its own name first
 * @param owner who runs it: police, college, inspectorate, partner
 * @param note for a reader of the codebook, may be empty
 */
public record PracticeEntry(
    String name, String kind, List<Name> names, Optional<String> owner, String note) {

  /** The kind of a name that is looked for so that nothing within it is found: a body's. */
  public static final String NO_PRACTICE = "none";

  /** Keeps its own copy of the list. */
  public PracticeEntry {
    names = List.copyOf(names);
  }

  /**
   * What texts call a practice.
   *
   * @param text written in capitals throughout it is an acronym and counts in capitals only
   * @param onlyWith words of which the document must have one, for a name that others use too; any
   *     document will do where there are none
   */
  public record Name(String text, List<String> onlyWith) {

    /** Keeps its own copy of the list. */
    public Name {
      onlyWith = List.copyOf(onlyWith);
    }
  }
}
