package org.rejoinder.themes;

import java.util.Comparator;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.DocumentId;

/**
 * How a name was seen so far, document after document.
 *
 * @param first the sighting that stands first in the corpus
 * @param last the document of the latest sighting
 * @param acronym the alphabetically first that a text defines for it, or empty
 * @param clear whether it was once seen as nothing but a name
 */
record NameTally(
    NameSighting first,
    DocumentId last,
    String acronym,
    boolean clear,
    int documents,
    int mentions) {

  private static final int FEWEST_MENTIONS_OF_UNCLEAR = 2;

  private static final Comparator<NameSighting> BY_PLACE =
      Comparator.comparing(NameSighting::document).thenComparing(NameSighting::sentence);

  static NameTally of(NameSighting one) {
    return new NameTally(one, one.document(), one.acronym(), one.clear(), 1, 1);
  }

  /** Together with a later one; a document's sightings come one after the other. */
  NameTally and(NameTally later) {
    return new NameTally(
        BY_PLACE.compare(first, later.first) <= 0 ? first : later.first,
        later.last,
        earlier(acronym, later.acronym),
        clear || later.clear,
        documents + (last.equals(later.first.document()) ? later.documents - 1 : later.documents),
        mentions + later.mentions);
  }

  boolean isWorthALook() {
    return clear || mentions >= FEWEST_MENTIONS_OF_UNCLEAR;
  }

  Candidate candidate() {
    return new Candidate(first.name(), acronym, documents, mentions, first.quote());
  }

  private static String earlier(String one, String other) {
    boolean isFirst = other.isEmpty() || (!one.isEmpty() && one.compareTo(other) <= 0);
    return isFirst ? one : other;
  }
}
