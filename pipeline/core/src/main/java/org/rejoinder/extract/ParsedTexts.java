package org.rejoinder.extract;

import java.util.Optional;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Outcome;

/** Remembers what parsing a file gave, so that no file is parsed twice. */
public interface ParsedTexts {

  /**
   * What parsing gave.
   *
   * @param mediaType detected from the content
   * @param outcome that the same bytes always have
   * @param content the document's text and layout; empty unless read
   */
  record ParsedText(String mediaType, Outcome outcome, DocumentText content) {}

  /** What is remembered of the file with those bytes. */
  Optional<ParsedText> of(String sha256);

  /** Remembers what came of the file with those bytes. */
  void remember(String sha256, ParsedText parsed);

  /** One that forgets at once. */
  static ParsedTexts none() {
    return new ParsedTexts() {
      @Override
      public Optional<ParsedText> of(String sha256) {
        return Optional.empty();
      }

      @Override
      public void remember(String sha256, ParsedText parsed) {
        // Nothing is kept.
      }
    };
  }
}
