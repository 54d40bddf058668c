package org.rejoinder.tables;

import static org.rejoinder.tables.ColumnDefinition.text;
import static org.rejoinder.tables.ColumnDefinition.textIfKnown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.tables.CorpusOutline.Answered;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

/**
 * The table with a row for each answer and a column of ones and zeros for each code, for programs
 * that reckon with such. It is as long as the table of answers and much wider than a cross-tab is
 * long, so it is made and written a portion at a time.
 */
final class AnswerMatrix implements TableDefinition {

  private static final int DOCUMENTS_AT_A_TIME = 200;

  private static final List<ColumnDefinition<Answered>> LABELS =
      List.of(
          text("answer", "The answer's name, as in answers.", row -> row.answer().id().value()),
          text("document", "The document that it stands in.", row -> row.document().id().path()),
          textIfKnown(
              "force",
              "The force, or other body, that the document speaks for.",
              row -> row.document().force()),
          text(
              "recommendation",
              "The number of the recommendation, as text.",
              row -> row.answer().recommendation().value()));

  @Override
  public String name() {
    return "codes_by_answer";
  }

  @Override
  public String meaning() {
    return "The codes of each answer, in ones and zeros.";
  }

  @Override
  public String order() {
    return "By document, then by place in the text, then by recommendation.";
  }

  @Override
  public List<ColumnDescription> columns() {
    return LABELS.stream().map(ColumnDefinition::description).toList();
  }

  @Override
  public Optional<ColumnDescription> furtherColumns() {
    return Optional.of(
        ColumnDescription.of(
                "<theme/code>",
                CellKind.WHOLE_NUMBER,
                "Is 1 where the answer carries the code, else 0; every code that occurs anywhere"
                    + " has a column;"
                    + CrossTabs.WHAT_COUNTS)
            .oneOf(List.of("0", "1")));
  }

  /** The table of a corpus. */
  Table of(CorpusOutline corpus) {
    return of(corpus.documents(), headers(corpus));
  }

  /** Writes the table of a corpus as CSV. */
  void write(CorpusOutline corpus, Appendable csv) throws IOException {
    Map<ThemeCode, String> headers = headers(corpus);
    List<DocumentOutline> documents = corpus.documents();
    CsvText.writeHeader(of(List.of(), headers), csv);
    for (int first = 0; first < documents.size(); first += DOCUMENTS_AT_A_TIME) {
      int next = Math.min(documents.size(), first + DOCUMENTS_AT_A_TIME);
      CsvText.writeRows(of(documents.subList(first, next), headers), csv);
    }
  }

  private Table of(List<DocumentOutline> documents, Map<ThemeCode, String> headers) {
    List<Answered> rows = documents.stream().flatMap(Answered::in).toList();
    List<IntColumn> codes = new ArrayList<>();
    headers.forEach((code, header) -> codes.add(ones(code, header, rows)));
    return NewTable.of(name())
        .addColumns(ListDefinition.filled(LABELS, rows))
        .addColumns(codes.toArray(IntColumn[]::new));
  }

  private static IntColumn ones(ThemeCode code, String header, List<Answered> rows) {
    IntColumn ones = IntColumn.create(header);
    rows.forEach(row -> ones.append(row.answer().codes().contains(code) ? 1 : 0));
    return ones;
  }

  private static Map<ThemeCode, String> headers(CorpusOutline corpus) {
    return Headers.distinct(
        corpus.codes(),
        ThemeCode::label,
        LABELS.stream().map(label -> label.description().name()).toList());
  }
}
