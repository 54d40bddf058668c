package org.rejoinder.tables;

import static org.rejoinder.tables.CodedDocumentBuilder.document;
import static org.rejoinder.tables.CodedDocumentBuilder.unread;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.TrainingFigure;

/** Responses by forces that do not exist, coded by hand. */
public final class FictionalCorpus {

  private static final String REPORT = "Care and inquiry: a review";

  private static final String HARROWDALE =
      """
      3. Train "all" staff, soon.
      We trained 31 | of the 50 detectives,
      or 62.5%, in Care First.
      Page 2 of 4
      The Lantern Team is "in place".
      8.25 Adopt the definition.
      =Once the College defines it 🗎, we shall.
      """;

  private static final String WEXMOOR =
      """
      3. Commissioner: I will ask the Chief Constable.
      Force: our Lantern Team has not begun.
      The Beacon Desk opens in May. The Lantern Team elsewhere is good.
      """;

  private FictionalCorpus() {}

  /** Five files that were read, of which one speaks for no known force, and two that were not. */
  public static CodedCorpus corpus() {
    return new CodedCorpus(
        List.of(
            wexmoor(),
            unread("broken.pdf", new Outcome.Failed("The file is no PDF; save it again, as text.")),
            harrowdale(),
            document("anonymous.txt", "3. It is in place, with a Lantern Team.\n")
                .facts(
                    null, Respondent.OTHER, "An inspection report on 'Care and inquiry: a review'")
                .answer("3", Respondent.OTHER, "in-place", "It is in place, with a Lantern Team.")
                .practice("3", "Lantern Team", "in-use", "a Lantern Team")
                .build(),
            document("tamsey-vale.txt", "We welcome the review.\n")
                .outcome(new Outcome.Read("No answer to a recommendation was found."))
                .facts("Tamsey Vale", Respondent.PCC, REPORT)
                .build(),
            document("leaflet.txt", "Opening hours\n")
                .outcome(new Outcome.PartlyRead("Page 2 holds no text."))
                .build(),
            unread("sheet.xlsx", new Outcome.Skipped("Spreadsheets are no response documents."))),
        List.of(
            new Candidate("Candle Forum", "CF", 2, 3, "The Candle Forum meets."),
            new Candidate("Ember Panel", "", 1, 1, "An \"Ember Panel\", so named.")));
  }

  private static CodedDocument harrowdale() {
    DocumentId id = new DocumentId("harrowdale.txt");
    return document(id.path(), HARROWDALE)
        .facts(
            "Harrowdale",
            Respondent.PCC,
            REPORT,
            Optional.of(new StatedDate.Month(YearMonth.of(2031, 3))),
            Optional.of(new StatedDate.Day(LocalDate.of(2031, 5, 9))))
        .answer(
            AnswerId.first(id, new RecommendationNumber("8.25")),
            "8.25",
            Respondent.PCC,
            Optional.of("Adopt the definition."),
            Optional.empty(),
            "awaiting-national",
            "=Once the College defines it 🗎, we shall.")
        .answer(
            AnswerId.first(id, new RecommendationNumber("3")),
            "3",
            Respondent.PCC,
            Optional.of("Train \"all\" staff, soon."),
            Optional.of(LocalDate.of(2031, 12, 31)),
            "in-progress",
            "We trained 31 | of the 50 detectives,\nor 62.5%, in Care First.",
            "The Lantern Team is \"in place\".")
        .finding("8.25", "awaiting-national", "definition", "", "=Once the College defines it 🗎")
        .finding("3", "progress", "in-place", "", "is \"in place\"")
        .finding("8.25", "tone", "cautious", "", "we shall")
        .practice("3", "Lantern Team", "in-use", "The Lantern Team")
        .training(
            "3",
            "delivered",
            "We trained 31 | of the 50 detectives,\nor 62.5%, in Care First",
            new TrainingFigure(
                Optional.of(31),
                Optional.of(TrainingFigure.Comparator.EQUAL),
                Optional.of(new BigDecimal("62.50")),
                Optional.empty(),
                Optional.of("detectives"),
                Optional.of("Care First"),
                Optional.empty(),
                Optional.of("../2031-05-09")))
        .build();
  }

  private static CodedDocument wexmoor() {
    DocumentId id = new DocumentId("north/wexmoor.txt");
    RecommendationNumber three = new RecommendationNumber("3");
    return document(id.path(), WEXMOOR)
        .facts("Wexmoor", Respondent.PCC, REPORT)
        .answer("3", Respondent.PCC, "assurance-sought", "I will ask the Chief Constable.")
        .answer(
            AnswerId.further(id, three, Respondent.FORCE),
            "3",
            Respondent.FORCE,
            Optional.empty(),
            Optional.empty(),
            "planned",
            "our Lantern Team has not begun.\nThe Beacon Desk opens in May.")
        .practice("3/force", "Lantern Team", "planned", "our Lantern Team")
        .practice("3/force", "Beacon Desk", "planned", "The Beacon Desk")
        .practice("", "Lantern Team", "mentioned", "The Lantern Team elsewhere")
        .training(
            "3",
            "planned",
            "I will ask the Chief Constable",
            new TrainingFigure(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("100")),
                Optional.of(TrainingFigure.Quantifier.ALL),
                Optional.empty(),
                Optional.empty(),
                Optional.of(53),
                Optional.empty()))
        .build();
  }
}
