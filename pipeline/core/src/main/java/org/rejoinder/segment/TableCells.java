package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;

/**
 * The paragraphs of a table by row and column.
 *
 * @param rows a row's number, a column's number, the paragraphs of the cell; no cell is empty
 */
record TableCells(String text, Map<Integer, Map<Integer, List<Paragraph>>> rows) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^[\\s*_]{0,9}(?:"
              + Numbered.WORDS
              + "|(?i:no\\.?\\s*))?(?<numbers>"
              + RecommendationNumbers.LIST
              + ")[\\s.):*_–—-]{0,9}$");
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile(
          "^[\\s*_]{0,9}(?<numbers>"
              + RecommendationNumbers.IN_DIGITS
              + ")[.):]?[*_]*\\s+(?<rest>[A-Z].*)$",
          Pattern.DOTALL);

  static TableCells of(String text, List<Paragraph> paragraphs) {
    Map<Integer, Map<Integer, List<Paragraph>>> rows = new TreeMap<>();
    for (Paragraph paragraph : paragraphs) {
      paragraph
          .cell()
          .ifPresent(
              cell ->
                  rows.computeIfAbsent(cell.row(), _ -> new TreeMap<>())
                      .computeIfAbsent(cell.column(), _ -> new ArrayList<>())
                      .add(paragraph));
    }
    return new TableCells(text, rows);
  }

  /** The words of a cell in one line. */
  static String words(List<Paragraph> cell) {
    return String.join(" ", cell.stream().map(Paragraph::plain).toList());
  }

  /** The numbers that a cell holds and little else. */
  List<RecommendationNumber> numbersIn(List<Paragraph> cell) {
    return cell.stream()
        .map(paragraph -> NUMBER.matcher(Markup.head(paragraph.span().of(text))))
        .filter(Matcher::find)
        .flatMap(found -> Numbered.numbers(found).stream())
        .distinct()
        .toList();
  }

  /**
   * The recommendation in a cell.
   *
   * @param numbers of the recommendation, as far as they are known; those that stand above or
   *     before its words are added
   */
  List<Paragraph> askedIn(List<Paragraph> cell, List<RecommendationNumber> numbers) {
    if (cell.isEmpty()) {
      return cell;
    }
    Paragraph opening = cell.getFirst();
    String raw = Markup.head(opening.span().of(text));
    Optional<Marker> marker =
        Markers.read(raw).or(() -> numberAlone(raw)).or(() -> numberBefore(raw));
    if (marker.isEmpty() || marker.get().opensReply()) {
      return cell;
    }
    if (numbers.isEmpty()) {
      numbers.addAll(marker.get().numbers());
    } else if (!numbers.equals(marker.get().numbers())) {
      return cell;
    }
    List<Paragraph> asked = new ArrayList<>();
    marker
        .get()
        .restStart()
        .ifPresent(start -> asked.add(opening.from(text, opening.span().start() + start)));
    asked.addAll(cell.subList(1, cell.size()));
    return asked;
  }

  /** Adds a cell's words to the reply of that voice; a verdict is no text. */
  static void addReply(
      List<Occurrence.Reply> replies, Optional<Respondent> respondent, List<Paragraph> cell) {
    List<Paragraph> words =
        cell.stream().filter(each -> Labels.read(each.plain()).isEmpty()).toList();
    for (Occurrence.Reply reply : replies) {
      if (reply.respondent().equals(respondent)) {
        reply.paragraphs().addAll(words);
        return;
      }
    }
    replies.add(new Occurrence.Reply(respondent, new ArrayList<>(words)));
  }

  /** What a row answers, to be added to. */
  static Occurrence occurrence(
      List<RecommendationNumber> numbers, List<Paragraph> asked, List<Occurrence.Reply> replies) {
    return new Occurrence(numbers, Optional.empty(), asked, asked.size(), replies);
  }

  private static Optional<Marker> numberAlone(String raw) {
    Matcher alone = NUMBER.matcher(raw);
    return alone.find()
        ? Optional.of(new Marker(Numbered.numbers(alone), OptionalInt.empty(), false))
        : Optional.empty();
  }

  private static Optional<Marker> numberBefore(String raw) {
    Matcher before = NUMBER_BEFORE.matcher(raw);
    return before.find()
        ? Optional.of(
            new Marker(Numbered.numbers(before), OptionalInt.of(before.start("rest")), false))
        : Optional.empty();
  }
}
