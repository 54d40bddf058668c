package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.segment.TableHeads.Head;

/**
 * Reads a table of two columns whose first one says what stands in the second: "Recommendation",
 * "Response", "Status".
 */
final class TableKeys {

  private static final int VALUE = 1;

  private final TableCells cells;
  private final List<Occurrence> read = new ArrayList<>();

  private TableKeys(TableCells cells) {
    this.cells = cells;
  }

  /**
   * What the table answers; nothing if it is none of this kind.
   *
   * @param above the numbers of the recommendation under whose heading the table stands alone
   */
  static List<Occurrence> read(TableCells cells, List<RecommendationNumber> above) {
    boolean pairs =
        cells.rows().values().stream()
            .allMatch(row -> row.containsKey(0) && row.keySet().stream().allMatch(i -> i <= VALUE));
    List<Head> heads =
        cells.rows().values().stream()
            .filter(row -> row.size() > 1)
            .flatMap(row -> head(row.getOrDefault(0, List.of())).stream())
            .toList();
    boolean replies = heads.size() > 1 && heads.stream().anyMatch(Head.Reply.class::isInstance);
    if (!pairs || !replies) {
      return List.of();
    }
    TableKeys keys = new TableKeys(cells);
    if (!above.isEmpty()) {
      keys.open(above, List.of());
    }
    cells.rows().values().forEach(keys::readRow);
    return keys.read.stream().filter(Occurrence::isLabelled).toList();
  }

  private static Optional<Head> head(List<Paragraph> key) {
    return TableHeads.read(TableCells.words(key));
  }

  private void readRow(Map<Integer, List<Paragraph>> row) {
    List<Paragraph> key = row.getOrDefault(0, List.of());
    List<Paragraph> value = row.getOrDefault(VALUE, List.of());
    Optional<Head> head = head(key);
    if (head.isPresent() && !value.isEmpty()) {
      switch (head.get()) {
        case Head.Numbers _ -> openUnlessOpen(cells.numbersIn(value), List.of());
        case Head.Asked _ -> {
          List<RecommendationNumber> numbers = new ArrayList<>();
          List<Paragraph> asked = cells.askedIn(value, numbers);
          openUnlessOpen(numbers, asked);
        }
        case Head.Reply(Optional<Respondent> respondent) -> {
          if (!read.isEmpty()) {
            TableCells.addReply(read.getLast().replies(), respondent, value);
          }
        }
        case Head.Other _ -> {
          // No text.
        }
      }
    } else if (!key.isEmpty()) {
      List<RecommendationNumber> numbers = new ArrayList<>();
      List<Paragraph> asked = new ArrayList<>(cells.askedIn(key, numbers));
      if (!numbers.isEmpty()) {
        asked.addAll(value);
        open(numbers, asked);
      }
    }
  }

  private void openUnlessOpen(List<RecommendationNumber> numbers, List<Paragraph> asked) {
    boolean open =
        !read.isEmpty()
            && !read.getLast().isLabelled()
            && (numbers.isEmpty() || read.getLast().numbers().equals(numbers));
    if (open) {
      read.getLast().before().addAll(asked);
    } else if (!numbers.isEmpty()) {
      open(numbers, asked);
    }
  }

  private void open(List<RecommendationNumber> numbers, List<Paragraph> asked) {
    read.add(TableCells.occurrence(numbers, new ArrayList<>(asked), new ArrayList<>()));
  }
}
