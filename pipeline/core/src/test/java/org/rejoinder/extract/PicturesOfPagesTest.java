package org.rejoinder.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.SourceFile;

class PicturesOfPagesTest {

  @TempDir private Path folder;

  @Test
  void tesseractReadsPagesThatArePictures() throws Exception {
    Optional<TextRecognition> tesseract = installed();
    assumeThat(tesseract)
        .as("Tesseract is not installed, so no page is read from its picture")
        .isPresent();
    byte[] scan =
        pictures(
            List.of("Recommendation 3", "", "Wexmoor Police has trained twelve detectives."),
            List.of("Recommendation 4", "", "We shall publish the plan in May."));

    Extraction read = extract(scan, tesseract, ParsedTexts.none());

    assertThat(read.text())
        .isEqualTo(
            """
            Recommendation 3

            Wexmoor Police has trained twelve detectives.

            Recommendation 4

            We shall publish the plan in May.
            """);
    assertThat(read.outcome().label()).isEqualTo("read");
    assertThat(read.outcome().reason()).startsWith("Pages 1, 2 were read by OCR");
    assertThat(read.content().layout().pageOf(read.text().indexOf("May"))).hasValue(2);
  }

  @Test
  void withoutRecognitionSuchADocumentHasFailedWithAdvice() throws Exception {
    Extraction unread = extract(pictures(List.of("Words")), Optional.empty(), ParsedTexts.none());
    assertThat(unread.outcome().label()).isEqualTo("failed");
    assertThat(unread.outcome().reason()).contains("Run OCR on it", "--ocr");
  }

  @Test
  void aPageWithoutWordsStaysUnreadAndIsTold() throws Exception {
    Extraction nothing =
        extract(pictures(List.of("")), Optional.of(saying("", 0)), ParsedTexts.none());
    assertThat(nothing.outcome().label()).isEqualTo("failed");
    assertThat(nothing.outcome().reason()).contains("OCR found no words");
  }

  @Test
  void aProgramThatFailsCostsTheDocumentAlone() throws Exception {
    Extraction broken =
        extract(pictures(List.of("Words")), Optional.of(saying("", 1)), ParsedTexts.none());
    assertThat(broken.outcome().label()).isEqualTo("failed");
    assertThat(broken.outcome().reason()).contains("OCR broke off on page 1");
  }

  @Test
  void whatWasRememberedWithoutRecognitionIsReadWithIt() throws Exception {
    byte[] scan = pictures(List.of("Words"));
    ParsedTexts memory = new Memory();
    extract(scan, Optional.empty(), memory);
    TextRecognition words =
        saying(
            "5\\t1\\t1\\t1\\t1\\t1\\t300\\t300\\t200\\t40\\t96\\tTwo\\n"
                + "5\\t1\\t1\\t1\\t1\\t2\\t520\\t300\\t200\\t40\\t96\\twords.\\n",
            0);
    assertThat(extract(scan, Optional.of(words), memory).text()).isEqualTo("Two words.\n");
  }

  @Test
  void saysWhatToInstall() {
    assertThatExceptionOfType(TextRecognition.MissingException.class)
        .isThrownBy(() -> TextRecognition.installed(folder.toString()))
        .withMessageContaining("apt install tesseract-ocr");
  }

  private static Optional<TextRecognition> installed() {
    try {
      return Optional.of(
          TextRecognition.installed(Optional.ofNullable(System.getenv("PATH")).orElse("")));
    } catch (TextRecognition.MissingException notThere) {
      return Optional.empty();
    }
  }

  /** A program in Tesseract's place, which says the same whatever it is shown. */
  private TextRecognition saying(String table, int status) throws Exception {
    Path program = folder.resolve("tesseract");
    Files.writeString(
        program,
        """
        #!/bin/sh
        if [ "$1" = --version ]; then echo 'tesseract 0.0'; exit 0; fi
        cat >/dev/null
        printf '%s'
        exit %d
        """
            .formatted(table, status));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return TextRecognition.installed(folder.toString());
  }

  private Extraction extract(byte[] file, Optional<TextRecognition> recognition, ParsedTexts known)
      throws IOException {
    Path path = Files.write(folder.resolve("scan.pdf"), file);
    try (TextExtractor extractor =
        new TextExtractor(ParsingLimits.withRecognition(), known, recognition)) {
      return extractor.extract(new SourceFile(new DocumentId("scan.pdf"), path));
    }
  }

  /** A PDF of pages that show those lines and hold no text. */
  @SafeVarargs
  private static byte[] pictures(List<String>... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument scan = new PDDocument()) {
      for (List<String> lines : pages) {
        PDPage page = new PDPage(PDRectangle.A4);
        scan.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
          content.drawImage(
              LosslessFactory.createFromImage(scan, picture(lines)),
              0,
              0,
              PDRectangle.A4.getWidth(),
              PDRectangle.A4.getHeight());
        }
      }
      scan.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static BufferedImage picture(List<String> lines) throws IOException {
    try (PDDocument printed = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      printed.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(printed, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(15);
        content.newLineAtOffset(72, 700);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      return new PDFRenderer(printed).renderImageWithDPI(0, 200, ImageType.GRAY);
    }
  }

  private static final class Memory implements ParsedTexts {
    private final Map<String, ParsedText> texts = new HashMap<>();

    @Override
    public Optional<ParsedText> of(String key) {
      return Optional.ofNullable(texts.get(key));
    }

    @Override
    public void remember(String key, ParsedText parsed) {
      texts.put(key, parsed);
    }
  }
}
