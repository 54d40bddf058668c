package org.rejoinder.extract.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rich Text Format, read by Apache Tika. Tika tells nothing of its tables, so that the words that
 * make cells and rows are marked, before it reads them, with characters that no document holds.
 */
final class RtfDocument implements DocumentParser {

  /** A control word; what is escaped is passed over with its backslash. */
  private static final Pattern CONTROL =
      Pattern.compile("\\\\(?:[\\\\{}'*~]|([a-z]{1,32})(?:-?\\d{1,10})?(?![a-z0-9]))");

  private static final Map<String, Character> MARKS =
      Map.of(
          "cell", RtfCells.CELL_ENDS,
          "row", RtfCells.ROW_ENDS,
          "intbl", RtfCells.IN_TABLE,
          "trowd", RtfCells.IN_TABLE);

  private final DocumentParser parser = OfficeDocument.rtf();

  @Override
  public void parse(byte[] file, BlockSink blocks) throws IOException, UnreadableException {
    parser.parse(withMarks(file), new RtfCells(blocks));
  }

  private static byte[] withMarks(byte[] file) {
    String rtf = new String(file, StandardCharsets.ISO_8859_1);
    StringBuilder marked = new StringBuilder(rtf.length());
    Matcher control = CONTROL.matcher(rtf);
    int done = 0;
    while (control.find()) {
      String word = control.group(1) == null ? "" : control.group(1);
      if (MARKS.containsKey(word) && control.group().length() == word.length() + 1) {
        marked.append(rtf, done, control.start()).append(mark(MARKS.getOrDefault(word, ' ')));
        done = control.start();
      }
    }
    return marked.append(rtf, done, rtf.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** In a group of its own, so that it does not matter how many bytes stand for a character. */
  private static String mark(char character) {
    return "{\\uc1\\u%d ?}".formatted((int) (short) character);
  }
}
