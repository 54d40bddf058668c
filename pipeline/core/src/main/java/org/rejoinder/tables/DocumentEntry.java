package org.rejoinder.tables;

import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.StatedDate;

/**
 * A file that a run found: a row of its table of documents.
 *
 * @param document its path below the input folder
 * @param sha256 of its bytes, in hexadecimal; empty if they could not be read
 * @param mediaType by its content; empty if unknown
 * @param language of the text, an ISO 639-1 code
 * @param force that it speaks for, or another body
 * @param author who signs it; empty for a file without text
 * @param report the title of the report that is answered
 * @param reportDate as precise as the document gives it
 * @param responseDate as precise as the document gives it
 * @param outcome what became of the file, and why
 * @param characters the length of its text in UTF-16 code units; empty where none was read
 * @param answers how many it has
 */
public record DocumentEntry(
    DocumentId document,
    String sha256,
    String mediaType,
    String language,
    Optional<String> force,
    Optional<Respondent> author,
    Optional<String> report,
    Optional<StatedDate> reportDate,
    Optional<StatedDate> responseDate,
    Outcome outcome,
    Optional<Integer> characters,
    int answers) {

  /**
   * All of a run, in the order of the table.
   *
   * @throws TableException if the table is missing or damaged
   */
  public static List<DocumentEntry> in(TableFolder tables) throws TableException {
    return EntryReading.entries(Lists.DOCUMENTS.name(), tables, DocumentEntry::of);
  }

  private static DocumentEntry of(EntryCells cells) {
    return new DocumentEntry(
        cells.document(),
        cells.text("sha256"),
        cells.text("media_type"),
        cells.text("language"),
        cells.known("force"),
        cells.respondent("author"),
        cells.known("report"),
        cells.dayOrMonth("report_date"),
        cells.dayOrMonth("response_date"),
        outcome(cells),
        cells.number("characters"),
        cells.count("answers"));
  }

  private static Outcome outcome(EntryCells cells) {
    String reason = cells.text("reason");
    return switch (cells.text("outcome")) {
      case "read" -> new Outcome.Read(reason);
      case "partly-read" -> new Outcome.PartlyRead(reason);
      case "skipped" -> new Outcome.Skipped(reason);
      case "failed" -> new Outcome.Failed(reason);
      default -> throw cells.strange("outcome");
    };
  }
}
