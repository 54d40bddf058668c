package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * An answer.
 *
 * @param force or the document's name, where none is known
 * @param page on which it begins; empty where the document has no pages
 * @param asked the recommendation as quoted; empty where the document does not quote it
 * @param text as it stands in the document, with its findings
 * @param earlier the answer before it in the document
 * @param later the answer after it
 * @param others answers to the same recommendation
 * @param otherCount how many of them there are
 * @param allOthers the address of all of them
 * @param similar answers that share wording
 */
public record AnswerView(
    Frame frame,
    String answer,
    String force,
    String recommendation,
    String document,
    String documentLink,
    String respondent,
    String report,
    String deadline,
    String words,
    String page,
    List<Progress> progress,
    String asked,
    AnnotatedText text,
    Optional<Neighbour> earlier,
    Optional<Neighbour> later,
    List<Neighbour> others,
    long otherCount,
    String allOthers,
    List<Similar> similar) {

  /** Another answer. */
  public record Neighbour(
      String title, String link, String respondent, List<Progress> progress, String opening) {}

  /**
   * An answer that shares wording.
   *
   * @param alike how much, in words
   */
  public record Similar(Neighbour answer, String alike) {}
}
