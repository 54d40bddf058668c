package org.rejoinder.extract.parse.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes lines of the table of words that Tesseract writes. */
final class RecognisedLines {

  private static final int COLUMNS = 12;
  private static final String WORD = "5";

  /** Letters that are so much larger than the page's are a heading's; less is the eye's error. */
  private static final double SURELY_LARGER = 1.5;

  /** The height of a word's box, mostly without letters that reach below the line, to its size. */
  private static final double SIZE_OF_HEIGHT = 1.3;

  /** A word and its box, in points from the page's top left corner. */
  private record Word(
      String line, double left, double top, double width, double height, String text) {

    double right() {
      return left + width;
    }

    double bottom() {
      return top + height;
    }
  }

  private RecognisedLines() {}

  /**
   * The lines in the order of the table.
   *
   * @param table tab-separated, with a header: level, page, block, paragraph, line, word, left,
   *     top, width, height, confidence, text; places in dots
   * @param page from 1
   * @param pointsPerDot what makes points of dots
   */
  static List<Line> of(String table, int page, double pointsPerDot) {
    List<Word> words = words(table, pointsPerDot);
    double usual = median(words.stream().map(Word::height).toList());
    Map<String, List<Word>> byLine =
        words.stream()
            .collect(Collectors.groupingBy(Word::line, LinkedHashMap::new, Collectors.toList()));
    return byLine.values().stream().map(line -> line(line, page, usual)).toList();
  }

  private static List<Word> words(String table, double scale) {
    List<Word> words = new ArrayList<>();
    for (String row : table.split("\n", -1)) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank()) {
        words.add(
            new Word(
                String.join("-", cells[2], cells[3], cells[4]),
                Integer.parseInt(cells[6]) * scale,
                Integer.parseInt(cells[7]) * scale,
                Integer.parseInt(cells[8]) * scale,
                Integer.parseInt(cells[9]) * scale,
                cells[11].strip()));
      }
    }
    return words;
  }

  private static Line line(List<Word> words, int page, double usual) {
    double height = median(words.stream().map(Word::height).toList());
    double size = (height > usual * SURELY_LARGER ? height : usual) * SIZE_OF_HEIGHT;
    return new Line(
        page,
        words.getFirst().left(),
        words.getLast().right(),
        median(words.stream().map(Word::bottom).toList()),
        Math.round(size * 10) / 10.0,
        false,
        false,
        words.stream().map(Word::text).collect(Collectors.joining(" ")));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }
}
