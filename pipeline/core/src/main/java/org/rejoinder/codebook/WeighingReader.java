package org.rejoinder.codebook;

import java.util.List;
import org.rejoinder.codebook.CodebookPart.WeighingPart;
import org.rejoinder.codebook.SignsReader.Signs;
import org.rejoinder.codebook.YamlMapping.Text;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a theme weighs its sentences by, and the table of signs that it names. */
final class WeighingReader {

  private static final List<String> WEIGHING =
      List.of("rules", "a-rule-counts", "at-least", "signs");

  private final String file;
  private final Mistakes mistakes;
  private final TableFinder tables;

  /**
   * For one file of a codebook.
   *
   * @param mistakes keeps what is wrong with single rows
   * @param tables finds a table that the file names
   */
  WeighingReader(String file, Mistakes mistakes, TableFinder tables) {
    this.file = file;
    this.mistakes = mistakes;
    this.tables = tables;
  }

  /** Finds the table that has that name. */
  @FunctionalInterface
  interface TableFinder {
    CodebookFile beside(Text name) throws CodebookException;
  }

  WeighingPart weighing(Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a weighing", WEIGHING);
    CodebookFile table = tables.beside(fields.required("signs", "this weighing"));
    Signs signs = new SignsReader(table.shown(), mistakes).read(table.text());
    return new WeighingPart(
        fields.texts("rules"),
        points(fields, "a-rule-counts"),
        points(fields, "at-least"),
        table,
        signs.points(),
        signs.codes());
  }

  private static int points(YamlMapping fields, String key) throws CodebookException {
    Text written = fields.required(key, "this weighing");
    return Points.of(written.value(), written.place());
  }
}
