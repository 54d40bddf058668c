package org.rejoinder.segment;

import org.rejoinder.domain.Span;

/**
 * A stretch of text that is read as one: a paragraph, an item of a list, a heading, a label.
 *
 * @param span without the white space at its ends; never empty
 * @param plain its words alone, see {@link Markup#plain}
 * @param listItem whether it is an item of a list
 * @param headingLevel of a Markdown heading, 1 to 6, or 0
 * @param setApart whether it is bold, italic or quoted as a whole
 * @param furniture whether it belongs to the page and not to the text
 */
record Paragraph(
    Span span,
    String plain,
    boolean listItem,
    int headingLevel,
    boolean setApart,
    boolean furniture) {

  static Paragraph of(String text, Span span) {
    String raw = span.of(text);
    return new Paragraph(
        span,
        Markup.plain(raw),
        Markup.isListItem(raw),
        Markup.headingLevel(raw),
        Markup.isSetApart(raw),
        false);
  }

  /** The part from {@code start}, counted in the document, to the paragraph's end. */
  Paragraph from(String text, int start) {
    return of(text, new Span(start, span.end()).trimmed(text));
  }

  /** The part up to {@code end}, counted in the document. */
  Paragraph upTo(String text, int end) {
    return of(text, new Span(span.start(), end).trimmed(text));
  }

  Paragraph asFurniture() {
    return new Paragraph(span, plain, listItem, headingLevel, setApart, true);
  }

  boolean endsWith(String ending) {
    return plain.endsWith(ending);
  }
}
