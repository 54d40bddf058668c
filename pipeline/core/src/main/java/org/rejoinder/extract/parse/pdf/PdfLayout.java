package org.rejoinder.extract.parse.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rejoinder.domain.Block;
import org.rejoinder.extract.parse.ParsedBlock;
import org.rejoinder.extract.parse.pdf.Tables.Placed;

/**
 * Reads the paragraphs of a PDF: lines of glyphs are joined below each other, running headers and
 * footers left out, and cells of tables told from columns of text.
 */
public final class PdfLayout {

  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—•·◦▪‣○●\\uF0B7\\uF0A7]|o(?=\\s))\\s*(?=\\S)");
  private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}(].*", Pattern.DOTALL);
  private static final Pattern ENDS = Pattern.compile("(?s).*[.!?:;][\"”’)]*$");

  private static final int LONGEST_HEADING = 160;
  private static final double LARGER = 1.12;
  private static final int DEEPEST = 6;

  private final Hyphens hyphens;
  private final double bodySize;
  private final List<Double> headingSizes;

  private PdfLayout(List<Line> lines) {
    this.hyphens = new Hyphens(lines);
    this.bodySize = mostUsedSize(lines);
    this.headingSizes =
        lines.stream()
            .map(Line::size)
            .filter(size -> size > bodySize * LARGER)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
  }

  /**
   * A document's blocks in reading order.
   *
   * @param pictures reads pages that hold no words; empty where they are left unread
   * @param pages takes what became of the pages that hold no words
   * @throws IOException if the document is damaged
   */
  public static List<ParsedBlock> read(
      PDDocument document, Optional<PictureReader> pictures, WordlessPages pages)
      throws IOException {
    List<List<Line>> lines = PageLines.of(document);
    for (int page = 0; page < lines.size(); page++) {
      if (lines.get(page).isEmpty()) {
        List<Line> seen = pictures.isPresent() ? pictures.get().lines(document, page) : List.of();
        pages.add(page + 1, !seen.isEmpty());
        lines.set(page, seen);
      }
    }
    List<List<Line>> texts = RunningLines.without(lines);
    List<PageParagraph> paragraphs =
        texts.stream().flatMap(page -> PageParagraphs.of(page).stream()).toList();
    return new PdfLayout(texts.stream().flatMap(List::stream).toList())
        .blocks(Tables.in(paragraphs));
  }

  private static double mostUsedSize(List<Line> lines) {
    Map<Double, Integer> letters = new TreeMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(10.0);
  }

  private List<ParsedBlock> blocks(List<Placed> placed) {
    List<ParsedBlock> blocks = new ArrayList<>();
    List<PageParagraph> ends = new ArrayList<>();
    for (Placed each : placed) {
      ParsedBlock block = block(each);
      if (block.text().isEmpty()) {
        continue;
      }
      int last = lastOf(each, blocks);
      if (last >= 0 && goesOn(ends.get(last), each.paragraph(), blocks.get(last))) {
        ParsedBlock cut = blocks.get(last);
        blocks.set(
            last,
            new ParsedBlock(
                hyphens.joined(cut.text(), block.text()),
                cut.kind(),
                cut.setApart() && block.setApart(),
                cut.page()));
        ends.set(last, each.paragraph());
      } else {
        blocks.add(block);
        ends.add(each.paragraph());
      }
    }
    return blocks;
  }

  /**
   * The block that it may go on: the last one, or the last one of its cell; -1 if there is none.
   */
  private static int lastOf(Placed placed, List<ParsedBlock> blocks) {
    int last = blocks.size() - 1;
    if (placed.cell().isEmpty()) {
      return last;
    }
    while (last >= 0 && !blocks.get(last).kind().equals(placed.cell().get())) {
      last--;
    }
    return last;
  }

  /** A paragraph that the page's end, or the column's, cut in two. */
  private static boolean goesOn(PageParagraph end, PageParagraph next, ParsedBlock cut) {
    boolean over = next.page() == end.page() + 1;
    boolean nextColumn = next.page() == end.page() && next.top() < end.bottom();
    return (over || nextColumn)
        && !(cut.kind() instanceof Block.Heading)
        && !ENDS.matcher(cut.text()).matches()
        && GOES_ON.matcher(next.lines().getFirst().text()).matches()
        && end.lines().getLast().isAsLargeAs(next.lines().getFirst());
  }

  private ParsedBlock block(Placed placed) {
    PageParagraph paragraph = placed.paragraph();
    String text = "";
    for (Line line : paragraph.lines()) {
      text = hyphens.joined(text, line.text());
    }
    boolean item = BULLET.matcher(text).find();
    String words = BULLET.matcher(text).replaceFirst("").strip();
    Block.Kind kind =
        placed
            .cell()
            .<Block.Kind>map(cell -> cell)
            .or(() -> heading(paragraph, words))
            .orElseGet(() -> item ? new Block.ListItem() : new Block.Paragraph());
    return new ParsedBlock(
        words.matches("[-–—•·◦▪‣○●\\uF0B7\\uF0A7]") ? "" : words,
        kind,
        paragraph.setApart(),
        paragraph.page());
  }

  private Optional<Block.Kind> heading(PageParagraph paragraph, String words) {
    boolean larger = paragraph.size() > bodySize * LARGER;
    boolean bold = paragraph.bold() && !words.endsWith(".") && !words.endsWith(";");
    if ((!larger && !bold) || words.length() > LONGEST_HEADING || paragraph.lines().size() > 3) {
      return Optional.empty();
    }
    int level = larger ? headingSizes.indexOf(paragraph.size()) + 1 : headingSizes.size() + 1;
    return Optional.of(new Block.Heading(Math.clamp(level, 1, DEEPEST)));
  }
}
