package org.rejoinder.domain;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The number of a recommendation as its report gives it: {@code 3}, {@code 4a}, {@code 8.25}.
 * Numbers sort as a reader counts: 3 before 4a before 4b before 11, 8.3 before 8.25.
 *
 * @param value the number as text, in lower case and without surrounding punctuation; {@code AFI2}
 *     and {@code COC1} for areas for improvement and causes of concern beside recommendations
 */
public record RecommendationNumber(String value) implements Comparable<RecommendationNumber> {

  private static final Pattern PARTS = Pattern.compile("\\d+|[^\\d.]+");

  private static final Comparator<String> BY_PART =
      (left, right) -> {
        boolean leftIsNumber = Character.isDigit(left.charAt(0));
        boolean rightIsNumber = Character.isDigit(right.charAt(0));
        if (leftIsNumber && rightIsNumber) {
          return Comparator.comparingInt(String::length)
              .thenComparing(Comparator.naturalOrder())
              .compare(withoutLeadingZeros(left), withoutLeadingZeros(right));
        }
        return leftIsNumber != rightIsNumber ? (leftIsNumber ? -1 : 1) : left.compareTo(right);
      };

  /** Refuses a number that is blank or holds white space. */
  public RecommendationNumber {
    if (value.isBlank() || value.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "A recommendation's number must be one word, but is '" + value + "'");
    }
  }

  @Override
  public int compareTo(RecommendationNumber other) {
    if (value.equals(other.value)) {
      return 0;
    }
    List<String> mine = parts();
    List<String> theirs = other.parts();
    for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
      int order = BY_PART.compare(mine.get(i), theirs.get(i));
      if (order != 0) {
        return order;
      }
    }
    int bySize = Integer.compare(mine.size(), theirs.size());
    return bySize != 0 ? bySize : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private List<String> parts() {
    return PARTS.matcher(value).results().map(match -> match.group()).toList();
  }

  private static String withoutLeadingZeros(String digits) {
    String stripped = digits.replaceFirst("^0+", "");
    return stripped.isEmpty() ? "0" : stripped;
  }
}
