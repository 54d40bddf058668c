package org.rejoinder.extract.parse;

import java.util.Optional;
import org.rejoinder.extract.parse.pdf.PictureReader;

/** The formats that are parsed; plain text is not among them. */
public enum DocumentFormat {
  /** Portable Document Format. */
  PDF("a PDF"),
  /** Word since 2007. */
  DOCX("a Word document"),
  /** Word before 2007. */
  DOC("a Word document"),
  /** OpenDocument text. */
  ODT("an OpenDocument text"),
  /** Rich Text Format. */
  RTF("an RTF document"),
  /** A saved web page. */
  HTML("a web page");

  private final String named;

  DocumentFormat(String named) {
    this.named = named;
  }

  /** The format of a media type, if it is one of these. */
  public static Optional<DocumentFormat> of(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> Optional.of(PDF);
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
          "application/vnd.ms-word.document.macroenabled.12" ->
          Optional.of(DOCX);
      case "application/msword" -> Optional.of(DOC);
      case "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.text-template" ->
          Optional.of(ODT);
      case "application/rtf", "text/rtf" -> Optional.of(RTF);
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      default -> Optional.empty();
    };
  }

  /** As a person would call a file of it, with its article. */
  public String named() {
    return named;
  }

  /** Its parser; pictures of words are read where there is something to read them. */
  DocumentParser parser(Optional<PictureReader> pictures) {
    return switch (this) {
      case PDF -> new PdfDocument(pictures);
      case DOCX -> OfficeDocument.ooxml();
      case DOC -> OfficeDocument.word();
      case ODT -> OfficeDocument.openDocument();
      case RTF -> new RtfDocument();
      case HTML -> new WebPage();
    };
  }

  String nothingInIt(boolean picturesWereRead) {
    if (this == PDF && picturesWereRead) {
      return "The PDF holds pictures of pages, on which OCR found no words; make better pictures,"
          + " or put the document's text into a file.";
    }
    return this == PDF
        ? "The PDF holds pictures of pages and no text. Run OCR on it (for example: ocrmypdf IN.pdf"
            + " OUT.pdf) and put the result in its place, or install Tesseract and run again with"
            + " --ocr."
        : "The file holds no text; put the document's text into it.";
  }
}
