package org.rejoinder.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.codebook.CodebookPart.WeighingPart;
import org.rejoinder.codebook.YamlMapping.Text;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what a theme weighs its sentences by. */
final class WeighingReader {

  /** Where no rule finds anything; the same signs as beside rules if it is not given. */
  private static final String ALONE = "signs-alone";

  private static final String CODES = "codes";

  private static final List<String> WEIGHING =
      List.of("rules", "a-rule-counts", "at-least", "alone", "signs", ALONE, CODES);
  private static final int MOST_POINTS = 1_000;

  private WeighingReader() {}

  static WeighingPart weighing(String file, Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a weighing", WEIGHING);
    Map<String, Integer> signs = pointsBySign(file, signs(fields), "'signs'");
    Optional<Node> alone = fields.node(ALONE);
    Map<String, Integer> signsAlone =
        alone.isPresent() ? pointsBySign(file, alone.get(), "'%s'".formatted(ALONE)) : signs;
    return new WeighingPart(
        fields.texts("rules"),
        points(fields.required("a-rule-counts", "this weighing")),
        points(fields.required("at-least", "this weighing")),
        points(fields.required("alone", "this weighing")),
        signs,
        signsAlone,
        pointsByCode(file, fields));
  }

  private static Map<Text, Map<String, Integer>> pointsByCode(String file, YamlMapping fields)
      throws CodebookException {
    Map<Text, Map<String, Integer>> codes = new LinkedHashMap<>();
    Optional<Node> given = fields.node(CODES);
    if (given.isPresent()) {
      for (Map.Entry<Text, Node> code :
          YamlMapping.entries(file, given.get(), "'%s'".formatted(CODES)).entrySet()) {
        codes.put(
            code.getKey(),
            pointsBySign(file, code.getValue(), "the code '%s'".formatted(code.getKey().value())));
      }
    }
    return codes;
  }

  private static Map<String, Integer> pointsBySign(String file, Node node, String what)
      throws CodebookException {
    Map<String, Integer> signs = new LinkedHashMap<>();
    for (Map.Entry<Text, Node> sign : YamlMapping.entries(file, node, what).entrySet()) {
      signs.put(
          sign.getKey().value(),
          points(YamlMapping.textOf(file, sign.getValue(), "the points of a sign")));
    }
    return signs;
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
