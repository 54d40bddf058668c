package org.rejoinder.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.codebook.CodebookPart.WeighingPart;
import org.rejoinder.codebook.YamlMapping.Text;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a theme weighs its sentences by. */
final class WeighingReader {

  private static final List<String> WEIGHING =
      List.of("rules", "a-rule-counts", "at-least", "alone", "signs");
  private static final int MOST_POINTS = 1_000;

  private WeighingReader() {}

  static WeighingPart weighing(String file, Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a weighing", WEIGHING);
    Map<String, Integer> signs = new LinkedHashMap<>();
    for (Map.Entry<Text, Node> sign :
        YamlMapping.entries(file, signs(fields), "'signs'").entrySet()) {
      signs.put(
          sign.getKey().value(),
          points(YamlMapping.textOf(file, sign.getValue(), "the points of a sign")));
    }
    return new WeighingPart(
        fields.texts("rules"),
        points(fields.required("a-rule-counts", "this weighing")),
        points(fields.required("at-least", "this weighing")),
        points(fields.required("alone", "this weighing")),
        signs);
  }

  private static Node signs(YamlMapping fields) throws CodebookException {
    return fields
        .node("signs")
        .orElseThrow(
            () ->
                CodebookException.at(
                    fields.place(),
                    "this weighing has no 'signs'. Add 'signs:' with a line 'sign: points' each."));
  }

  private static int points(Text written) throws CodebookException {
    try {
      int points = Integer.parseInt(written.value());
      if (Math.abs(points) <= MOST_POINTS) {
        return points;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is too large is.
    }
    throw CodebookException.at(
        written.place(),
        "'%s' are no points. Write a whole number from -%d to %d."
            .formatted(written.value(), MOST_POINTS, MOST_POINTS));
  }
}
