package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of a YAML file whose every value knows the line that it stands in. */
final class YamlMapping {

  /** A text and where it stands. */
  record Text(String value, Place place) {}

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
    Map<String, Node> values = new LinkedHashMap<>();
    for (Map.Entry<Text, Node> entry : entries(file, node, what).entrySet()) {
      Text key = entry.getKey();
      if (!keys.contains(key.value())) {
        throw CodebookException.at(
            key.place(),
            "%s has no key '%s'. Use one of: %s."
                .formatted(what, key.value(), String.join(", ", keys)));
      }
      values.put(key.value(), entry.getValue());
    }
    return new YamlMapping(file, node, values);
  }

  /** Whether the node is a mapping with one of the keys. */
  static boolean hasAnyOf(Node node, List<String> keys) {
    return node instanceof MappingNode mapping
        && mapping.getValue().stream()
            .anyMatch(
                entry ->
                    entry.getKeyNode() instanceof ScalarNode key && keys.contains(key.getValue()));
  }

  /** File and line of the mapping's beginning. */
  Place place() {
    return Place.of(file, node);
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
        : Optional.of(new Text(scalar(file, value, "'" + key + "'"), Place.of(file, value)));
  }

  /** A text that must say something if its key is there. */
  Optional<Text> filled(String key) throws CodebookException {
    Optional<Text> text = optional(key);
    if (text.isPresent() && text.get().value().isBlank()) {
      throw CodebookException.at(
          text.get().place(), "'%s' is empty. Write something, or delete the line.".formatted(key));
    }
    return text;
  }

  /** A list of texts; one text alone is a list of one; none where the key is missing. */
  List<Text> texts(String key) throws CodebookException {
    Optional<Node> value = node(key);
    return value.isEmpty() ? List.of() : textsOf(file, value.get(), "an item of '" + key + "'");
  }

  /** A list of whatever; one thing alone is a list of one; none where the key is missing. */
  List<Node> items(String key) {
    return node(key)
        .map(value -> value instanceof SequenceNode list ? list.getValue() : List.of(value))
        .orElse(List.of());
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
        Place.of(file, value),
        "'%s' must be a list, but here is %s. Begin each item with '- '."
            .formatted(key, shown(value)));
  }

  /** Whether {@code true} is written there; where nothing is, what holds without it. */
  boolean isTrue(String key, boolean without) throws CodebookException {
    Optional<Text> written = optional(key);
    if (written.isEmpty()) {
      return without;
    }
    return switch (written.get().value()) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw CodebookException.at(
              written.get().place(),
              "'%s' is '%s'. Write true or false.".formatted(key, written.get().value()));
    };
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** All keys with their values, in their order, no key twice. */
  static Map<Text, Node> entries(String file, Node node, String what) throws CodebookException {
    if (!(node instanceof MappingNode mapping)) {
      throw CodebookException.at(
          Place.of(file, node),
          "%s must be written as 'key: value', but here is %s. Write a key and a colon before it."
              .formatted(what, shown(node)));
    }
    Map<String, Place> before = new LinkedHashMap<>();
    Map<Text, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place place = Place.of(file, tuple.getKeyNode());
      String key = scalar(file, tuple.getKeyNode(), "a key");
      Place first = before.putIfAbsent(key, place);
      if (first != null) {
        throw CodebookException.at(
            place,
            "%s has '%s' twice; the first is in line %d. Put both into one."
                .formatted(what, key, first.line()));
      }
      entries.put(new Text(key, place), tuple.getValueNode());
    }
    return entries;
  }

  /** A list of texts, none of them empty; one text alone is a list of one. */
  static List<Text> textsOf(String file, Node node, String what) throws CodebookException {
    List<Text> texts = new ArrayList<>();
    for (Node item : node instanceof SequenceNode list ? list.getValue() : List.of(node)) {
      texts.add(textOf(file, item, what));
    }
    return texts;
  }

  /** A text that says something. */
  static Text textOf(String file, Node node, String what) throws CodebookException {
    Text text = new Text(scalar(file, node, what), Place.of(file, node));
    if (text.value().isBlank()) {
      throw CodebookException.at(
          text.place(), "%s is empty. Write something, or delete the line.".formatted(what));
    }
    return text;
  }

  private static String scalar(String file, Node node, String what) throws CodebookException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().strip();
    }
    throw CodebookException.at(
        Place.of(file, node),
        "%s must be a text, but here is %s. Put it between quotes.".formatted(what, shown(node)));
  }

  private static String shown(Node node) {
    return switch (node) {
      case ScalarNode scalar -> "the text '" + shortened(scalar.getValue()) + "'";
      case SequenceNode _ -> "a list";
      case MappingNode _ -> "a mapping";
      default -> "something else";
    };
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }
}
