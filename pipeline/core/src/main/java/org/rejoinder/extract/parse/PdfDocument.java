package org.rejoinder.extract.parse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rejoinder.extract.parse.pdf.PdfLayout;

/** PDF, read by Apache PDFBox. */
final class PdfDocument implements DocumentParser {

  @Override
  public void parse(byte[] file, BlockSink blocks) throws IOException, UnreadableException {
    List<Integer> emptyPages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (ParsedBlock block : PdfLayout.read(document, emptyPages)) {
        blocks.add(
            new ParsedBlock(
                PlainWords.of(block.text()), block.kind(), block.setApart(), block.page()));
      }
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          "The PDF is protected by a password; save a copy without it and run again.");
    }
    if (!emptyPages.isEmpty()) {
      blocks.remark(remark(emptyPages));
    }
  }

  private static String remark(List<Integer> pages) {
    String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return pages.size() == 1
        ? "Page %s holds no text; if it is a picture of one, run OCR on the file."
            .formatted(numbers)
        : "Pages %s hold no text; if they are pictures of it, run OCR on the file."
            .formatted(numbers);
  }
}
