package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;

/** The how-to page is run: every file that it shows, on every sentence below it. */
class HowToTest {

  private static final Path PAGE = Path.of("../../docs/how-to/write-a-codebook.md");

  private static final Pattern FILE =
      Pattern.compile("^```(?:yaml|csv) (\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^\\| ([^|]+[.]) \\| ([a-z-]+) \\| ([a-z-]+) \\|$", Pattern.MULTILINE);

  @TempDir private Path folder;

  /** A part of the page that shows a codebook. */
  record Section(String heading, String text) {
    @Override
    public String toString() {
      return heading;
    }
  }

  static Stream<Section> sections() throws IOException {
    return Stream.of(Files.readString(PAGE).split("(?m)^## ", -1))
        .filter(section -> section.contains("```"))
        .map(section -> new Section(section.lines().findFirst().orElse(""), section));
  }

  @ParameterizedTest
  @MethodSource("sections")
  void sentencesAreCodedAsThePageSays(Section section) throws Exception {
    Matcher files = FILE.matcher(section.text());
    while (files.find()) {
      Files.writeString(folder.resolve(files.group(1)), files.group(2));
    }
    Codebook codebook = CodebookReader.read(folder.resolve("my-codebook.yaml"));
    ThemeCoder coder = new ThemeCoder(codebook, CoreNlpPatternCompiler.of(codebook));
    List<String> wrong = new ArrayList<>();
    Matcher rows = ROW.matcher(section.text());
    int seen = 0;
    while (rows.find()) {
      seen++;
      List<String> coded = coded(coder, rows.group(1), rows.group(2));
      boolean asShown =
          rows.group(3).equals("none") ? coded.isEmpty() : coded.contains(rows.group(3));
      if (!asShown) {
        wrong.add("%s: %s, not %s".formatted(rows.group(1), coded, rows.group(3)));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isPositive();
  }

  @Test
  void aThemeOfOnesOwnTakesFewLines() throws IOException {
    Matcher first = FILE.matcher(Files.readString(PAGE));
    assertThat(first.find()).isTrue();
    assertThat(first.group(2)).contains("officer-well-being");
    assertThat(first.group(2).lines().count()).isLessThan(25);
  }

  private static List<String> coded(ThemeCoder coder, String text, String theme) {
    Passage passage =
        new Passage(Voice.ANSWER, new Span(0, text.length()), Optional.of(CodedText.ANSWER));
    return coder
        .code(
            CodedText.DOCUMENT,
            DocumentFacts.unknown(),
            text,
            Annotated.ANNOTATOR.annotate(text, List.of(passage)))
        .findings()
        .stream()
        .filter(finding -> finding.theme().equals(theme))
        .map(finding -> finding.state().orElse(finding.code()))
        .toList();
  }
}
