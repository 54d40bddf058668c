package org.rejoinder.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.SourceFile;

/** Whatever a document asks for when it is read, it gets nothing from the network or the disk. */
class HarmlessDocumentsTest {

  private static final String SECRET = "The contents of another file.";

  @TempDir private Path folder;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server = listening();

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aWebPageLoadsNothing() throws IOException {
    String page =
        """
        <!DOCTYPE html SYSTEM "URL/page.dtd"><html><head><base href="URL/">
        <link rel="stylesheet" href="URL/a.css"><script src="URL/a.js"></script>
        <meta http-equiv="refresh" content="0;url=URL/next"></head><body onload="fetch('URL/x')">
        <p>The plan is public.</p><img src="URL/a.png"><iframe src="URL/frame"></iframe>
        <object data="URL/o"></object><script>fetch('URL/y')</script></body></html>
        """;
    assertThat(read("page.html", here(page)).text()).isEqualTo("The plan is public.\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void aWordDocumentLoadsNoTemplateNoPictureAndNoEntity() throws IOException {
    byte[] remote =
        word(
            """
            <w:p><w:r><w:t>The plan is public.</w:t></w:r></w:p>
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText>INCLUDETEXT "URL/included.txt"</w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """,
            "");
    byte[] entity =
        word(
            "<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>",
            "<!DOCTYPE x [<!ENTITY secret SYSTEM \"FILE\"><!ENTITY % more SYSTEM \"URL/m.dtd\">"
                + " %more;]>");
    assertThat(read("remote.docx", remote).text()).isEqualTo("The plan is public.\n");
    assertThat(read("entity.docx", entity).text()).doesNotContain(SECRET);
    assertThat(asked).isEmpty();
  }

  @Test
  void anOpenDocumentLoadsNoPictureAndNoEntity() throws IOException {
    String content =
        """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY secret SYSTEM "FILE"><!ENTITY more SYSTEM "URL/more.xml">]>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
            xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">
        <office:body><office:text><text:p>The plan is public. &secret;&more;</text:p>
        <draw:image xlink:href="URL/a.png"/></office:text></office:body></office:document-content>
        """;
    Extraction read =
        read(
            "response.odt",
            WordFiles.zip(
                List.of("mimetype", "content.xml"),
                List.of("application/vnd.oasis.opendocument.text", text(content))));
    assertThat(read.text()).doesNotContain(SECRET);
    assertThat(asked).isEmpty();
  }

  @Test
  void anRtfDocumentLoadsNothing() throws IOException {
    String rtf =
        """
        {\\rtf1{\\*\\template URL/template.dot}The plan is public.\\par
        {\\field{\\*\\fldinst INCLUDEPICTURE "URL/a.png"}{\\fldrslt}}
        {\\object\\objautlink{\\*\\objclass Word.Document}{\\*\\objdata 00}}}
        """;
    assertThat(read("response.rtf", here(rtf)).text()).contains("The plan is public.");
    assertThat(asked).isEmpty();
  }

  @Test
  void aPdfRunsNoActionAndNoScript() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 700);
        content.showText("The plan is public.");
        content.endText();
      }
      PDActionURI open = new PDActionURI();
      open.setURI(url() + "/opened");
      open.setNext(List.of(new PDActionJavaScript("app.launchURL('" + url() + "/script');")));
      document.getDocumentCatalog().setOpenAction(open);
      document.save(bytes);
    }
    assertThat(read("response.pdf", bytes.toByteArray()).text()).isEqualTo("The plan is public.\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void anArchiveWritesNothingOutside() throws IOException {
    byte[] climbing =
        WordFiles.zip(
            List.of("mimetype", "../../climbed.txt", "/climbed.txt", "content.xml"),
            List.of("application/vnd.oasis.opendocument.text", "a", "b", "<x/>"));
    read("input/below/response.odt", climbing);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()))
          .containsExactlyInAnyOrder("input/below/response.odt", "secret.txt");
    }
    assertThat(Path.of("/climbed.txt")).doesNotExist();
  }

  private byte[] word(String body, String declaration) throws IOException {
    String document =
        "<?xml version=\"1.0\"?>%s<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>"
            .formatted(declaration, body);
    String relations =
        "<Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return WordFiles.zip(
        List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/_rels/settings.xml.rels"),
        List.of(
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """,
            relations.formatted(
                "<Relationship Id=\"a\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/>"
                    .formatted(type)),
            text(document),
            text(
                relations.formatted(
                    "<Relationship Id=\"b\" Type=\"%simage\" Target=\"URL/a.png\" TargetMode=\"External\"/>"
                        .formatted(type))),
            text(
                relations.formatted(
                    "<Relationship Id=\"c\" Type=\"%sattachedTemplate\" Target=\"URL/t.dotm\" TargetMode=\"External\"/>"
                        .formatted(type)))));
  }

  private Extraction read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    try (TextExtractor extractor = new TextExtractor()) {
      return extractor.extract(new SourceFile(new DocumentId(name), file));
    }
  }

  private byte[] here(String text) throws IOException {
    return text(text).getBytes(StandardCharsets.UTF_8);
  }

  /** With the address of the server and of the file that nothing should ask for. */
  private String text(String text) throws IOException {
    return text.replace("URL", url())
        .replace("FILE", folder.resolve("secret.txt").toUri().toString());
  }

  private String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private HttpServer listening() {
    try {
      HttpServer listening =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      listening.createContext(
          "/",
          exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
          });
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
