package org.rejoinder.tables;

import java.util.Optional;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;

/** What cross-tabs need of an answer: all but its words. */
record AnswerOutline(
    AnswerId id,
    RecommendationNumber recommendation,
    Respondent respondent,
    Optional<String> progress) {

  static AnswerOutline of(AnswerRow row) {
    return new AnswerOutline(
        row.answer().id(),
        row.answer().recommendation(),
        row.answer().respondent(),
        row.progress());
  }
}
