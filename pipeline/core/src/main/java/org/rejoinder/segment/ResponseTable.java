package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rejoinder.domain.Block.Cell;
import org.rejoinder.domain.RecommendationNumber;

/**
 * A table that answers recommendations: it says which one, and what the body replies. What else it
 * holds, an owner, a status, a date, is no text.
 *
 * @param first the index of its first paragraph
 * @param end the index after its last paragraph
 * @param rows the recommendations that it answers, in order
 */
record ResponseTable(int first, int end, List<Occurrence> rows) {

  private static final List<BiFunction<TableCells, List<RecommendationNumber>, List<Occurrence>>>
      STRATEGIES = List.of(TableKeys::read, TableRows::read);

  private static final int LONGEST_QUOTATION = 12;

  /** The tables among a document's paragraphs that answer recommendations. */
  static List<ResponseTable> in(String text, List<Paragraph> paragraphs) {
    List<ResponseTable> found = new ArrayList<>();
    int first = 0;
    while (first < paragraphs.size()) {
      Optional<Cell> cell = paragraphs.get(first).cell();
      int end = first + 1;
      if (cell.isPresent()) {
        while (end < paragraphs.size() && isOf(cell.get().table(), paragraphs.get(end))) {
          end++;
        }
        read(text, paragraphs, first, end).ifPresent(found::add);
      }
      first = end;
    }
    return found;
  }

  private static boolean isOf(int table, Paragraph paragraph) {
    return !paragraph.isRead()
        || paragraph.cell().filter(cell -> cell.table() == table).isPresent();
  }

  private static Optional<ResponseTable> read(
      String text, List<Paragraph> paragraphs, int first, int end) {
    TableCells cells = TableCells.of(text, paragraphs.subList(first, end));
    List<RecommendationNumber> above = numbersAbove(text, paragraphs, first);
    return STRATEGIES.stream()
        .map(strategy -> strategy.apply(cells, above))
        .filter(rows -> !rows.isEmpty())
        .findFirst()
        .map(rows -> new ResponseTable(first, end, rows));
  }

  /** Those of the recommendation above, where nothing but its own words stands in between. */
  private static List<RecommendationNumber> numbersAbove(
      String text, List<Paragraph> paragraphs, int table) {
    List<Paragraph> quoted = new ArrayList<>();
    for (int i = table - 1; i >= 0 && paragraphs.get(i).cell().isEmpty(); i--) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<Marker> marker =
          !paragraph.isRead() ? Optional.empty() : Markers.read(paragraph.span().of(text));
      if (marker.isPresent()) {
        boolean alone = quoted.isEmpty() || Demand.leading(quoted) == quoted.size();
        return alone && !marker.get().opensReply() ? marker.get().numbers() : List.of();
      }
      if (Labels.read(paragraph.plain()).isPresent() || quoted.size() > LONGEST_QUOTATION) {
        return List.of();
      }
      if (paragraph.isRead()) {
        quoted.addFirst(paragraph);
      }
    }
    return List.of();
  }
}
