package org.rejoinder.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.SourceFile;

/** Formats that are parsed in a process apart. */
class FormatsTest {

  @TempDir private Path folder;

  @Test
  void aWordDocumentKeepsHeadingsEmphasisAndTables() throws IOException {
    Extraction read =
        extract("a.docx", WordFiles.docx(List.of("No.", "Response", "4", "The policy is public.")));
    assertThat(described(read))
        .containsExactly(
            "Heading[level=1] Recommendation 2",
            "Paragraph[] * By 30 June 2026, all forces should review how detainees are observed.",
            "Paragraph[] Wexmoor Police has reviewed it.",
            "Cell[table=0, row=0, column=0] No.",
            "Cell[table=0, row=0, column=1] Response",
            "Cell[table=0, row=1, column=0] 4",
            "Cell[table=0, row=1, column=1] The policy is public.");
    assertThat(read.mediaType())
        .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  }

  @Test
  void whatAFileIsCountsAndNotItsName() throws IOException {
    byte[] docx = WordFiles.docx(List.of("No.", "Response", "4", "Yes."));
    assertThat(extract("renamed.pdf", docx).text()).contains("Wexmoor Police");
    assertThat(extract("renamed.txt", docx).text()).contains("Wexmoor Police");
    assertThat(extract("renamed", docx).outcome().label()).isEqualTo("read");
  }

  @Test
  void anOpenDocumentTextIsRead() throws IOException {
    Extraction read =
        extract(
            "a.odt",
            WordFiles.odt(
                "<text:h text:outline-level=\"2\">Recommendation 2</text:h><text:p>We"
                    + " did.</text:p>"));
    assertThat(described(read))
        .containsExactly("Heading[level=2] Recommendation 2", "Paragraph[] We did.");
  }

  @Test
  void anRtfDocumentIsRead() throws IOException {
    Extraction read =
        extract(
            "a.rtf",
            "{\\rtf1\\ansi\\pard\\plain {\\b Recommendation 2}\\par We did\\'92t wait.\\par}"
                .getBytes(StandardCharsets.US_ASCII));
    assertThat(described(read))
        .containsExactly("Paragraph[] * Recommendation 2", "Paragraph[] We did’t wait.");
  }

  @Test
  void ofAWebPageOnlyTheArticleIsRead() throws IOException {
    Extraction read =
        extract(
            "a.html",
            """
            <!DOCTYPE html><html><head><title>Site</title><script>track()</script></head><body>
            <header><nav><a href="/">Home</a></nav></header>
            <div id="cookie-banner">We use cookies <button>Accept</button></div>
            <main><h1>Our response</h1><blockquote><p>Forces should wait.</p></blockquote>
            <p>We did&nbsp;not<br>wait. See <a href="/x">the report</a>.</p>
            <div class="share-links">Share this page</div>
            <ul><li>One</li><li>Two</li></ul></main>
            <footer>Contact us</footer></body></html>
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(described(read))
        .containsExactly(
            "Heading[level=1] Our response",
            "Paragraph[] * Forces should wait.",
            "Paragraph[] We did not",
            "Paragraph[] wait. See the report.",
            "ListItem[] One",
            "ListItem[] Two");
  }

  @Test
  void aPageWithoutAnyEncodingMayComeFromWindows() throws IOException {
    byte[] page =
        "<html><body><p>The Constable’s view – “accepted”.</p></body></html>"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(extract("a.html", page).text()).isEqualTo("The Constable’s view – “accepted”.\n");
  }

  @Test
  void blocksTogetherAreTheTextButWhiteSpace() throws IOException {
    Extraction read =
        extract("a.docx", WordFiles.docx(List.of("No.", "Response", "4", "The policy is public.")));
    StringBuilder blocks = new StringBuilder();
    read.content()
        .layout()
        .blocks()
        .forEach(block -> blocks.append(block.span().of(read.text())).append('\n'));
    assertThat(blocks.toString().replaceAll("\\s+", " "))
        .isEqualTo(read.text().replaceAll("\\s+", " "));
  }

  @Test
  void aDocumentThatTakesTooLongIsGivenUp() throws IOException {
    ParsingLimits noTime = new ParsingLimits(Duration.ofMillis(1), 64);
    try (TextExtractor extractor =
        new TextExtractor(noTime, ParsedTexts.none(), Optional.empty())) {
      Extraction given = extractor.extract(file("a.html", "<html><p>Text</p></html>"));
      assertThat(given.outcome().label()).isEqualTo("failed");
      assertThat(given.outcome().reason()).contains("given up after");
    }
  }

  @Test
  void aDocumentThatTakesTooMuchMemoryCostsItselfAlone() throws IOException {
    String page = "<html><body>" + "<p>word</p>".repeat(400_000) + "</body></html>";
    ParsingLimits little = new ParsingLimits(Duration.ofMinutes(1), 24);
    try (TextExtractor extractor =
        new TextExtractor(little, ParsedTexts.none(), Optional.empty())) {
      Extraction large = extractor.extract(file("a.html", page));
      Extraction next = extractor.extract(file("b.html", "<html><p>Text</p></html>"));
      assertThat(large.outcome().reason()).contains("more than 24 MB of memory");
      assertThat(next.text()).isEqualTo("Text\n");
    }
  }

  @Test
  void whatIsRememberedIsNotParsedAgain() throws IOException {
    Map<String, ParsedTexts.ParsedText> memory = new HashMap<>();
    ParsedTexts remembering =
        new ParsedTexts() {
          @Override
          public Optional<ParsedText> of(String sha256) {
            return Optional.ofNullable(memory.get(sha256));
          }

          @Override
          public void remember(String sha256, ParsedText parsed) {
            memory.put(sha256, parsed);
          }
        };
    SourceFile source = file("a.html", "<html><p>Text</p></html>");
    Extraction first;
    try (TextExtractor extractor =
        new TextExtractor(ParsingLimits.usual(), remembering, Optional.empty())) {
      first = extractor.extract(source);
    }
    ParsingLimits noTime = new ParsingLimits(Duration.ofMillis(1), 64);
    try (TextExtractor extractor = new TextExtractor(noTime, remembering, Optional.empty())) {
      assertThat(extractor.extract(source)).isEqualTo(first);
    }
  }

  private Extraction extract(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    try (TextExtractor extractor = new TextExtractor()) {
      return extractor.extract(new SourceFile(new DocumentId(name), file));
    }
  }

  private SourceFile file(String name, String content) throws IOException {
    return new SourceFile(new DocumentId(name), Files.writeString(folder.resolve(name), content));
  }

  private static List<String> described(Extraction read) {
    assertThat(read.outcome().label()).as(read.outcome().reason()).isEqualTo("read");
    return read.content().layout().blocks().stream()
        .map(
            block ->
                "%s%s %s"
                    .formatted(
                        block.kind(), block.setApart() ? " *" : "", block.span().of(read.text())))
        .toList();
  }
}
