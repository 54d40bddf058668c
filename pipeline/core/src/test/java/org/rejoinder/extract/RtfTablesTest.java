package org.rejoinder.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.Block;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.SourceFile;

/** Tables of Rich Text Format, as word processors write them; the text is invented. */
class RtfTablesTest {

  private static final String RTF =
      """
      {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}
      \\pard A backslash: \\\\cell, and a row of words\\par
      \\trowd\\cellx1000\\cellx4000\\cellx8000
      \\pard\\intbl No.\\cell \\pard\\intbl Recommendation\\cell \\pard\\intbl Response\\cell
      \\pard\\intbl\\trowd\\cellx1000\\cellx4000\\cellx8000\\row
      \\trowd\\cellx1000\\cellx4000\\cellx8000
      \\pard\\intbl 3\\cell Forces should act.\\cell The force acted.\\par It went on.\\cell\\row
      \\pard Between the tables.\\par
      \\trowd\\cellx1000\\cellx4000\\pard\\intbl Caf\\'e9\\cell\\cell\\row
      \\pard After the tables.\\par}
      """;

  @TempDir Path folder;

  @Test
  void cellsKnowTheirPlace() throws IOException {
    assertThat(blocks())
        .containsExactly(
            "paragraph: A backslash: \\cell, and a row of words",
            "0/0/0: No.",
            "0/0/1: Recommendation",
            "0/0/2: Response",
            "0/1/0: 3",
            "0/1/1: Forces should act.",
            "0/1/2: The force acted.",
            "0/1/2: It went on.",
            "paragraph: Between the tables.",
            "1/0/0: Café",
            "paragraph: After the tables.");
  }

  private List<String> blocks() throws IOException {
    Path file = folder.resolve("response.rtf");
    Files.writeString(file, RTF, StandardCharsets.US_ASCII);
    try (TextExtractor extractor = new TextExtractor()) {
      Extraction extraction =
          extractor.extract(new SourceFile(new DocumentId("response.rtf"), file));
      return extraction.content().layout().blocks().stream()
          .map(block -> kind(block.kind()) + ": " + block.span().of(extraction.text()))
          .toList();
    }
  }

  private static String kind(Block.Kind kind) {
    return switch (kind) {
      case Block.Cell(int table, int row, int column) -> table + "/" + row + "/" + column;
      case Block.Paragraph _ -> "paragraph";
      case Block.Heading _ -> "heading";
      case Block.ListItem _ -> "item";
    };
  }
}
