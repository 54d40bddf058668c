package org.rejoinder.codebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says which names there are, for a person who wrote one that is not there. */
final class NearestNames {

  private static final int MOST = 3;

  private NearestNames() {}

  /** A sentence that names what is nearest to {@code written}. */
  static String told(String written, Collection<String> names) {
    if (names.isEmpty()) {
      return "There is none at all.";
    }
    List<String> nearest =
        names.stream()
            .distinct()
            .sorted(
                Comparator.comparingInt((String name) -> distance(written, name))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(MOST)
            .toList();
    return nearest.stream()
        .collect(
            Collectors.joining("', '", nearest.size() > 1 ? "Nearest are '" : "There is '", "'."));
  }

  /** How many letters must be put in, left out or changed, the fewest possible. */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
