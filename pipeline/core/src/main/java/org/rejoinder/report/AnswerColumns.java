package org.rejoinder.report;

import java.util.Map;

/** Tells under which header of {@code progress_by_force} each answer is counted. */
public interface AnswerColumns {

  /**
   * By the answer's name.
   *
   * @throws ReportException if the table of answers is missing or damaged
   */
  Map<String, String> headers() throws ReportException;
}
