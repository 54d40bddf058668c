package org.rejoinder.extract.parse;

import java.io.IOException;
import java.util.Set;
import org.rejoinder.domain.Block;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes blocks of the XHTML in which Apache Tika tells what a document holds. */
final class BlockHandler extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of(
          "head",
          "p",
          "div",
          "li",
          "td",
          "th",
          "tr",
          "table",
          "blockquote",
          "body",
          "ul",
          "ol",
          "pre");
  private static final Set<String> EMPHASIS = Set.of("b", "i", "strong", "em");

  private final BlockSink blocks;
  private final StringBuilder text = new StringBuilder();
  private final TablePlace tables = new TablePlace();
  private boolean inHead;
  private int items;
  private int quotations;
  private int emphasised;
  private int emphasis;
  private int headingLevel;

  BlockHandler(BlockSink blocks) {
    this.blocks = blocks;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    try {
      open(name.isEmpty() ? qualified : name);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    try {
      close(name.isEmpty() ? qualified : name);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    words(new String(characters, start, length));
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    text.append(' ');
  }

  /** Goes into an element. */
  void open(String element) throws IOException {
    if (isHeading(element)) {
      flush();
      headingLevel = element.charAt(1) - '0';
    } else if (BLOCKS.contains(element)) {
      flush();
      tables.start(element);
      count(element, 1);
    } else if (element.equals("br")) {
      text.append(PlainWords.BREAK);
    } else if (EMPHASIS.contains(element)) {
      emphasis++;
    }
  }

  /** Comes out of an element. */
  void close(String element) throws IOException {
    if (isHeading(element)) {
      flush();
      headingLevel = 0;
    } else if (BLOCKS.contains(element)) {
      flush();
      tables.end(element);
      count(element, -1);
    } else if (EMPHASIS.contains(element)) {
      emphasis = Math.max(0, emphasis - 1);
    }
  }

  /** Takes words that stand in the element. */
  void words(String words) {
    if (inHead) {
      return;
    }
    text.append(words);
    if (emphasis > 0 || quotations > 0) {
      emphasised += words.length();
    }
  }

  /** Hands on what is left. */
  void finish() throws IOException {
    flush();
  }

  private void flush() throws IOException {
    boolean setApart = emphasised >= text.toString().strip().length();
    for (String paragraph : PlainWords.paragraphs(text)) {
      blocks.add(new ParsedBlock(paragraph, kind(), setApart, 0));
    }
    text.setLength(0);
    emphasised = 0;
  }

  private Block.Kind kind() {
    if (tables.isWithin()) {
      return tables.cell();
    }
    if (headingLevel > 0) {
      return new Block.Heading(headingLevel);
    }
    return items > 0 ? new Block.ListItem() : new Block.Paragraph();
  }

  private void count(String element, int step) {
    switch (element) {
      case "head" -> inHead = step > 0;
      case "li" -> items = Math.max(0, items + step);
      case "blockquote" -> quotations = Math.max(0, quotations + step);
      default -> {
        // Other elements do not change what a paragraph in them is.
      }
    }
  }

  private static boolean isHeading(String element) {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && element.charAt(1) >= '1'
        && element.charAt(1) <= '6';
  }
}
