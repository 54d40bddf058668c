package org.rejoinder.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.tables.Recommendations.Answered;
import org.rejoinder.tables.Reports.Answering;
import org.rejoinder.tables.Reports.Quotation;

/** Under which column of {@code progress_by_force} each answer of a finished run is counted. */
public final class AnswerColumns {

  private final Map<String, Answered> answers = new LinkedHashMap<>();
  private final Map<DocumentId, Answering> documents = new LinkedHashMap<>();

  private AnswerColumns() {}

  /**
   * The header of each answer's column, by the answer's name.
   *
   * @throws TableException if the table of answers is missing or damaged
   */
  public static Map<String, String> of(TableFolder tables) throws TableException {
    AnswerColumns columns = new AnswerColumns();
    tables.forEachRow("answers", columns::add);
    return columns.headers();
  }

  private void add(TableRow row) {
    DocumentId document = new DocumentId(row.cell("document"));
    RecommendationNumber number = new RecommendationNumber(row.cell("recommendation"));
    answers.put(row.cell("answer"), new Answered(document, number));
    Answering answering =
        documents.computeIfAbsent(
            document,
            _ -> new Answering(document, Optional.of(row.cell("report")), new ArrayList<>()));
    if (!row.cell("asked").isEmpty()) {
      answering.quotations().add(new Quotation(number, row.cell("asked")));
    }
  }

  private Map<String, String> headers() {
    Reports reports = new Reports();
    documents.values().forEach(reports::add);
    Recommendations recommendations =
        Recommendations.of(reports, answers.values().stream(), List.of("force"));
    Map<String, String> headers = new LinkedHashMap<>();
    answers.forEach((answer, answered) -> headers.put(answer, recommendations.headerOf(answered)));
    return headers;
  }
}
