package org.rejoinder.extract.parse.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.rejoinder.extract.parse.ParsedBlock;

/** Sets words on pages, at places in points from the top left corner, and reads them back. */
final class Printer {

  private static final double HEIGHT = 792;
  private static final double LEADING = 1.25;

  private final PDDocument document = new PDDocument();
  private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
  private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);
  private PDPage page = new PDPage();

  Printer() {
    document.addPage(page);
  }

  Printer newPage() {
    page = new PDPage();
    document.addPage(page);
    return this;
  }

  /** Lines below each other in letters of 11 points, the first one at {@code y}. */
  Printer lines(double x, double y, String... lines) {
    double base = y;
    for (String line : lines) {
      set(x, base, 11, false, line);
      base += 11 * LEADING;
    }
    return this;
  }

  Printer heading(double x, double y, double size, String words) {
    return set(x, y, size, true, words);
  }

  private Printer set(double x, double y, double size, boolean heavy, String words) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.setFont(heavy ? bold : plain, (float) size);
      content.newLineAtOffset((float) x, (float) (HEIGHT - y));
      content.showText(words);
      content.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks as "kind page: words". */
  List<String> read() throws IOException {
    List<String> blocks = new ArrayList<>();
    try (document) {
      for (ParsedBlock block : PdfLayout.read(document, Optional.empty(), new WordlessPages())) {
        blocks.add(
            "%s%s %d: %s"
                .formatted(
                    block.kind().toString().replaceAll("\\[]|\\w+=", ""),
                    block.setApart() ? "*" : "",
                    block.page(),
                    block.text()));
      }
    }
    return blocks;
  }
}
