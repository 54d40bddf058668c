package org.rejoinder.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of all the kinds that go wrong, with what should become of each. */
final class NastyCorpus {

  /** A response that is as it should be, on which the others must leave no mark. */
  static final String GOOD =
      """
      Wexmoor Police: response to the inspection of custody

      Recommendation 2

      By 30 June 2026, all forces should review how detainees are observed.

      Response

      The constabulary has reviewed its arrangements – twice.

      Recommendation 4

      Chief constables should publish their policy.

      Response

      The policy is public.
      """;

  private static final int DEEP = 10_000;

  /** Outcome and reason of each file, as {@code label: part of the reason}. */
  private final Map<String, String> expected = new TreeMap<>();

  private final Path folder;

  private NastyCorpus(Path folder) {
    this.folder = folder;
  }

  /** Writes all files into the folder. */
  static NastyCorpus in(Path folder) throws IOException, GeneralSecurityException {
    NastyCorpus corpus = new NastyCorpus(folder);
    corpus.encodings();
    corpus.emptiness();
    corpus.disguises();
    corpus.damage();
    corpus.locks();
    corpus.bombs();
    corpus.names();
    corpus.noDocuments();
    corpus.odditiesOfText();
    return corpus;
  }

  Map<String, String> expected() {
    return expected;
  }

  private void encodings() throws IOException {
    file("good/plain.txt", GOOD, "read: ");
    // What is the same text counts once, so that each of these is another response.
    file("encodings/bom.txt", ("\uFEFF" + own("bom")).getBytes(StandardCharsets.UTF_8), "read: ");
    file("encodings/crlf.txt", own("crlf").replace("\n", "\r\n"), "read: ");
    file("encodings/old-mac.txt", own("mac").replace('\n', '\r'), "read: ");
    file(
        "encodings/windows.txt",
        own("windows").getBytes(Charset.forName("windows-1252")),
        "read: ");
    file("encodings/utf-16.txt", own("wide").getBytes(StandardCharsets.UTF_16), "read: ");
    file(
        "encodings/utf-16le.txt",
        ("\uFEFF" + own("little")).getBytes(StandardCharsets.UTF_16LE),
        "read: ");
    file("encodings/no-break-spaces.txt", own("nbsp").replace(" ", "\u00A0"), "read: ");
    file("encodings/form-feeds.txt", own("feeds").replace("\n\n", "\n\f\n"), "read: ");
    file("same/text-again.md", GOOD.replace("\n", "\r\n"), "skipped: same words");
  }

  private void emptiness() throws IOException {
    file("empty/nothing.txt", "", "failed: The file is empty");
    file("empty/nothing.pdf", "", "failed: The file is empty");
    file("empty/blanks.txt", " \t\n\n  \n", "failed: nothing but white space");
    file("empty/no-words.html", "<html><body> <br> </body></html>", "failed: holds no text");
    file(
        "empty/menu-only.html",
        "<html><body><nav><a href='/'>Home</a></nav></body></html>",
        "failed: holds no text");
    file("empty/no-words.rtf", "{\\rtf1\\ansi\\pard\\par}", "failed: holds no text");
    file("empty/pictures-only.pdf", pdf(""), "failed: Run OCR on it");
  }

  private void disguises() throws IOException {
    file("disguised/word.txt", docx(own("disguised word")), "read: ");
    file("disguised/page.pdf", page(own("disguised page")), "read: ");
    file("disguised/portable.doc", pdf("Some words."), "read: ");
    file("disguised/text.docx", own("disguised text"), "read: ");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    file("disguised/picture.pdf", png, "failed: image/png");
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    file("disguised/photo.txt", jpeg, "failed: image/jpeg");
    file(
        "disguised/archive.docx",
        zip("notes.txt", "Notes.", 1),
        "failed: looks like application/zip");
    file("disguised/packed.txt", gzip(own("packed")), "failed: application/gzip");
  }

  private void damage() throws IOException {
    byte[] docx = docx(own("half a document"));
    file("damaged/half.docx", java.util.Arrays.copyOf(docx, docx.length / 2), "failed: ");
    byte[] pdf = pdf("Some words.");
    file("damaged/third.pdf", java.util.Arrays.copyOf(pdf, 40), "failed: damaged");
    byte[] ole = new byte[2048];
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(magic, 0, ole, 0, magic.length);
    file("damaged/old-word.doc", ole, "failed: ");
    file("damaged/cut.rtf", "{\\rtf1\\ansi\\pard{\\b Words", "");
    file("damaged/control.txt", "\1\2\3\4\5\6\7 words", "failed: no text document");
    file("damaged/nulls.txt", "A\0B\0C\0\0\0", "failed: no text document");
    file("damaged/bytes.txt", new byte[] {(byte) 0x81, (byte) 0x8D, 0, 1, 2}, "failed: ");
    file(
        "damaged/no-content.odt",
        zip("mimetype", "application/vnd.oasis.opendocument.text", 1),
        "failed: ");
  }

  private void locks() throws IOException, GeneralSecurityException {
    file("locked/user.pdf", locked("owner", "user"), "failed: protected by a password");
    file("locked/owner-only.pdf", locked("owner", ""), "read: ");
    file("locked/word.docx", lockedWord(), "failed: protected by a password");
  }

