package org.rejoinder.web;

import java.util.List;

/**
 * A document.
 *
 * @param facts what is known of it, each with its name
 * @param sections the text, one after the other
 * @param pages how many pages it has, 0 where there are none
 */
public record DocumentView(
    Frame frame,
    String document,
    List<Fact> facts,
    List<Section> sections,
    int answers,
    int findings,
    int pages) {

  /** Something known of a document. */
  public record Fact(String name, String value) {}

  /**
   * A stretch of the text.
   *
   * @param anchor its name on the page
   * @param answers those whose text it is; empty outside answers
   */
  public record Section(String anchor, List<Head> answers, AnnotatedText text) {}

  /** An answer's title, above its text. */
  public record Head(
      String recommendation, String respondent, String link, List<Progress> progress) {}
}
