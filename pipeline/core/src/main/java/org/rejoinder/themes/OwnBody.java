package org.rejoinder.themes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.domain.DocumentFacts;

/**
 * What the body that a document speaks for is called in it: a ministry that writes "the Ministry"
 * speaks of itself, and waits for no one by it.
 */
final class OwnBody {

  /** A document that does not say whose it is. */
  static final OwnBody UNKNOWN = new OwnBody(Set.of());

  private static final Pattern OF_GOVERNMENT =
      Pattern.compile(
          "(?i)(his majesty's |hm |the |\\p{L}+ )?(ministry|department|government|home"
              + " office|cabinet office|treasury)\\b.*");

  /** How a ministry speaks of itself, beside its name. */
  private static final List<String> GOVERNMENT =
      List.of(
          "government",
          "minister",
          "ministers",
          "secretary of state",
          "officials",
          "whitehall",
          "central government");

  private static final Pattern OF = Pattern.compile(" (?=(?:of|for) )");
  private static final Set<String> SMALL = Set.of("of", "for", "and", "the");

  private final Set<String> names;

  private OwnBody(Set<String> names) {
    this.names = Set.copyOf(names);
  }

  static OwnBody of(DocumentFacts facts) {
    return facts.force().map(OwnBody::called).orElse(UNKNOWN);
  }

  private static OwnBody called(String name) {
    Set<String> names = new HashSet<>();
    String small = name.toLowerCase(Locale.ROOT);
    names.add(small);
    names.add(OF.split(small, 2)[0]);
    names.add(acronym(small));
    if (OF_GOVERNMENT.matcher(name).matches()) {
      names.addAll(GOVERNMENT);
    }
    return new OwnBody(names);
  }

  private static String acronym(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("\\s+", -1)) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  boolean isUnknown() {
    return names.isEmpty();
  }

  /** Whether the words, in small letters, are a name of the body. */
  boolean isCalled(String words) {
    return names.contains(words);
  }
}
