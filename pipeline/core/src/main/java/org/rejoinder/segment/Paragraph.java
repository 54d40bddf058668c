package org.rejoinder.segment;

import java.util.Optional;
import org.rejoinder.domain.Block;
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
 * @param otherLanguage whether it is in a language that is not read
 * @param cell the cell of a table that it stands in
 */
record Paragraph(
    Span span,
    String plain,
    boolean listItem,
    int headingLevel,
    boolean setApart,
    boolean furniture,
    boolean otherLanguage,
    Optional<Block.Cell> cell) {

  static Paragraph of(String text, Span span) {
    String raw = span.of(text);
    return new Paragraph(
        span,
        Markup.plain(raw),
        Markup.isListItem(raw),
        Markup.headingLevel(raw),
        Markup.isSetApart(raw),
        false,
        false,
        Optional.empty());
  }

  /** Of a stretch that the document's format sets off. */
  static Paragraph of(String text, Block block) {
    Paragraph asWritten = of(text, block.span());
    boolean listItem = asWritten.listItem() || block.kind() instanceof Block.ListItem;
    int level = block.kind() instanceof Block.Heading heading ? heading.level() : 0;
    Optional<Block.Cell> cell =
        block.kind() instanceof Block.Cell where ? Optional.of(where) : Optional.empty();
    return new Paragraph(
        block.span(),
        asWritten.plain(),
        listItem,
        level,
        asWritten.setApart() || block.setApart(),
        false,
        false,
        cell);
  }

  /** The part from {@code start}, counted in the document, to the paragraph's end. */
  Paragraph from(String text, int start) {
    return part(of(text, new Span(start, span.end()).trimmed(text)));
  }

  /** The part up to {@code end}, counted in the document. */
  Paragraph upTo(String text, int end) {
    return part(of(text, new Span(span.start(), end).trimmed(text)));
  }

  /** What is cut off a paragraph is no heading, and stands where the paragraph stood. */
  private Paragraph part(Paragraph cut) {
    return new Paragraph(
        cut.span,
        cut.plain,
        cut.listItem,
        cut.headingLevel,
        setApart || cut.setApart,
        false,
        otherLanguage,
        cell);
  }

  Paragraph asFurniture() {
    return new Paragraph(span, plain, listItem, headingLevel, setApart, true, otherLanguage, cell);
  }

  Paragraph inOtherLanguage() {
    return new Paragraph(span, plain, listItem, headingLevel, setApart, furniture, true, cell);
  }

  Paragraph in(Block.Cell where) {
    return new Paragraph(
        span,
        plain,
        listItem,
        headingLevel,
        setApart,
        furniture,
        otherLanguage,
        Optional.of(where));
  }

  /** Whether its words are read as the document's. */
  boolean isRead() {
    return !furniture && !otherLanguage;
  }

  boolean endsWith(String ending) {
    return plain.endsWith(ending);
  }
}
