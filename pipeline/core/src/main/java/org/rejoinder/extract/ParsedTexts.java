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

  /**
   * What is remembered.
   *
   * @param key names the bytes and all settings that matter
   */
  Optional<ParsedText> of(String key);

  /** Remembers what came of the file with those bytes, parsed with those settings. */
  void remember(String key, ParsedText parsed);

  /** One that forgets at once. */
  static ParsedTexts none() {
    return new ParsedTexts() {
      @Override
      public Optional<ParsedText> of(String key) {
        return Optional.empty();
      }

      @Override
      public void remember(String key, ParsedText parsed) {
        // Nothing is kept.
      }
    };
  }
}
