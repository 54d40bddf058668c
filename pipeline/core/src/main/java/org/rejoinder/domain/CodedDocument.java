package org.rejoinder.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of one file of the corpus, whatever became of it.
 *
 * @param extraction the file, its outcome and text
 * @param segmentation its answers and passages; {@link Segmentation#none()} where there is no text
 * @param findings in the order of the text
 * @param progress the main code of the theme {@code progress} of each answer that has one
 */
public record CodedDocument(
    Extraction extraction,
    Segmentation segmentation,
    List<Finding> findings,
    Map<AnswerId, String> progress) {

  /** The order of findings in every table: by place, then theme, then code, then rule. */
  public static final Comparator<Finding> FINDING_ORDER =
      Comparator.comparing(Finding::span)
          .thenComparing(Finding::theme)
          .thenComparing(Finding::code)
          .thenComparing(Finding::rule);

  /** Keeps its own copies, findings in order. */
  public CodedDocument {
    findings = findings.stream().sorted(FINDING_ORDER).toList();
    progress = Map.copyOf(progress);
  }

  /** A file of which no more is known than what came of reading it. */
  public static CodedDocument of(Extraction extraction) {
    return new CodedDocument(extraction, Segmentation.none(), List.of(), Map.of());
  }

  /** The document's name. */
  public DocumentId id() {
    return extraction.source().document();
  }

  /** The document's text. */
  public String text() {
    return extraction.text();
  }

  /** What the document says of itself. */
  public DocumentFacts facts() {
    return segmentation.facts();
  }

  /** The document's answers, in its order. */
  public List<Answer> answers() {
    return segmentation.answers();
  }

  /** The answer of that name, if it is one of this document's. */
  public Optional<Answer> answer(AnswerId id) {
    return answers().stream().filter(answer -> answer.id().equals(id)).findFirst();
  }
}
