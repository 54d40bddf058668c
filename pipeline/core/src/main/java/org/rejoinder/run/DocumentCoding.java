package org.rejoinder.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Finding;
import org.rejoinder.themes.CandidateFinder.Sightings;
import org.rejoinder.themes.DocumentWords;

/**
 * What coding one document gave, and all that later steps need of its annotation.
 *
 * @param findings of all themes
 * @param progress the main code of the theme {@code progress} of each answer that has one
 * @param givenUp rules that could not be used on some sentence, and on how many
 * @param sightings what it names that may be a practice
 * @param words that decide which parts of a codebook can find something in it
 */
public record DocumentCoding(
    List<Finding> findings,
    Map<AnswerId, String> progress,
    SortedMap<String, Integer> givenUp,
    Sightings sightings,
    DocumentWords words) {

  /** Keeps its own copies. */
  public DocumentCoding {
    findings = List.copyOf(findings);
    progress = Map.copyOf(progress);
    givenUp = Collections.unmodifiableSortedMap(new TreeMap<>(givenUp));
  }

  /** Of a document in which nothing was found. */
  public static DocumentCoding nothing() {
    return new DocumentCoding(
        List.of(), Map.of(), new TreeMap<>(), new Sightings(List.of()), DocumentWords.unknown());
  }
}
