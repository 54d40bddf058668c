package org.rejoinder.segment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.rejoinder.domain.RecommendationNumber;

/**
 * What a report may number: recommendations and, with numbers of their own, areas for improvement
 * and causes of concern. Where a document numbers only one kind, its numbers are plain; where it
 * numbers several, {@code AFI2} is told from {@code 2}.
 */
enum Numbered {
  RECOMMENDATION("recommendation", ""),
  AREA_FOR_IMPROVEMENT("area", "AFI"),
  CAUSE_OF_CONCERN("cause", "COC");

  private static final String NUMBER = "\\s+(?:no\\.?|number))?\\s*-?\\s*)";

  /** A regular expression for the words before a number, with a group for each kind but one. */
  static final String WORDS =
      "(?:(?<area>(?i:areas?\\s+for\\s+improvement(?:\\s*\\(AFIs?\\))?|AFIs?)(?i:"
          + NUMBER
          + "|(?<cause>(?i:causes?\\s+of\\s+concern|COC)(?i:"
          + NUMBER
          + "|(?:[A-Z][\\w’']{0,30}\\s+){0,2}(?i:recommendations?(?:\\s+(?:no\\.?|number))?|recs?\\.?)\\s*"
          + "|R\\.?\\s?(?=\\d))";

  private final String group;
  private final String prefix;

  Numbered(String group, String prefix) {
    this.group = group;
    this.prefix = prefix;
  }

  /** The numbers that a match of {@link #WORDS} and {@link RecommendationNumbers#LIST} found. */
  static List<RecommendationNumber> numbers(Matcher found) {
    List<RecommendationNumber> numbers = RecommendationNumbers.read(found.group("numbers"));
    for (Numbered kind : values()) {
      if (found.namedGroups().containsKey(kind.group) && found.group(kind.group) != null) {
        return numbers.stream()
            .map(number -> new RecommendationNumber(kind.prefix + number.value()))
            .toList();
      }
    }
    return numbers;
  }

  static Numbered of(RecommendationNumber number) {
    for (Numbered kind : values()) {
      if (!kind.prefix.isEmpty() && number.value().startsWith(kind.prefix)) {
        return kind;
      }
    }
    return RECOMMENDATION;
  }

  /** The occurrences, their numbers plain if the document numbers nothing else. */
  static List<Occurrence> plainIfAlone(List<Occurrence> occurrences) {
    Set<Numbered> kinds = EnumSet.noneOf(Numbered.class);
    occurrences.stream()
        .filter(occurrence -> !occurrence.quotedOnly())
        .flatMap(occurrence -> occurrence.numbers().stream())
        .forEach(number -> kinds.add(of(number)));
    return kinds.size() == 1
        ? occurrences.stream().map(occurrence -> kinds.iterator().next().plain(occurrence)).toList()
        : List.copyOf(occurrences);
  }

  private Occurrence plain(Occurrence occurrence) {
    return occurrence.quotedOnly()
        ? occurrence
        : occurrence.numbered(
            occurrence.numbers().stream()
                .map(number -> new RecommendationNumber(number.value().substring(prefix.length())))
                .toList());
  }
}
