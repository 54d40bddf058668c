package org.rejoinder.extract.parse.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Gathers the glyphs of pages to lines, in the order in which a page draws them: programs that make
 * PDFs draw column after column, and cell after cell.
 */
final class PageLines extends PDFTextStripper {

  /** Gaps as multiples of the letters' size: between words, between columns. */
  private static final double WORD_GAP = 0.18;

  private static final double COLUMN_GAP = 1.6;
  private static final double COLUMN_GAP_AT_NEW_STRING = 0.75;

  /** Where a column is known to begin, less tells it; but not half a page away. */
  private static final double COLUMN_GAP_AT_KNOWN_PLACE = 0.45;

  private static final double SAME_PLACE = 0.5;
  private static final double NEAR = 150;

  private final List<List<Line>> pages = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private int strings;
  private Gathering gathering = new Gathering();

  private PageLines() {}

  /**
   * The lines of each page.
   *
   * @throws IOException if a page is damaged
   */
  static List<List<Line>> of(PDDocument document) throws IOException {
    PageLines lines = new PageLines();
    lines.getText(document);
    return lines.pages;
  }

  @Override
  protected void endPage(PDPage page) {
    close();
    pages.add(lines);
    lines = new ArrayList<>();
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    strings++;
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(COSArray array) throws IOException {
    strings++;
    super.showTextStrings(array);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String drawn = glyph.getUnicode();
    if (drawn == null || drawn.isEmpty()) {
      return;
    }
    String words = withoutLigatures(drawn);
    if (words.isBlank()) {
      gathering.blank();
      return;
    }
    if (gathering.isOver(glyph)) {
      return;
    }
    if (!gathering.goesOnWith(glyph, strings) || opensKnownColumn(glyph)) {
      close();
    }
    gathering.add(glyph, words, strings);
  }

  /** The cells of a narrow column may fill it, and then hardly a gap parts them from the next. */
  private boolean opensKnownColumn(TextPosition glyph) {
    return gathering.isBefore(glyph, strings, COLUMN_GAP_AT_KNOWN_PLACE)
        && lines.stream()
            .filter(line -> Math.abs(line.left() - glyph.getXDirAdj()) < SAME_PLACE)
            .filter(line -> Math.abs(line.base() - glyph.getYDirAdj()) < NEAR)
            .anyMatch(this::standsBesideAnother);
  }

  private boolean standsBesideAnother(Line line) {
    return lines.stream()
        .anyMatch(other -> other.right() < line.left() && Math.abs(other.base() - line.base()) < 1);
  }

  /** One glyph for "fi" is two letters. */
  private static String withoutLigatures(String drawn) {
    int first = drawn.codePointAt(0);
    return first >= 0xFB00 && first <= 0xFB06
        ? Normalizer.normalize(drawn, Normalizer.Form.NFKC)
        : drawn;
  }

  private void close() {
    gathering.line(pages.size() + 1).ifPresent(lines::add);
    gathering = new Gathering();
  }

  /** A line while it grows. */
  private static final class Gathering {
    private final StringBuilder text = new StringBuilder();
    private final Map<Double, Integer> sizes = new TreeMap<>();
    private double left;
    private double right;
    private double base;
    private double lastLeft;
    private String last = "";
    private int string;
    private boolean bold = true;
    private boolean italic = true;
    private boolean blank;

    void blank() {
      blank = true;
    }

    /** A glyph drawn twice, a hair apart, looks bold and is one. */
    boolean isOver(TextPosition glyph) {
      return glyph.getUnicode().equals(last)
          && Math.abs(glyph.getXDirAdj() - lastLeft) < size(glyph) * 0.1
          && Math.abs(glyph.getYDirAdj() - base) < size(glyph) * 0.1;
    }

    boolean goesOnWith(TextPosition glyph, int next) {
      if (text.isEmpty()) {
        return true;
      }
      double size = size(glyph);
      double gap = glyph.getXDirAdj() - right;
      double widest = next == string ? COLUMN_GAP : COLUMN_GAP_AT_NEW_STRING;
      boolean raised = size < usualSize() * 0.8;
      boolean onLine = Math.abs(glyph.getYDirAdj() - base) < usualSize() * (raised ? 0.5 : 0.25);
      return onLine && gap < Math.max(size, usualSize()) * widest && gap > -size;
    }

    /** Whether the glyph begins a new string, with that gap or more before it. */
    boolean isBefore(TextPosition glyph, int next, double gap) {
      return !text.isEmpty()
          && next != string
          && glyph.getXDirAdj() - right >= Math.max(size(glyph), usualSize()) * gap;
    }

    void add(TextPosition glyph, String words, int next) {
      double size = size(glyph);
      if (text.isEmpty()) {
        left = glyph.getXDirAdj();
        base = glyph.getYDirAdj();
      } else if (blank || glyph.getXDirAdj() - right > size * WORD_GAP) {
        text.append(' ');
      }
      text.append(words);
      sizes.merge(Math.round(size * 10) / 10.0, 1, Integer::sum);
      lastLeft = glyph.getXDirAdj();
      right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
      last = words;
      string = next;
      blank = false;
      String font = nameOf(glyph.getFont());
      bold &= font.contains("bold") || font.contains("black") || font.contains("heavy");
      italic &= font.contains("italic") || font.contains("oblique");
    }

    private static String nameOf(PDFont font) {
      String name = font.getName();
      return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static double size(TextPosition glyph) {
      double height = glyph.getFontSizeInPt();
      return height > 0.5 ? height : Math.max(1, glyph.getHeightDir() * 1.4);
    }

    private double usualSize() {
      return sizes.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(1.0);
    }

    Optional<Line> line(int page) {
      String words = text.toString().strip();
      return words.isEmpty()
          ? Optional.empty()
          : Optional.of(new Line(page, left, right, base, usualSize(), bold, italic, words));
    }
  }
}
