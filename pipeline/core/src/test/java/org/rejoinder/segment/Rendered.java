package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.Block;
import org.rejoinder.domain.Block.Cell;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Layout;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.Span;

/**
 * An invented response, written once in Markdown and rendered as publishers do: as it is, as plain
 * text, as a word processor's blocks.
 */
final class Rendered {

  private static final DocumentId DOCUMENT = new DocumentId("response.txt");
  private static final Pattern MARKS = Pattern.compile("^(?:#{1,6}\\s|>\\s?)|\\*{1,2}");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private int table = -1;
  private int row = -1;

  private Rendered() {}

  /** Without any mark; only for responses without tables. */
  static DocumentText plain(String markdown) {
    StringBuilder plain = new StringBuilder();
    markdown.lines().forEach(line -> plain.append(bare(line)).append('\n'));
    return DocumentText.plain(plain.toString());
  }

  /** As it is. */
  static DocumentText markdown(String markdown) {
    return DocumentText.plain(markdown);
  }

  /** With what a word processor tells of it: paragraphs, headings, items, cells, bold. */
  static DocumentText blocks(String markdown) {
    Rendered rendered = new Rendered();
    List<String> open = new ArrayList<>();
    for (String line : (markdown + "\n\n").lines().toList()) {
      boolean alone = line.matches("(?:#|>|- |\\|).*") || line.isBlank();
      if (alone) {
        rendered.addParagraph(open);
        rendered.addLine(line);
      } else {
        open.add(line);
      }
    }
    rendered.addParagraph(open);
    return new DocumentText(
        rendered.text.append('\n').toString(), new Layout(rendered.blocks, List.of()));
  }

  /** All renderings, by what they are called. */
  static Map<String, DocumentText> everyForm(String markdown) {
    Map<String, DocumentText> forms = new LinkedHashMap<>(everyFormWithMarks(markdown));
    forms.put("plain", plain(markdown));
    return forms;
  }

  /** All renderings but plain text, which loses what some responses cannot be told without. */
  static Map<String, DocumentText> everyFormWithMarks(String markdown) {
    Map<String, DocumentText> forms = new LinkedHashMap<>();
    forms.put("blocks", blocks(markdown));
    forms.put("Markdown", markdown(markdown));
    for (PublishedFile file : PublishedFile.values()) {
      forms.put(file.name(), file.of(markdown));
    }
    return forms;
  }

  /** The answers of one rendering, one a line: number, respondent, recommendation, reply. */
  static List<String> answers(DocumentText rendered) {
    Segmentation segmentation = Segmenter.knowing(List.of(rendered)).segment(DOCUMENT, rendered);
    SegmentationInvariants.check(segmentation, rendered.text());
    return segmentation.answers().stream()
        .map(answer -> described(answer, rendered.text()))
        .toList();
  }

  private static String described(Answer answer, String text) {
    return "%s %s [%s] %s"
        .formatted(
            answer.recommendation(),
            answer.respondent().label(),
            answer.asked().map(asked -> words(asked.of(text))).orElse(""),
            words(answer.text(text)));
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    text.lines()
        .map(line -> bare(line).replaceFirst("^- ", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(line -> words.append(words.isEmpty() ? "" : " ").append(line));
    return words.toString();
  }

  private static String bare(String line) {
    return MARKS.matcher(line).replaceAll("");
  }

  private void addParagraph(List<String> lines) {
    if (!lines.isEmpty()) {
      String words = String.join(" ", lines);
      add(bare(words), new Block.Paragraph(), isBold(words));
      lines.clear();
    }
  }

  private void addLine(String line) {
    if (line.startsWith("#")) {
      add(bare(line), new Block.Heading(line.indexOf(' ')), false);
    } else if (line.startsWith("- ")) {
      add(bare(line.substring(2)), new Block.ListItem(), isBold(line.substring(2)));
    } else if (line.startsWith(">")) {
      add(bare(line).strip(), new Block.Paragraph(), true);
    } else if (line.startsWith("|")) {
      addRow(line);
    }
    if (!line.startsWith("|")) {
      row = -1;
    }
  }

  private void addRow(String line) {
    if (line.contains("---")) {
      return;
    }
    table += row < 0 ? 1 : 0;
    row++;
    String[] cells = line.substring(1).split("\\|", -1);
    for (int column = 0; column + 1 < cells.length; column++) {
      for (String paragraph : cells[column].split("<br>", -1)) {
        add(bare(paragraph.strip()), new Cell(table, row, column), false);
      }
    }
  }

  private static boolean isBold(String words) {
    return words.startsWith("*") && words.endsWith("*");
  }

  private void add(String words, Block.Kind kind, boolean setApart) {
    if (words.isBlank()) {
      return;
    }
    text.append(text.isEmpty() ? "" : "\n\n");
    int start = text.length();
    text.append(words);
    blocks.add(new Block(new Span(start, text.length()), kind, setApart));
  }
}
