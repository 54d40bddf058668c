package org.rejoinder.extract.parse;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rejoinder.extract.parse.pdf.PdfLayout;
import org.rejoinder.extract.parse.pdf.PictureReader;
import org.rejoinder.extract.parse.pdf.WordlessPages;

/**
 * PDF, read by Apache PDFBox.
 *
 * @param pictures reads pages without words; empty where they are left unread
 */
record PdfDocument(Optional<PictureReader> pictures) implements DocumentParser {

  @Override
  public void parse(byte[] file, BlockSink blocks) throws IOException, UnreadableException {
    WordlessPages pages = new WordlessPages();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (ParsedBlock block : PdfLayout.read(document, pictures, pages)) {
        blocks.add(
            new ParsedBlock(
                PlainWords.of(block.text()), block.kind(), block.setApart(), block.page()));
      }
    } catch (PictureReader.FailedException e) {
      throw new UnreadableException(
          "OCR broke off on page %d; run Tesseract on a picture of it to see why, or run again without --ocr."
              .formatted(e.page()));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          "The PDF is protected by a password; save a copy without it and run again.");
    }
    for (String remark : pages.remarks()) {
      blocks.remark(remark);
    }
  }
}
