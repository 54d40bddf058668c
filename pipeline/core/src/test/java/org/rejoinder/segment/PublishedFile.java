package org.rejoinder.segment;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.extract.TextExtractor;

/** An invented response as a file of a kind that is published, read again by the product. */
enum PublishedFile {
  /** A web page, with a menu and a footer around the article. */
  HTML(PublishedFile::page),
  /** A Word document. */
  DOCX(PublishedFile::word),
  /** What a word processor prints. */
  PDF(PublishedFile::print);

  /** One for all tests, since it keeps a process to parse in. */
  private static final TextExtractor EXTRACTOR = extractor();

  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<String, byte[]> writer;

  PublishedFile(Function<String, byte[]> writer) {
    this.writer = writer;
  }

  private static TextExtractor extractor() {
    TextExtractor extractor = new TextExtractor();
    Runtime.getRuntime().addShutdownHook(new Thread(extractor::close));
    return extractor;
  }

  /** Writes the response to a file of this kind and reads that. */
  DocumentText of(String markdown) {
    try {
      Path file = Files.createTempFile("response", "." + name());
      try {
        Files.write(file, writer.apply(markdown));
        Extraction read = EXTRACTOR.extract(new SourceFile(new DocumentId("response"), file));
        if (!read.hasText()) {
          throw new IllegalStateException(read.outcome().reason());
        }
        return read.content();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line that stands for itself, or a paragraph of several. */
  private record Piece(String mark, String words) {
    boolean isRow() {
      return mark.equals("|");
    }

    boolean isBold() {
      return words.startsWith("*") && words.endsWith("*");
    }

    String bare() {
      return words.replaceAll("\\*{1,2}", "");
    }

    List<String> cells() {
      List<String> cells = List.of(words.substring(1).split("\\|", -1));
      return cells.subList(0, cells.size() - 1).stream().map(String::strip).toList();
    }
  }

  private static List<Piece> pieces(String markdown) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : (markdown + "\n\n").lines().toList()) {
      String mark = line.replaceFirst("(?s)^(#{1,6}|>|-|\\|)(?:.*)$", "$1");
      boolean alone = line.matches("(?:#{1,6} |> ?|- |\\|).*") || line.isBlank();
      if (!alone) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        continue;
      }
      if (!paragraph.isEmpty()) {
        pieces.add(new Piece("", paragraph.toString()));
        paragraph.setLength(0);
      }
      if (line.startsWith("|")) {
        if (!line.contains("---")) {
          pieces.add(new Piece("|", line));
        }
      } else if (!line.isBlank()) {
        String words = line.substring(mark.length()).strip();
        if (!words.isEmpty()) {
          pieces.add(new Piece(mark, words));
        }
      }
    }
    return pieces;
  }

  private static byte[] page(String markdown) {
    return """
    <!DOCTYPE html>
    <html lang="en"><head><title>Responses | Wexmoor</title></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
    <main><article>%s</article></main>
    <footer><p>Accessibility statement</p></footer></body></html>
    """
        .formatted(body(markdown))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] print(String markdown) {
    String html =
        """
        <html><head><style>
          @page { size: A4; margin: 25mm; @bottom-center { content: counter(page); } }
          body { font-family: Helvetica; font-size: 11pt; line-height: 1.3; }
          blockquote { font-style: italic; margin-left: 0; }
          table { border-collapse: collapse; width: 100%%; }
          td { border: 1px solid black; padding: 4px; vertical-align: top; }
        </style></head><body>%s</body></html>
        """
            .formatted(body(markdown));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder().withHtmlContent(html, null).toStream(out).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String body(String markdown) {
    StringBuilder html = new StringBuilder();
    boolean inTable = false;
    for (Piece piece : pieces(markdown)) {
      if (piece.isRow() != inTable) {
        html.append(inTable ? "</table>\n" : "<table>\n");
        inTable = !inTable;
      }
      html.append(element(piece)).append('\n');
    }
    return html.append(inTable ? "</table>" : "").toString();
  }

  private static String element(Piece piece) {
    String words = escaped(piece.bare());
    String marked = piece.isBold() ? "<strong>" + words + "</strong>" : words;
    return switch (piece.mark()) {
      case "" -> "<p>" + marked + "</p>";
      case "-" -> "<ul><li>" + marked + "</li></ul>";
      case ">" -> "<blockquote><p>" + marked + "</p></blockquote>";
      case "|" ->
          "<tr>"
              + String.join("", piece.cells().stream().map(PublishedFile::cell).toList())
              + "</tr>";
      default -> "<h%1$d>%2$s</h%1$d>".formatted(piece.mark().length(), words);
    };
  }

  private static String cell(String cell) {
    StringBuilder paragraphs = new StringBuilder();
    for (String paragraph : cell.split("<br>", -1)) {
      paragraphs.append("<p>").append(escaped(paragraph.replace("*", "").strip())).append("</p>");
    }
    return "<td>" + paragraphs + "</td>";
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] word(String markdown) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      addHeadingStyles(document);
      BigInteger bullets = bullets(document);
      List<List<String>> rows = new ArrayList<>();
      for (Piece piece : pieces(markdown)) {
        if (piece.isRow()) {
          rows.add(piece.cells());
          continue;
        }
        addTable(document, rows);
        addParagraph(document, piece, bullets);
      }
      addTable(document, rows);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addHeadingStyles(XWPFDocument document) {
    for (int level = 1; level <= 6; level++) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("Heading" + level);
      style.addNewName().setVal("heading " + level);
      document.createStyles().addStyle(new XWPFStyle(style));
    }
  }

  private static BigInteger bullets(XWPFDocument document) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ZERO);
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewNumFmt().setVal(STNumberFormat.BULLET);
    level.addNewLvlText().setVal("•");
    var numbering = document.createNumbering();
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }

  private static void addParagraph(XWPFDocument document, Piece piece, BigInteger bullets) {
    XWPFParagraph paragraph = document.createParagraph();
    XWPFRun run = paragraph.createRun();
    run.setText(piece.bare());
    run.setBold(piece.isBold());
    switch (piece.mark()) {
      case "" -> {}
      case "-" -> paragraph.setNumID(bullets);
      case ">" -> run.setItalic(true);
      default -> paragraph.setStyle("Heading" + piece.mark().length());
    }
  }

  private static void addTable(XWPFDocument document, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    XWPFTable table = document.createTable(rows.size(), columns);
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        String[] paragraphs = rows.get(row).get(column).split("<br>", -1);
        cell.setText(paragraphs[0].replace("*", "").strip());
        for (int i = 1; i < paragraphs.length; i++) {
          cell.addParagraph().createRun().setText(paragraphs[i].replace("*", "").strip());
        }
      }
    }
    rows.clear();
  }
}
