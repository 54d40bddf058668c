package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the themes of a codebook. */
final class ThemeReader {

  private static final List<String> THEME =
      List.of("theme", "question", "source", "rules", "codes");
  private static final List<String> SOURCE = List.of("from", "never");
  private static final List<String> CODE =
      List.of(
          "code", "definition", "things", "source-needed", "rules", "matches", "does-not-match");
  private static final List<String> RULE = List.of("rule", "phrase", "tokens", "unless");

  private final String file;
  private final Set<String> wordClasses;

  /** With the names of the word classes that rules may use. */
  ThemeReader(String file, Set<String> wordClasses) {
    this.file = file;
    this.wordClasses = wordClasses;
  }

  Theme theme(Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a theme", THEME);
    String name = name(fields.required("theme", "this theme"));
    String question = fields.required("question", "the theme '" + name + "'").value();
    Set<String> ruleNames = new HashSet<>();
    List<Rule> rules = rules(fields, ruleNames);
    List<Code> codes = new ArrayList<>();
    for (Node item : fields.list("codes")) {
      Code code = code(item, ruleNames);
      if (codes.stream().anyMatch(other -> other.name().equals(code.name()))) {
        throw CodebookException.at(
            YamlMapping.place(file, item),
            "the theme '%s' has two codes '%s'. Rename one of them.".formatted(name, code.name()));
      }
      codes.add(code);
    }
    if (codes.isEmpty()) {
      throw CodebookException.at(
          fields.place(), "the theme '%s' has no codes. Add 'codes:'.".formatted(name));
    }
    Optional<Node> sourceNode = fields.node("source");
    Optional<Theme.Source> source =
        sourceNode.isPresent() ? Optional.of(source(sourceNode.get())) : Optional.empty();
    return new Theme(name, question, codes, rules, source);
  }

  private Theme.Source source(Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a source", SOURCE);
    Text from = fields.required("from", "this source");
    List<String> never = new ArrayList<>();
    checkWordClass(from.value(), from.place());
    for (Text text : fields.texts("never")) {
      checkWordClass(text.value(), text.place());
      never.add(text.value());
    }
    return new Theme.Source(from.value(), never);
  }

  private Code code(Node node, Set<String> ruleNames) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a code", CODE);
    String name = name(fields.required("code", "this code"));
    String definition = fields.required("definition", "the code '" + name + "'").value();
    List<Phrase> things = new ArrayList<>();
    for (Text text : fields.texts("things")) {
      things.add(CodebookReader.wordsOnly(text));
    }
    return new Code(
        name,
        definition,
        things,
        sourceNeeded(fields),
        rules(fields, ruleNames),
        examples(fields, "matches"),
        examples(fields, "does-not-match"));
  }

  private static boolean sourceNeeded(YamlMapping fields) throws CodebookException {
    Optional<Text> written = fields.optional("source-needed");
    if (written.isEmpty() || written.get().value().equals("true")) {
      return true;
    }
    if (written.get().value().equals("false")) {
      return false;
    }
    throw CodebookException.at(
        written.get().place(),
        "'source-needed' must be true or false, but is '%s'.".formatted(written.get().value()));
  }

  private static List<Code.Example> examples(YamlMapping fields, String key)
      throws CodebookException {
    return fields.texts(key).stream()
        .map(text -> new Code.Example(text.value(), text.place()))
        .toList();
  }

  private List<Rule> rules(YamlMapping fields, Set<String> ruleNames) throws CodebookException {
    List<Rule> rules = new ArrayList<>();
    for (Node item : fields.list("rules")) {
      Rule rule = rule(item);
      if (!ruleNames.add(rule.name())) {
        throw CodebookException.at(
            rule.place(), "there are two rules '%s'. Rename one of them.".formatted(rule.name()));
      }
      rules.add(rule);
    }
    return rules;
  }

  private Rule rule(Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a rule", RULE);
    String name = name(fields.required("rule", "this rule"));
    List<Rule.Pattern> patterns = new ArrayList<>();
    for (Text text : fields.texts("phrase")) {
      patterns.add(new Rule.OfPhrase(phrase(text, name)));
    }
    for (Text text : fields.texts("tokens")) {
      patterns.add(new Rule.OfTokens(text.value()));
    }
    if (patterns.isEmpty()) {
      throw CodebookException.at(
          fields.place(),
          "the rule '%s' finds nothing. Add 'phrase:' or 'tokens:'.".formatted(name));
    }
    List<Rule.Pattern> unless = new ArrayList<>();
    for (Text text : fields.texts("unless")) {
      unless.add(
          text.value().startsWith("[") || text.value().startsWith("(")
              ? new Rule.OfTokens(text.value())
              : new Rule.OfPhrase(phrase(text, name)));
    }
    return new Rule(name, fields.place(), patterns, unless);
  }

  private Phrase phrase(Text text, String rule) throws CodebookException {
    try {
      Phrase phrase = Phrase.parse(text.value());
      for (String wordClass : phrase.wordClasses()) {
        checkWordClass(wordClass, text.place());
      }
      return phrase;
    } catch (PatternException e) {
      throw CodebookException.at(
          text.place(), "in the rule '%s': %s.".formatted(rule, e.getMessage()));
    }
  }

  private void checkWordClass(String name, String place) throws CodebookException {
    if (!wordClasses.contains(name)) {
      throw CodebookException.at(
          place,
          "there is no word class '%s'. Add it under 'words:', or use one of: %s."
              .formatted(name, String.join(", ", wordClasses.stream().sorted().toList())));
    }
  }

  private static String name(Text text) throws CodebookException {
    if (!text.value().matches("[a-z][a-z0-9-]*")) {
      throw CodebookException.at(
          text.place(),
          "the name '%s' must be of small letters, digits and hyphens. Rename it."
              .formatted(text.value()));
    }
    return text.value();
  }
}
