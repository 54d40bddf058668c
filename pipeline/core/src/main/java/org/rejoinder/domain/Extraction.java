package org.rejoinder.domain;

/**
 * What came of reading a file.
 *
 * @param source the file
 * @param sha256 of its bytes, in lower-case hexadecimal; empty if they could not be read
 * @param mediaType detected from the content; empty if unknown
 * @param outcome whether it was read, and if not, why
 * @param text the document's text as all offsets count it, line ends as LF; empty unless read
 */
public record Extraction(
    SourceFile source, String sha256, String mediaType, Outcome outcome, String text) {

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
