package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.codebook.CodebookPart.RulePart;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Code.Example;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads rules, and the examples of rules and codes. */
final class RuleReader {

  private static final List<String> RULE =
      List.of(
          "rule",
          "carries-over",
          "phrase",
          "tokens",
          "parse",
          "unless",
          "matches",
          "does-not-match");
  private static final List<String> PATTERNS = List.of("phrase", "tokens", "parse");
  private static final List<String> EXAMPLE = List.of("text", "state", "code", "before", "asked");

  private final String file;

  RuleReader(String file) {
    this.file = file;
  }

  RulePart rule(Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a rule", RULE);
    Text name = ThemeReader.name(fields.required("rule", "this rule"));
    List<Text> wordClasses = new ArrayList<>();
    List<Rule.Pattern> patterns = patterns(fields, name, wordClasses);
    if (patterns.isEmpty()) {
      throw CodebookException.at(
          fields.place(),
          "the rule '%s' finds nothing. Add 'phrase:', 'tokens:' or 'parse:'."
              .formatted(name.value()));
    }
    List<Rule.Pattern> unless = new ArrayList<>();
    for (Node item : fields.items("unless")) {
      unless.addAll(exceptions(item, name, wordClasses));
    }
    Rule rule =
        new Rule(
            name.value(),
            fields.place().toString(),
            fields.isTrue("carries-over", false),
            patterns,
            unless,
            examples(fields, "matches"),
            examples(fields, "does-not-match"));
    return new RulePart(name, rule, wordClasses);
  }

  private List<Rule.Pattern> exceptions(Node item, Text rule, List<Text> wordClasses)
      throws CodebookException {
    if (!(item instanceof MappingNode)) {
      Text text = YamlMapping.textOf(file, item, "an item of 'unless'");
      return List.of(new Rule.OfPhrase(phrase(text, rule, wordClasses)));
    }
    return patterns(YamlMapping.of(file, item, "an item of 'unless'", PATTERNS), rule, wordClasses);
  }

  private static List<Rule.Pattern> patterns(YamlMapping fields, Text rule, List<Text> wordClasses)
      throws CodebookException {
    List<Rule.Pattern> patterns = new ArrayList<>();
    for (Text text : fields.texts("phrase")) {
      patterns.add(new Rule.OfPhrase(phrase(text, rule, wordClasses)));
    }
    for (Text text : fields.texts("tokens")) {
      patterns.add(new Rule.OfTokens(text.value()));
    }
    for (Text text : fields.texts("parse")) {
      patterns.add(new Rule.OfParse(text.value()));
    }
    return patterns;
  }

  private static Phrase phrase(Text text, Text rule, List<Text> wordClasses)
      throws CodebookException {
    try {
      Phrase phrase = Phrase.parse(text.value());
      phrase.wordClasses().forEach(name -> wordClasses.add(new Text(name, text.place())));
      return phrase;
    } catch (PatternException e) {
      throw CodebookException.at(
          text.place(), "in the rule '%s': %s.".formatted(rule.value(), e.getMessage()));
    }
  }

  /** Texts, or mappings of a text and what is known or expected of it. */
  List<Example> examples(YamlMapping fields, String key) throws CodebookException {
    List<Example> examples = new ArrayList<>();
    for (Node item : fields.items(key)) {
      examples.add(example(item, key));
    }
    return examples;
  }

  private Example example(Node item, String key) throws CodebookException {
    if (!(item instanceof MappingNode)) {
      Text text = YamlMapping.textOf(file, item, "an item of '" + key + "'");
      return new Example(text.value(), text.place().toString());
    }
    YamlMapping fields = YamlMapping.of(file, item, "an example", EXAMPLE);
    return new Example(
        fields.required("text", "this example").value(),
        fields.place().toString(),
        value(fields, "state"),
        value(fields, "code"),
        value(fields, "before"),
        value(fields, "asked"));
  }

  private static Optional<String> value(YamlMapping fields, String key) throws CodebookException {
    return fields.filled(key).map(Text::value);
  }
}
