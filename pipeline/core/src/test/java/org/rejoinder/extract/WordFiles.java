package org.rejoinder.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Makes the documents of word processors, small ones, for tests. */
final class WordFiles {

  private WordFiles() {}

  /**
   * A Word document with a heading, a paragraph in italics, a plain one and a table of two rows.
   */
  static byte[] docx(List<String> cells) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId("Heading1");
      style.addNewName().setVal("heading 1");
      document.createStyles().addStyle(new XWPFStyle(style));
      XWPFParagraph heading = document.createParagraph();
      heading.setStyle("Heading1");
      heading.createRun().setText("Recommendation 2");
      XWPFParagraph asked = document.createParagraph();
      asked.setAlignment(ParagraphAlignment.BOTH);
      var italics = asked.createRun();
      italics.setItalic(true);
      italics.setText("By 30 June 2026, all forces should review how detainees are observed.");
      document.createParagraph().createRun().setText("Wexmoor Police has reviewed it.");
      XWPFTable table = document.createTable(2, cells.size() / 2);
      for (int i = 0; i < cells.size(); i++) {
        table.getRow(i / (cells.size() / 2)).getCell(i % (cells.size() / 2)).setText(cells.get(i));
      }
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An OpenDocument text with that body. */
  static byte[] odt(String body) {
    String content =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2">
        <office:body><office:text>%s</office:text></office:body></office:document-content>
        """
            .formatted(body);
    return zip(
        List.of("mimetype", "content.xml"),
        List.of("application/vnd.oasis.opendocument.text", content));
  }

  /** An archive of those files; the first is stored as it is. */
  static byte[] zip(List<String> names, List<String> contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < names.size(); i++) {
        byte[] content = contents.get(i).getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(names.get(i));
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        if (i == 0) {
          CRC32 check = new CRC32();
          check.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(check.getValue());
        }
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
