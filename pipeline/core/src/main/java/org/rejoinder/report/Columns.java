package org.rejoinder.report;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Under which header of the cross-tabs an answer is counted. */
final class Columns {

  private Columns() {}

  /**
   * Given an answer's name and its recommendation. Headers are bare numbers where one report is
   * answered; only where there are several must each answer's be asked for.
   */
  static BinaryOperator<String> of(List<String> headers, AnswerColumns answers)
      throws ReportException {
    if (headers.stream().noneMatch(header -> header.contains(": "))) {
      return (answer, recommendation) -> recommendation;
    }
    Map<String, String> columns = answers.headers();
    return columns::getOrDefault;
  }
}
