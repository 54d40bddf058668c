package org.rejoinder.segment;

import java.util.Optional;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentText;

/**
 * A text, and what it tells by itself: how its own marks divide it and what it says of itself. That
 * is found out when it is first asked for, and kept, because it is needed twice: to compare the
 * text with others, and to split it. Safe for use by several threads.
 */
public final class OutlinedText {

  private final DocumentText content;
  private Optional<Told> told = Optional.empty();

  private OutlinedText(DocumentText content) {
    this.content = content;
  }

  /** What a text tells by itself. */
  record Told(Outline outline, DocumentFacts facts) {

    private static Told by(DocumentText content) {
      Outline outline = Outline.of(content);
      return new Told(outline, FactsReader.read(outline));
    }
  }

  /** Nothing is read of it yet. */
  public static OutlinedText of(DocumentText content) {
    return new OutlinedText(content);
  }

  /** The text itself. */
  public DocumentText content() {
    return content;
  }

  synchronized Told told() {
    Told known = told.orElseGet(() -> Told.by(content));
    told = Optional.of(known);
    return known;
  }
}
