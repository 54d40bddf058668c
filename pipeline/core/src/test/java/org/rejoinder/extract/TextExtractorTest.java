package org.rejoinder.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.SourceFile;

class TextExtractorTest {

  private static final String TEXT = "The Constable’s response — “accepted”.\nIt is 5 July.\n";

  @TempDir private Path folder;

  @Test
  void plainTextIsReadAsItStands() throws IOException {
    Extraction read = extract("a.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(read.text()).isEqualTo(TEXT);
    assertThat(read.outcome().label()).isEqualTo("read");
    assertThat(read.mediaType()).isEqualTo("text/plain");
    assertThat(read.sha256()).hasSize(64);
  }

  @Test
  void otherEncodingsAndLineEndsGiveTheSameText() throws IOException {
    byte[] windows = TEXT.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"));
    byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
    byte[] utf16 = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    byte[] oldMac = TEXT.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
    assertThat(extract("windows.txt", windows).text()).isEqualTo(TEXT);
    assertThat(extract("marked.txt", marked).text()).isEqualTo(TEXT);
    assertThat(extract("utf16.txt", utf16).text()).isEqualTo(TEXT);
    assertThat(extract("mac.txt", oldMac).text()).isEqualTo(TEXT);
  }

  @Test
  void whatIsNoTextFailsWithAReason() throws IOException {
    assertOutcome(extract("empty.txt", new byte[0]), "failed", "The file is empty");
    assertOutcome(
        extract("blank.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)),
        "failed",
        "nothing but white space");
    assertOutcome(
        extract("binary.txt", new byte[] {0, 1, 2, 3, 0, 5}), "failed", "no text document");
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertOutcome(extract("picture.txt", png), "failed", "image/png");
    assertOutcome(
        extract("paper.pdf", "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1)),
        "failed",
        "damaged: it could not be read as a PDF");
    assertOutcome(
        extract(
            "page.txt",
            "<!DOCTYPE html><html><body> </body></html>".getBytes(StandardCharsets.UTF_8)),
        "failed",
        "holds no text");
  }

  @Test
  void whatIsNoDocumentIsSkippedWithAReason() throws IOException {
    byte[] bytes = "name,kind\nx,y\n".getBytes(StandardCharsets.UTF_8);
    assertOutcome(extract("practices.csv", bytes), "skipped", "Tables and settings");
    assertOutcome(
        extract("codebook.yaml", "themes: []\n".getBytes(StandardCharsets.UTF_8)),
        "skipped",
        "Tables and settings");
    assertOutcome(extract("README.md", bytes), "skipped", "readme");
    assertOutcome(extract(".hidden", bytes), "skipped", "Hidden");
  }

  @Test
  void aFileThatIsGoneFails() {
    Extraction gone =
        new TextExtractor()
            .extract(new SourceFile(new DocumentId("gone.txt"), folder.resolve("gone.txt")));
    assertOutcome(gone, "failed", "not there any more");
  }

  private Extraction extract(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new TextExtractor().extract(new SourceFile(new DocumentId(name), file));
  }

  private static void assertOutcome(Extraction extraction, String label, String reason) {
    assertThat(extraction.outcome().label()).isEqualTo(label);
    assertThat(extraction.outcome().reason()).contains(reason).endsWith(".");
    assertThat(extraction.text()).isEmpty();
    assertThat(extraction.hasText()).isFalse();
  }
}
