package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file whose every value knows the line that it stands in. */
final class YamlMapping {

  /** A text and where it stands. */
  record Text(String value, String place) {}

  private final String file;
  private final Node node;
  private final Map<String, Node> values;

  private YamlMapping(String file, Node node, Map<String, Node> values) {
    this.file = file;
    this.node = node;
    this.values = values;
  }

  /** The mapping, which may have these keys and no others. */
  static YamlMapping of(String file, Node node, String what, List<String> keys)
      throws CodebookException {
    if (!(node instanceof MappingNode mapping)) {
      throw CodebookException.at(
          place(file, node),
          "%s must be written as keys and values, but here is %s. Keys are: %s."
              .formatted(what, shown(node), String.join(", ", keys)));
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(file, tuple.getKeyNode(), "a key");
      if (!keys.contains(key)) {
        throw CodebookException.at(
            place(file, tuple.getKeyNode()),
            "%s has no key '%s'. Use one of: %s.".formatted(what, key, String.join(", ", keys)));
      }
      values.put(key, tuple.getValueNode());
    }
    return new YamlMapping(file, node, values);
  }

  /** File and line of the mapping's beginning. */
  String place() {
    return place(file, node);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Text required(String key, String what) throws CodebookException {
    return optional(key)
        .filter(text -> !text.value().isBlank())
        .orElseThrow(
            () ->
                CodebookException.at(
                    place(), "%s has no '%s'. Add a line '%s: ...'.".formatted(what, key, key)));
  }

  Optional<Text> optional(String key) throws CodebookException {
    Node value = values.get(key);
    return value == null
        ? Optional.empty()
        : Optional.of(new Text(scalar(file, value, "'" + key + "'"), place(file, value)));
  }

  /** A list of texts; one text alone is a list of one; none where the key is missing. */
  List<Text> texts(String key) throws CodebookException {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    List<Text> texts = new ArrayList<>();
    for (Node item : value instanceof SequenceNode list ? list.getValue() : List.of(value)) {
      texts.add(new Text(scalar(file, item, "an item of '" + key + "'"), place(file, item)));
    }
    return texts;
  }

  /** A list of whatever; none where the key is missing. */
  List<Node> list(String key) throws CodebookException {
    Node value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof SequenceNode list) {
      return list.getValue();
    }
    throw CodebookException.at(
        place(file, value),
        "'%s' must be a list, but here is %s. Begin each item with '- '."
            .formatted(key, shown(value)));
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** All keys with their values, for a mapping whose keys are the user's own. */
  static Map<Text, Node> entries(String file, Node node, String what) throws CodebookException {
    if (!(node instanceof MappingNode mapping)) {
      throw CodebookException.at(
          place(file, node),
          "%s must be written as names and values, but here is %s.".formatted(what, shown(node)));
    }
    Map<Text, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.put(
          new Text(scalar(file, tuple.getKeyNode(), "a name"), place(file, tuple.getKeyNode())),
          tuple.getValueNode());
    }
    return entries;
  }

  static List<Text> textsOf(String file, Node node, String what) throws CodebookException {
    List<Text> texts = new ArrayList<>();
    for (Node item : node instanceof SequenceNode list ? list.getValue() : List.of(node)) {
      texts.add(new Text(scalar(file, item, what), place(file, item)));
    }
    return texts;
  }

  static String place(String file, Node node) {
    return node.getStartMark().map(Mark::getLine).map(line -> lineOf(file, line)).orElse(file);
  }

  /** Lines are counted from 1, as editors do; the library counts from 0. */
  static String lineOf(String file, int line) {
    return file + ", line " + (line + 1);
  }

  private static String scalar(String file, Node node, String what) throws CodebookException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw CodebookException.at(
        place(file, node),
        "%s must be a text, but here is %s. Put it between quotes.".formatted(what, shown(node)));
  }

  private static String shown(Node node) {
    return switch (node) {
      case ScalarNode scalar -> "the text '" + scalar.getValue() + "'";
      case SequenceNode _ -> "a list";
      case MappingNode _ -> "a mapping";
      default -> "something else";
    };
  }
}
