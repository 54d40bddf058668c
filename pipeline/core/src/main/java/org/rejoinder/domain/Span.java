package org.rejoinder.domain;

import java.util.Comparator;

/**
 * A stretch of a document's text.
 *
 * @param start first UTF-16 code unit, counted from the beginning of the document's text
 * @param end the code unit after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> BY_PLACE =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Refuses a span that starts before the text or ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span must satisfy 0 <= start <= end, but is %d to %d".formatted(start, end));
    }
  }

  /** The code units of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** How many UTF-16 code units the span covers. */
  public int length() {
    return end - start;
  }

  /** Whether the span covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every code unit of {@code other} is within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two spans share a code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that covers both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span without the white space of {@code text} at its ends. */
  public Span trimmed(String text) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  @Override
  public int compareTo(Span other) {
    return BY_PLACE.compare(this, other);
  }
}