  private void bombs() throws IOException {
    file("bombs/zeros.docx", bomb(), "failed: ");
    file(
        "bombs/tables.html",
        "<table><tr><td>".repeat(DEEP) + "Deep." + "</td></tr></table>".repeat(DEEP),
        "read: ");
    file("bombs/blocks.html", "<div><b>".repeat(DEEP) + "Deeper.", "read: ");
    file(
        "bombs/entities.html",
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><html><body><p>&b;"
            + " words</p></body></html>",
        "read: ");
    file(
        "bombs/entities.odt",
        zip(
            "content.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b"
                + " \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                + " \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>",
            1),
        "failed: ");
    file("bombs/one-line.txt", "word ".repeat(2_000_000), "read: ");
    try (RandomAccessFile huge =
        new RandomAccessFile(folder.resolve("bombs/huge.txt").toFile(), "rw")) {
      huge.setLength(500L << 20);
    }
    expected.put("bombs/huge.txt", "failed: The file has 500 MB");
    file("bombs/markers.txt", "Recommendation 1\n\n".repeat(20_000), "read: No answer");
    file("bombs/dots.txt", "Recommendation 1 " + ".".repeat(200_000) + " 3\n", "read: No answer");
    file("bombs/brackets.rtf", "{\\rtf1 " + "{".repeat(50_000) + " x", "");
  }

  private void names() throws IOException {
    file("names/with space and 'quote'.txt", own("quote"), "read: ");
    file("names/ümläut-日本.txt", own("accent"), "read: ");
    file("names/two..dots..txt", own("dots"), "read: ");
    file("names/<script>alert(1)<script>.txt", own("script"), "read: ");
    file("names/back\\slash.txt", own("slash"), "read: ");
    file("names/no-ending", own("ending"), "read: ");
    file("names/report.pdf/inside.txt", own("inside"), "read: ");
    Files.createSymbolicLink(folder.resolve("names/broken-link.txt"), folder.resolve("nowhere"));
    expected.put("names/broken-link.txt", "failed: not there any more");
  }

  private void noDocuments() throws IOException {
    file("other/figures.csv", "name,count\nx,1\n", "skipped: Tables and settings");
    file("other/settings.yaml", "a: 1\n", "skipped: Tables and settings");
    file("other/data.json", "{\"a\": 1}\n", "skipped: Tables and settings");
    file("other/README.md", "# About\n", "skipped: readme");
    file("other/.hidden.txt", "Hidden.\n", "skipped: Hidden");
    file("other/picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "failed: ");
    file(
        "other/external.xml",
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
        "failed: ");
  }

  private void odditiesOfText() throws IOException {
    file("odd/unseen.txt", own("unseen").replace("a", "a\u200B\u00AD"), "read: ");
    file(
        "odd/mail.txt",
        "From: a@example.org\nSubject: Response\n\nDear Sir, we agree.\n",
        "read: ");
    file("odd/acts.pdf", acting(), "read: ");
    file(
        "odd/script.html",
        "<html><head><title><script>x</script></title></head><body><script>alert(1)</script><p"
            + " onclick='x()'>Some &lt;b&gt;words&lt;/b&gt;.</p></body></html>",
        "read: ");
  }

  private static String own(String name) {
    return GOOD.replace("twice", "twice, says the file on " + name);
  }

  private void file(String name, String text, String outcome) throws IOException {
    file(name, text.getBytes(StandardCharsets.UTF_8), outcome);
  }

  private void file(String name, byte[] bytes, String outcome) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    expected.put(name, outcome);
  }

  private static byte[] page(String text) {
    return ("<!DOCTYPE html><html><body><p>"
            + text.replace("\n\n", "</p><p>")
            + "</p></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] docx(String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      text.lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf(String words) throws IOException {
    try (PDDocument document = written(words)) {
      return saved(document);
    }
  }

  private static PDDocument written(String words) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    if (!words.isEmpty()) {
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 700);
        content.showText(words);
        content.endText();
      }
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] locked(String owner, String user) throws IOException {
    try (PDDocument document = written("Locked words of " + user)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(owner, user, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      return saved(document);
    }
  }

  /** One that would open a program and run a script if anybody let it. */
  private static byte[] acting() throws IOException {
    try (PDDocument document = written("Words that act.")) {
      PDActionLaunch launch = new PDActionLaunch();
      launch.setF("/bin/true");
      document.getDocumentCatalog().setOpenAction(launch);
      document.getPage(0).setActions(null);
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      return saved(document);
    }
  }

  private static byte[] lockedWord() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(docx(own("locked")));
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, String content, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      out.putNextEntry(new ZipEntry(name));
      for (int i = 0; i < times; i++) {
        out.write(content.getBytes(StandardCharsets.UTF_8));
      }
      out.closeEntry();
    }
    return bytes.toByteArray();
  }

  /** A Word document of a few kilobytes whose text is half a gigabyte. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("[Content_Types].xml"));
      out.write(
          "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"
              .getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("_rels/.rels"));
      out.write(
          "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
              .getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("word/document.xml"));
      out.write(
          "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
              .getBytes(StandardCharsets.UTF_8));
      byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 512; i++) {
        out.write(block);
      }
      out.write("</w:t></w:r></w:p></w:body></w:document>".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
