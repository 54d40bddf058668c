package org.rejoinder.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one respondent says to one recommendation in one document: the unit of indexing and of every
 * table.
 *
 * @param asked the recommendation as the document quotes it, empty where it does not
 * @param pieces the response proper, in order, without headings, labels, page furniture or the
 *     quoted recommendation; at least one
 * @param deadline of the recommendation
 */
public record Answer(
    AnswerId id,
    DocumentId document,
    RecommendationNumber recommendation,
    Respondent respondent,
    Optional<Span> asked,
    List<Span> pieces,
    Optional<LocalDate> deadline) {

  /** Refuses an answer without text and pieces that are empty, overlap or are out of order. */
  public Answer {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty() || pieces.stream().anyMatch(Span::isEmpty)) {
      throw new IllegalArgumentException("Answer " + id + " has no text");
    }
    for (int i = 1; i < pieces.size(); i++) {
      if (pieces.get(i).start() < pieces.get(i - 1).end()) {
        throw new IllegalArgumentException("Answer " + id + " has pieces out of order: " + pieces);
      }
    }
  }

  /** From the first to the last code unit of the answer, page furniture in between included. */
  public Span span() {
    return pieces.getFirst().to(pieces.getLast());
  }

  /** The response proper, cut out of the document's text; pieces are parted by a line end. */
  public String text(String documentText) {
    return pieces.stream().map(piece -> piece.of(documentText)).collect(Collectors.joining("\n"));
  }
}
