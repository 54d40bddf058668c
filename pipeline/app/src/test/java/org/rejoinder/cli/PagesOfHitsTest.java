package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hit in a document with pages says on which page it stands. */
class PagesOfHitsTest {

  @TempDir private Path folder;

  @Test
  void aHitSaysItsPage() throws IOException {
    Cli cli = Cli.withoutModels(folder);
    cli.write("codebook.yaml", "themes: []\n");
    Files.createDirectories(folder.resolve("in"));
    try (PDDocument response = new PDDocument()) {
      page(response, "Recommendation 2", "Response", "The kennels were moved in spring.");
      page(response, "Recommendation 3", "Response", "The stables were moved in autumn.");
      response.save(folder.resolve("in/response.pdf").toFile());
    }
    assertThat(cli.call("run", "in", "--codebook", "codebook.yaml").status()).isZero();

    assertThat(cli.call("search", "stables").out()).contains("(response.pdf, page 2)");
    assertThat(cli.call("search", "kennels", "--format", "csv").out()).endsWith(",1\n");
    assertThat(cli.call("search", "stables", "--format", "json").out()).contains("\"page\" : 2");
    assertThat(cli.call("search", "stables", "--kwic", "--format", "csv").out()).endsWith(",2\n");
  }

  private static void page(PDDocument response, String... paragraphs) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    response.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(response, page)) {
      for (int i = 0; i < paragraphs.length; i++) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 700 - i * 40);
        content.showText(paragraphs[i]);
        content.endText();
      }
    }
  }
}
