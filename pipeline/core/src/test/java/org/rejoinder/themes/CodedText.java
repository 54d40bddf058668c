package org.rejoinder.themes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/** Codes a text with the built-in codebook, as the answer to a recommendation. */
final class CodedText {

  static final Codebook CODEBOOK = CodebookReader.builtIn();
  static final ThemeCoder CODER = coder();
  static final DocumentId DOCUMENT = new DocumentId("wexmoor.txt");
  static final AnswerId ANSWER = AnswerId.first(DOCUMENT, new RecommendationNumber("1"));

  private CodedText() {}

  /**
   * An expectation and the text that it is for, from a resource of lines {@code EXPECTED | TEXT}.
   */
  record Row(String expected, String text) {}

  static Coding code(String text, Voice voice) {
    Optional<AnswerId> answer = voice == Voice.ANSWER ? Optional.of(ANSWER) : Optional.empty();
    Passage passage = new Passage(voice, new Span(0, text.length()), answer);
    return CODER.code(
        DOCUMENT,
        DocumentFacts.unknown(),
        text,
        Annotated.ANNOTATOR.annotate(text, List.of(passage)));
  }

  static List<Finding> findings(String text, String theme) {
    return code(text, Voice.ANSWER).findings().stream()
        .filter(finding -> finding.theme().equals(theme))
        .toList();
  }

  static List<Row> rows(String resource) throws IOException {
    try (InputStream lines =
        Objects.requireNonNull(CodedText.class.getResourceAsStream(resource), resource)) {
      List<Row> rows = new ArrayList<>();
      for (String line :
          new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int bar = line.indexOf(" | ");
          rows.add(new Row(line.substring(0, bar), line.substring(bar + 3)));
        }
      }
      return rows;
    }
  }

  private static ThemeCoder coder() {
    try {
      return new ThemeCoder(CODEBOOK, CoreNlpPatternCompiler.of(CODEBOOK));
    } catch (PatternException e) {
      throw new IllegalStateException(e);
    }
  }
}
