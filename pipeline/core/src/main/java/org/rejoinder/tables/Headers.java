package org.rejoinder.tables;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.Set;
import java.util.function.Function;

/** Headers of a table, no two of which may be the same but for the case of their letters. */
final class Headers {

  private Headers() {}

  /**
   * A header for each key, in the order of the keys; one that another key, or a reserved header,
   * already has gets a number: {@code Wexmoor (2)}.
   */
  static <K> Map<K, String> distinct(
      SequencedCollection<K> keys, Function<K, String> header, List<String> reserved) {
    Set<String> taken = new HashSet<>(reserved);
    Map<K, String> headers = new LinkedHashMap<>();
    for (K key : keys) {
      String wanted = header.apply(key);
      String free = wanted;
      for (int number = 2; taken.contains(free.toLowerCase(Locale.ROOT)); number++) {
        free = wanted + " (" + number + ")";
      }
      taken.add(free.toLowerCase(Locale.ROOT));
      headers.put(key, free);
    }
    return headers;
  }
}
