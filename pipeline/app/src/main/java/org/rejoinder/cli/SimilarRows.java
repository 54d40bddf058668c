package org.rejoinder.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.index.SimilarAnswer;
import org.rejoinder.index.SimilarAnswer.Passage;
import org.rejoinder.index.SimilarAnswers;

/** Answers of shared wording as data. */
final class SimilarRows {

  private static final List<String> COLUMNS =
      List.of(
          "answer",
          "document",
          "force",
          "recommendation",
          "respondent",
          "similarity",
          "shared_words",
          "words",
          "passage",
          "passage_words",
          "start",
          "end",
          "other_start",
          "other_end");

  private SimilarRows() {}

  /** A row an answer, with the longest passage that both have. */
  static String csv(SimilarAnswers similar) {
    return Rows.csv(
        COLUMNS,
        similar.similar().stream()
            .map(
                answer -> {
                  Map<String, Object> row = row(answer);
                  row.putAll(row(answer.passages().getFirst()));
                  return row;
                })
            .toList());
  }

  /** Everything, with all passages that both have. */
  static String json(SimilarAnswers similar) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("answer", similar.answer().value());
    all.put("words", similar.words());
    all.put("total", similar.total());
    all.put("whole", similar.isWhole());
    all.put(
        "similar",
        similar.similar().stream()
            .map(
                answer -> {
                  Map<String, Object> object = row(answer);
                  object.put("passages", answer.passages().stream().map(SimilarRows::row).toList());
                  return object;
                })
            .toList());
    return Rows.json(all);
  }

  private static Map<String, Object> row(SimilarAnswer answer) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("answer", answer.answer().value());
    row.put("document", answer.document().path());
    row.put("force", answer.force().orElse(""));
    row.put("recommendation", answer.recommendation().value());
    row.put("respondent", answer.respondent().label());
    row.put(
        "similarity", BigDecimal.valueOf(answer.similarity()).setScale(3, RoundingMode.HALF_UP));
    row.put("shared_words", answer.shared());
    row.put("words", answer.words());
    return row;
  }

  private static Map<String, Object> row(Passage passage) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("passage", passage.text());
    row.put("passage_words", passage.words());
    row.put("start", passage.span().start());
    row.put("end", passage.span().end());
    row.put("other_start", passage.other().start());
    row.put("other_end", passage.other().end());
    return row;
  }
}
