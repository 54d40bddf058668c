package org.rejoinder.evaluate;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.PracticeEntry;

/** Knows practices by their names and aliases, whatever the capitals. */
final class PracticeNames {

  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> others = new TreeMap<>();

  PracticeNames(Codebook codebook) {
    for (PracticeEntry entry : codebook.practices()) {
      entry.names().forEach(name -> names.putIfAbsent(key(name.text()), entry.name()));
    }
    // A practice's own name counts before another one's alias.
    codebook.practices().forEach(entry -> names.put(key(entry.name()), entry.name()));
  }

  boolean knows(String named) {
    return names.containsKey(key(named));
  }

  /** The codebook's name; for a practice that it does not have, the name as it was first met. */
  String of(String named) {
    return knows(named)
        ? names.getOrDefault(key(named), named)
        : others.computeIfAbsent(key(named), unknown -> QuotePlaces.collapsed(named));
  }

  private static String key(String name) {
    return QuotePlaces.collapsed(name).toLowerCase(Locale.ROOT);
  }
}
