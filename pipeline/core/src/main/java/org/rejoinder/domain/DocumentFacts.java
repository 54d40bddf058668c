package org.rejoinder.domain;

import java.util.Optional;

/**
 * What a document says of itself.
 *
 * @param language ISO 639-1 code, empty if undetermined
 * @param force the police force, or other body, that the document speaks for, by its everyday name
 * @param author who signs the document
 * @param report the title of the report that is answered
 * @param reportDate when the report was published
 * @param responseDate when the response was written
 */
public record DocumentFacts(
    String language,
    Optional<String> force,
    Respondent author,
    Optional<String> report,
    Optional<StatedDate> reportDate,
    Optional<StatedDate> responseDate) {

  /** These facts, but for what is stated otherwise. */
  public DocumentFacts with(StatedFacts stated) {
    return new DocumentFacts(
        language,
        stated.force().or(() -> force),
        stated.author().orElse(author),
        stated.report().or(() -> report),
        stated.reportDate().or(() -> reportDate),
        stated.responseDate().or(() -> responseDate));
  }

  /** Of a document that says nothing of itself. */
  public static DocumentFacts unknown() {
    return new DocumentFacts(
        "",
        Optional.empty(),
        Respondent.OTHER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
