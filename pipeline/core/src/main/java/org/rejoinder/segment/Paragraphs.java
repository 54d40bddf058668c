package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Span;

/**
 * Tells the paragraphs of a document: as its format sets them off, or, where it is plain text, by
 * joining lines. Some publishers break every line at a page's width, others write each paragraph as
 * one long line: which of the two a document does is read from the document.
 */
final class Paragraphs {

  /** Of all lines followed by another without a blank between, how many must visibly go on. */
  private static final double SHARE_OF_CONTINUED_LINES = 0.3;

  private static final int WIDEST_WRAPPED_LINE = 130;

  private final String text;
  private final List<Line> lines;
  private final Map<Integer, PipeTables.Table> tables;
  private final Set<Integer> furniture;
  private final boolean wrapped;
  private final int width;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = Line.of(text);
    this.tables = PipeTables.in(text, lines);
    this.furniture = PageFurniture.in(lines);
    this.width = usualWidth();
    this.wrapped = isWrapped();
  }

  /** The paragraphs of the text in order; together they hold all of it but white space. */
  static List<Paragraph> of(DocumentText content) {
    return content.layout().hasBlocks()
        ? content.layout().blocks().stream()
            .map(block -> Paragraph.of(content.text(), block))
            .toList()
        : new Paragraphs(content.text()).join();
  }

  private List<Paragraph> join() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int first = 0;
    while (first < lines.size()) {
      PipeTables.@Nullable Table table = tables.get(first);
      if (table != null) {
        paragraphs.addAll(table.paragraphs());
        first = table.end();
        continue;
      }
      int end = first + 1;
      while (end < lines.size() && !tables.containsKey(end) && !beginsParagraph(end)) {
        end++;
      }
      Span span = lines.get(first).span().to(lines.get(end - 1).span());
      Paragraph paragraph = Paragraph.of(text, span);
      paragraphs.add(furniture.contains(first) ? paragraph.asFurniture() : paragraph);
      first = end;
    }
    return paragraphs;
  }

  private boolean beginsParagraph(int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    if (line.afterBlank()
        || !wrapped
        || furniture.contains(i)
        || furniture.contains(i - 1)
        || Markup.headingLevel(line.raw()) > 0
        || Markup.headingLevel(before.raw()) > 0
        || Markup.isBulleted(line.raw())) {
      return true;
    }
    boolean beforeIsComplete = before.endsSentence() || before.raw().length() < width * 2 / 3;
    return beforeIsComplete && !line.beginsInSmallLetters() && opensSomethingNew(before, line);
  }

  private boolean opensSomethingNew(Line before, Line line) {
    return Markup.isListItem(line.raw())
        || before.raw().length() < width * 2 / 3
        || Markers.isBare(line.plain())
        || Labels.read(line.plain()).isPresent();
  }

  private int usualWidth() {
    int[] lengths = lines.stream().mapToInt(line -> line.raw().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
  }

  private boolean isWrapped() {
    if (width > WIDEST_WRAPPED_LINE) {
      return false;
    }
    int pairs = 0;
    int continued = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).afterBlank() && !furniture.contains(i)) {
        pairs++;
        if (lines.get(i).beginsInSmallLetters() && !lines.get(i - 1).endsSentence()) {
          continued++;
        }
      }
    }
    return pairs > 0 && continued >= pairs * SHARE_OF_CONTINUED_LINES;
  }
}
