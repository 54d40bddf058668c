package org.rejoinder.domain;

import java.util.List;
import java.util.Optional;

/**
 * A named practice that documents are searched for.
 *
 * @param name the name that tables show
 * @param kind what it is: team, toolkit, forum
 * @param aliases other names, in full or as acronyms, without {@code name}
 * @param owner who runs it: police, college, inspectorate, partner
 * @param note for a reader of the codebook, may be empty
 */
public record PracticeEntry(
    String name, String kind, List<String> aliases, Optional<String> owner, String note) {

  /** Keeps its own copy of the list. */
  public PracticeEntry {
    aliases = List.copyOf(aliases);
  }
}
