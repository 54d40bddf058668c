package org.rejoinder.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.rejoinder.domain.Span;

/**
 * Where a text that is joined from several stretches of a document stands in that document. As in
 * an answer's text, a line end parts the stretches.
 *
 * @param spans in the document, in order, without overlap
 */
record Pieces(List<Span> spans) {

  private static final String SEPARATOR = "\n";

  /** Keeps its own copy of the list. */
  Pieces {
    spans = List.copyOf(spans);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /** From the first to the last code unit. */
  Span span() {
    return spans.getFirst().to(spans.getLast());
  }

  /** The stretches cut out of the document's text and joined. */
  String joined(String documentText) {
    return spans.stream().map(span -> span.of(documentText)).collect(Collectors.joining(SEPARATOR));
  }

  /**
   * Where a stretch of the joined text stands in the document, from its first to its last code
   * unit: what the joined text leaves out in between is covered.
   */
  Span inDocument(Span inJoined) {
    if (inJoined.isEmpty()) {
      throw new IllegalArgumentException("An empty stretch stands nowhere: " + inJoined);
    }
    return new Span(placeOf(inJoined.start()), placeOf(inJoined.end() - 1) + 1);
  }

  private int placeOf(int offset) {
    int startInJoined = 0;
    for (Span span : spans) {
      int within = offset - startInJoined;
      if (within <= span.length()) {
        return span.start() + within;
      }
      startInJoined += span.length() + SEPARATOR.length();
    }
    throw new IllegalArgumentException("Offset " + offset + " is beyond the text of " + spans);
  }

  /** Where each stretch begins in the joined text, in the order of {@link #spans}. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    int start = 0;
    for (Span span : spans) {
      starts.add(start);
      start += span.length() + SEPARATOR.length();
    }
    return starts;
  }

  /** To be stored: {@code 0-12 20-31}. */
  String encoded() {
    return spans.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(" "));
  }

  /** The opposite of {@link #encoded()}. */
  static Pieces decoded(String encoded) {
    return new Pieces(
        Arrays.stream(encoded.split(" ", -1))
            .map(part -> part.split("-", -1))
            .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
            .toList());
  }
}
