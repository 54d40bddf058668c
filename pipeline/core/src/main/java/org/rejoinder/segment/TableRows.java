package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.segment.TableHeads.Head;

/**
 * Reads a table whose columns have heads: a row is an answer. A row without a number goes on with
 * the row above it.
 */
final class TableRows {

  /** A title may stand above the heads of the columns. */
  private static final int LAST_ROW_OF_HEADS = 2;

  private final TableCells cells;
  private final Map<Integer, Head> columns;
  private final int heads;
  private final List<Occurrence> read = new ArrayList<>();

  private TableRows(TableCells cells, Map<Integer, Head> columns, int heads) {
    this.cells = cells;
    this.columns = columns;
    this.heads = heads;
  }

  /**
   * What the rows answer; nothing if the table is none of this kind.
   *
   * @param above the numbers of the recommendation under whose heading the table stands alone
   */
  static List<Occurrence> read(TableCells cells, List<RecommendationNumber> above) {
    for (Map.Entry<Integer, Map<Integer, List<Paragraph>>> row : cells.rows().entrySet()) {
      Map<Integer, Head> columns = columns(row.getValue());
      boolean replies = columns.values().stream().anyMatch(Head.Reply.class::isInstance);
      boolean asks = columns.values().stream().anyMatch(TableRows::asks);
      boolean labelled = replies && !above.isEmpty() && areLabels(row.getValue(), columns);
      if (row.getKey() <= LAST_ROW_OF_HEADS && replies && (asks || labelled)) {
        return new TableRows(cells, columns, row.getKey()).readAll(asks ? List.of() : above);
      }
    }
    return List.of();
  }

  private static boolean asks(Head head) {
    return head instanceof Head.Numbers || head instanceof Head.Asked;
  }

  private static Map<Integer, Head> columns(Map<Integer, List<Paragraph>> heads) {
    Map<Integer, Head> columns = new TreeMap<>();
    heads.forEach(
        (number, cell) ->
            TableHeads.read(TableCells.words(cell)).ifPresent(head -> columns.put(number, head)));
    return columns;
  }

  /** "Update" may head any table within a reply, "Force response" only a reply. */
  private static boolean areLabels(
      Map<Integer, List<Paragraph>> heads, Map<Integer, Head> columns) {
    return columns.entrySet().stream()
        .filter(column -> column.getValue() instanceof Head.Reply)
        .map(column -> TableCells.words(heads.getOrDefault(column.getKey(), List.of())))
        .allMatch(words -> Labels.read(words).isPresent());
  }

  private List<Occurrence> readAll(List<RecommendationNumber> above) {
    if (!above.isEmpty()) {
      read.add(TableCells.occurrence(above, new ArrayList<>(), new ArrayList<>()));
    }
    cells
        .rows()
        .forEach(
            (row, content) -> {
              if (row > heads && !columns(content).equals(columns)) {
                readRow(content);
              }
            });
    return read;
  }

  private void readRow(Map<Integer, List<Paragraph>> content) {
    List<RecommendationNumber> numbers = new ArrayList<>();
    List<Paragraph> asked = new ArrayList<>();
    List<Occurrence.Reply> replies = new ArrayList<>();
    columns.forEach(
        (number, column) -> {
          List<Paragraph> cell = content.getOrDefault(number, List.of());
          switch (column) {
            case Head.Numbers _ -> numbers.addAll(cells.numbersIn(cell));
            case Head.Asked _ -> asked.addAll(cells.askedIn(cell, numbers));
            case Head.Reply(Optional<Respondent> respondent) ->
                TableCells.addReply(replies, respondent, cell);
            case Head.Other _ -> {
              // No text.
            }
          }
        });
    if (!numbers.isEmpty()) {
      read.add(TableCells.occurrence(numbers, asked, replies));
    } else if (!read.isEmpty()) {
      goOn(read.getLast(), asked, replies);
    }
  }

  private static void goOn(
      Occurrence above, List<Paragraph> asked, List<Occurrence.Reply> replies) {
    above.before().addAll(asked);
    for (Occurrence.Reply reply : replies) {
      TableCells.addReply(above.replies(), reply.respondent(), reply.paragraphs());
    }
  }
}
