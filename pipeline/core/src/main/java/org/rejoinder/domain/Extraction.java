package org.rejoinder.domain;

/**
 * What came of reading a file.
 *
 * @param source the file
 * @param sha256 of its bytes, in lower-case hexadecimal; empty if they could not be read
 * @param mediaType detected from the content; empty if unknown
 * @param outcome whether it was read, and if not, why
 * @param content the document's text and layout; empty unless read
 */
public record Extraction(
    SourceFile source, String sha256, String mediaType, Outcome outcome, DocumentText content) {

  /** Of a file that gave no text. */
  public static Extraction unread(
      SourceFile source, String sha256, String mediaType, Outcome outcome) {
    return new Extraction(source, sha256, mediaType, outcome, DocumentText.plain(""));
  }

  /** The same file, from which no text is taken, for that reason. */
  public Extraction withoutText(Outcome why) {
    return unread(source, sha256, mediaType, why);
  }

  /** The same file with another text, or with none where that is held elsewhere. */
  public Extraction holding(DocumentText other) {
    return new Extraction(source, sha256, mediaType, outcome, other);
  }

  /** The same, with something else to say of what became of it. */
  public Extraction with(Outcome other) {
    return new Extraction(source, sha256, mediaType, other, content);
  }

  /** The document's text as all offsets count it, line ends as LF; empty unless read. */
  public String text() {
    return content.text();
  }

  /** Whether there is text to work on. */
  public boolean hasText() {
    return switch (outcome) {
      case Outcome.Read read -> true;
      case Outcome.PartlyRead partly -> true;
      case Outcome.Skipped skipped -> false;
      case Outcome.Failed failed -> false;
    };
  }
}
