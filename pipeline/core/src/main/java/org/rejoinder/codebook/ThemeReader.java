package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.codebook.CodebookPart.CodePart;
import org.rejoinder.codebook.CodebookPart.RulePart;
import org.rejoinder.codebook.CodebookPart.SourcePart;
import org.rejoinder.codebook.CodebookPart.ThemePart;
import org.rejoinder.codebook.CodebookPart.WeighingPart;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Phrase;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the themes of a codebook's file. */
final class ThemeReader {

  private static final List<String> THEME =
      List.of("theme", "question", "source", "weighing", "rules", "more-rules", "codes");
  private static final List<String> SOURCE = List.of("from", "never", "own", "others", "otherwise");
  private static final List<String> ADDED =
      List.of("more-things", "more-rules", "more-matches", "more-does-not-match");
  private static final List<String> ADDITION =
      Stream.concat(Stream.of("code"), ADDED.stream()).toList();
  private static final List<String> CODE =
      List.of(
          "code", "definition", "things", "source-needed", "rules", "matches", "does-not-match");

  private final String file;
  private final Mistakes mistakes;
  private final RuleReader ruleReader;
  private final WeighingReader weighingReader;

  /**
   * For one file.
   *
   * @param mistakes keeps those of codes and rules
   * @param tables finds a table that a theme names
   */
  ThemeReader(String file, Mistakes mistakes, WeighingReader.TableFinder tables) {
    this.file = file;
    this.mistakes = mistakes;
    this.ruleReader = new RuleReader(file);
    this.weighingReader = new WeighingReader(file, mistakes, tables);
  }

  /**
   * Reads a theme as far as its codes and rules are right.
   *
   * @throws CodebookException if it has no name, or something is wrong that concerns it all
   */
  ThemePart theme(Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a theme", THEME);
    Text name = name(fields.required("theme", "this theme"));
    Optional<String> question = fields.filled("question").map(Text::value);
    Optional<SourcePart> source =
        fields.node("source").flatMap(written -> mistakes.keepFrom(() -> source(written)));
    Optional<WeighingPart> weighing =
        fields
            .node("weighing")
            .flatMap(written -> mistakes.keepFrom(() -> weighingReader.weighing(written)));
    Optional<List<RulePart>> rules =
        fields.has("rules") ? Optional.of(rules(fields, "rules")) : Optional.empty();
    List<CodePart> codes = new ArrayList<>();
    Map<String, Text> names = new HashMap<>();
    for (Node item : fields.list("codes")) {
      mistakes.keepFrom(
          () -> {
            CodePart code = code(item);
            Text first = names.putIfAbsent(code.name().value(), code.name());
            if (first != null) {
              throw CodebookException.at(
                  code.name().place(),
                  "the theme '%s' has two codes '%s'; the first is in line %d. Rename one of them."
                      .formatted(name.value(), code.name().value(), first.place().line()));
            }
            codes.add(code);
          });
    }
    return new ThemePart(
        name, question, source, weighing, rules, rules(fields, "more-rules"), codes);
  }

  private SourcePart source(Node node) throws CodebookException {
    YamlMapping fields = YamlMapping.of(file, node, "a source", SOURCE);
    return new SourcePart(
        fields.required("from", "this source"),
        fields.texts("never"),
        fields.texts("own"),
        fields.texts("others"),
        fields.filled("otherwise"));
  }

  private CodePart code(Node node) throws CodebookException {
    if (YamlMapping.hasAnyOf(node, ADDED)) {
      return addition(YamlMapping.of(file, node, "a code that adds to one", ADDITION));
    }
    YamlMapping fields = YamlMapping.of(file, node, "a code", CODE);
    Text name = name(fields.required("code", "this code"));
    String definition = fields.required("definition", "the code '" + name.value() + "'").value();
    Code withoutRules =
        new Code(
            name.value(),
            definition,
            things(fields, "things"),
            fields.isTrue("source-needed", true),
            List.of(),
            ruleReader.examples(fields, "matches"),
            ruleReader.examples(fields, "does-not-match"));
    return new CodePart(name, withoutRules, rulesOfCode(fields, "rules"), false);
  }

  /** What is added to a code that another file has: its definition stays. */
  private CodePart addition(YamlMapping fields) throws CodebookException {
    Text name = name(fields.required("code", "this code"));
    Code added =
        new Code(
            name.value(),
            "",
            things(fields, "more-things"),
            true,
            List.of(),
            ruleReader.examples(fields, "more-matches"),
            ruleReader.examples(fields, "more-does-not-match"));
    return new CodePart(name, added, rulesOfCode(fields, "more-rules"), true);
  }

  private List<Phrase> things(YamlMapping fields, String key) throws CodebookException {
    List<Phrase> things = new ArrayList<>();
    for (Text text : fields.texts(key)) {
      mistakes.keepFrom(() -> PartReader.wordsOnly(text)).ifPresent(things::add);
    }
    return things;
  }

  private List<RulePart> rules(YamlMapping fields, String key) throws CodebookException {
    List<RulePart> rules = new ArrayList<>();
    for (Node item : fields.list(key)) {
      mistakes.keepFrom(() -> ruleReader.rule(item)).ifPresent(rules::add);
    }
    return rules;
  }

  /** A code's own rules always find that code: none is left to the sentence before. */
  private List<RulePart> rulesOfCode(YamlMapping fields, String key) throws CodebookException {
    List<RulePart> rules = rules(fields, key);
    for (RulePart rule : rules) {
      if (rule.rule().carriesOver()) {
        throw CodebookException.at(
            rule.name().place(),
            "the rule '%s' carries a code over, but stands in a code. Move it to the theme's 'rules:', or take 'carries-over:' out."
                .formatted(rule.name().value()));
      }
    }
    return rules;
  }

  /** A name of a theme, a code or a rule. */
  static Text name(Text text) throws CodebookException {
    if (!text.value().matches("[a-z][a-z0-9-]*")) {
      throw CodebookException.at(
          text.place(),
          "the name '%s' must be of small letters, digits and hyphens. Rename it."
              .formatted(text.value()));
    }
    return text;
  }
}
