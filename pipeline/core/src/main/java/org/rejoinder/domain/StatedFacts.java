package org.rejoinder.domain;

import java.util.Optional;

/**
 * What whoever collected a document says of it, which counts more than what is read from its text.
 *
 * @param force the body that it speaks for
 * @param author who signs it
 * @param report the title of the report that is answered
 * @param reportDate when the report was published
 * @param responseDate when the response was written
 */
public record StatedFacts(
    Optional<String> force,
    Optional<Respondent> author,
    Optional<String> report,
    Optional<StatedDate> reportDate,
    Optional<StatedDate> responseDate) {

  private static final StatedFacts NOTHING =
      new StatedFacts(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Where nobody says anything. */
  public static StatedFacts nothing() {
    return NOTHING;
  }
}
