package org.rejoinder.index;

import static org.rejoinder.index.ResponseBuilder.response;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.StatedDate;

/** Responses of forces that do not exist, to a report that was never written. */
final class FictionalResponses {

  private FictionalResponses() {}

  static CodedCorpus corpus() {
    return new CodedCorpus(
        List.of(wexmoor(), harrowdale(), tamsey(), saltAndMarl(), unsplit(), unread()), List.of());
  }

  static CodedDocument wexmoor() {
    return response("south/wexmoor.txt")
        .by(Respondent.PCC, "Wexmoor", Optional.of(new StatedDate.Day(LocalDate.of(2024, 10, 17))))
        .passage(Voice.FURNITURE, "Office of the Commissioner for Wexmoor – Page 1 of 2")
        .passage(
            Voice.BODY,
            "I welcome this report. The victims’ voices in it are hard to read, and it is right"
                + " that they are heard.")
        .asked(
            "3", "All forces should train their investigators in word-on-word cases by May 2025.")
        .answer(
            "3",
            Respondent.PCC,
            "The Constabulary gave the new course to over 85 investigators, past its target of 53."
                + " A further 26% (1,250 hours) is booked for spring.")
        .asked("5", "Forces should use the national definition of a repeat suspect.")
        .answer(
            "5",
            Respondent.PCC,
            "We are awaiting the national definition. Once that definition is agreed nationally,"
                + " Wexmoor's officers will adopt it")
        .passage(Voice.FURNITURE, "Wexmoor reply | page 2")
        .answer(
            "5",
            Respondent.PCC,
            "without delay, and its section 63G process will follow. The Lantern Team leads.")
        .passage(
            Voice.REPORT,
            "Inspectors found that few forces had a national definition to work with.")
        .passage(Voice.ASKED, "Recommendation for the ministry: fund the definition's upkeep.")
        .progress("3", "in-place")
        .progress("5", "awaiting-national")
        .finding("3", "training", "people-trained", "delivered", "over 85 investigators")
        .finding("3", "training", "people-trained", "planned", "A further 26%")
        .finding("5", "awaiting-national", "definition", "", "awaiting the national definition")
        .practice("5", "Lantern Team", "in-use", "The Lantern Team leads")
        .finding("", "progress", "in-progress", "", "I welcome this report")
        .build();
  }

  static CodedDocument harrowdale() {
    return response("south/harrowdale (final).txt")
        .by(
            Respondent.FORCE,
            "Harrowdale and Esk",
            Optional.of(new StatedDate.Month(YearMonth.of(2024, 12))))
        .passage(
            Voice.BODY, "Chief Constable's reply — Harrowdale & Esk Police. Café notes: naïve.")
        .asked("3", "All forces should train their investigators in word-on-word cases.")
        .answer(
            "3",
            Respondent.FORCE,
            "Training is planned for 31 of the 50 detectives. Some training products are awaited,"
                + " and/or being written; see https://www.harrowdale.example/plan.")
        .asked("4a", "Forces should keep a problem profile.")
        .answer(
            "4a",
            Respondent.FORCE,
            "A problem profile exists. It was refreshed in 2024 and covers rape and other serious"
                + " sexual offences, with £1,250 set aside for analysts.")
        .asked("11", "Forces should adopt the indicators.")
        .answer(
            "11",
            Respondent.FORCE,
            "Indicators are published quarterly. The Project Lantern board reviews each process;"
                + " the processes work word on word, as they should.")
        .progress("3", "planned")
        .progress("4a", "in-place")
        .finding("3", "training", "people-trained", "planned", "31 of the 50 detectives")
        .finding("3", "awaiting-national", "training", "", "training products are awaited")
        .practice("11", "Project Lantern", "planned", "The Project Lantern board")
        .build();
  }

  static CodedDocument tamsey() {
    return response("tamsey-vale.txt")
        .by(
            Respondent.PCC,
            "Tamsey Vale",
            Optional.of(new StatedDate.Day(LocalDate.of(2025, 1, 3))))
        .passage(Voice.BODY, "Annwyl gyfaill, mae’r ymateb hwn ar gael yn Gymraeg: tŷ, dŵr.")
        .asked("5", "Forces should use the national definition of a repeat suspect.")
        .answer(
            "5",
            Respondent.PCC,
            "I will ask the Chief Constable for assurance on national definitions and guidance. The"
                + " definition in use at national level is older.")
        .answer(
            "7",
            Respondent.FORCE,
            "Suspects are managed at a monthly forum. Nobody waits: officers and supervisors meet"
                + " suspects’ managers, and a suspect’s risk is assessed.")
        .progress("5", "assurance-sought")
        .finding("5", "progress", "assurance-sought", "", "I will ask the Chief Constable")
        .build();
  }

  static CodedDocument saltAndMarl() {
    return response("salt.md")
        .by(Respondent.GOVERNMENT, "Wexmoor and Marl", Optional.empty())
        .asked("8.3", "Ministers should fund national training.")
        .answer(
            "8.3",
            Respondent.GOVERNMENT,
            "We accept. Funding of £4.5m is agreed for national training.")
        .asked("8.25", "Ministers should publish.")
        .answer("8.25", Respondent.GOVERNMENT, "We reject this; publication is for the College.")
        .progress("8.25", "rejected")
        .build();
  }

  /** A document whose segmentation failed. */
  static CodedDocument unsplit() {
    return response("unsplit.pdf")
        .by(Respondent.OTHER, "Ness", Optional.empty())
        .uncovered(
            "A letter without numbers.\n\nIts national definition stands in a second paragraph.")
        .uncovered("The investigator speaks of a suspect.")
        .build();
  }

  private static CodedDocument unread() {
    return response("broken.docx").build(new Outcome.Failed("The file is damaged."));
  }
}
