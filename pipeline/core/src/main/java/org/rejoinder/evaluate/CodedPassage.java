package org.rejoinder.evaluate;

import java.util.Optional;
import org.rejoinder.domain.Span;

/**
 * A row made ready to be compared.
 *
 * @param document by the run's name
 * @param theme empty for documents and answers
 * @param code for a practice its name in the codebook; empty where the table has no codes
 * @param place in the document's text, if it is known
 * @param quote empty if it is not known
 * @param row as it was read
 */
record CodedPassage(
    TableKind kind,
    String document,
    String theme,
    String code,
    Optional<Span> place,
    String quote,
    CodedRow row) {

  String cell(String column) {
    return row.cell(column);
  }

  /**
   * What the answer's name says beside the document, which may be called otherwise: {@code
   * 3/force}.
   */
  String answerWithinDocument() {
    String answer = cell("answer");
    return answer.substring(answer.indexOf('#') + 1);
  }
}
