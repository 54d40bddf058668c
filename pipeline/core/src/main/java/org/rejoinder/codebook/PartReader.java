package org.rejoinder.codebook;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.codebook.CodebookPart.PointsPart;
import org.rejoinder.codebook.CodebookPart.Practice;
import org.rejoinder.codebook.CodebookPart.ThemePart;
import org.rejoinder.codebook.CodebookPart.Words;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one file of a codebook, and the tables that it names. */
final class PartReader {

  private static final List<String> KEYS =
      List.of("extends", "switch-off", "practices", "points", "words", "more-words", "themes");

  private final CodebookFile source;
  private final String file;
  private final Mistakes mistakes;

  /** Keeps all mistakes of the file in {@code mistakes}. */
  PartReader(CodebookFile source, Mistakes mistakes) {
    this.source = source;
    this.file = source.shown();
    this.mistakes = mistakes;
  }

  /**
   * What the file says, as far as it is right.
   *
   * @throws CodebookException if it is no YAML mapping, or has keys that no codebook has
   */
  CodebookPart read() throws CodebookException {
    YamlMapping root =
        YamlMapping.of(file, YamlText.compose(file, source.text()), "a codebook", KEYS);
    Optional<CodebookFile> table =
        mistakes.keepFrom(() -> practicesFile(root)).flatMap(named -> named);
    return new CodebookPart(
        source,
        mistakes.keepFrom(() -> root.texts("extends")).orElse(List.of()),
        words(root, "words"),
        words(root, "more-words"),
        themes(root),
        mistakes.keepFrom(() -> root.texts("switch-off")).orElse(List.of()),
        table,
        table.map(this::practices).orElse(List.of()),
        points(root));
  }

  private List<Words> words(YamlMapping root, String key) {
    List<Words> words = new ArrayList<>();
    root.node(key)
        .flatMap(
            node ->
                mistakes.keepFrom(
                    () -> YamlMapping.entries(file, node, "'" + key + "'").entrySet()))
        .ifPresent(
            entries ->
                entries.forEach(
                    entry ->
                        mistakes
                            .keepFrom(() -> wordClass(entry.getKey(), entry.getValue()))
                            .ifPresent(words::add)));
    return words;
  }

  private Words wordClass(Text name, Node phrases) throws CodebookException {
    if (!name.value().matches("[a-z][a-z0-9-]*")) {
      throw CodebookException.at(
          name.place(),
          "the word class '%s' must be named in small letters, digits and hyphens. Rename it."
              .formatted(name.value()));
    }
    List<Phrase> read = new ArrayList<>();
    for (Text text : YamlMapping.textsOf(file, phrases, "a word of '" + name.value() + "'")) {
      mistakes.keepFrom(() -> wordsOnly(text)).ifPresent(read::add);
    }
    return new Words(name, read);
  }

  /** A phrase that may not have gaps, choices or word classes. */
  static Phrase wordsOnly(Text text) throws CodebookException {
    try {
      Phrase phrase = Phrase.parse(text.value());
      if (!phrase.isWordsOnly()) {
        throw CodebookException.at(
            text.place(),
            "'%s' must be words only. Write each choice as an item of its own."
                .formatted(text.value()));
      }
      return phrase;
    } catch (PatternException e) {
      throw CodebookException.at(text.place(), e.getMessage() + ".");
    }
  }

  private List<ThemePart> themes(YamlMapping root) {
    ThemeReader reader = new ThemeReader(file, mistakes, this::beside);
    List<ThemePart> themes = new ArrayList<>();
    Map<String, Text> names = new HashMap<>();
    for (Node node : mistakes.keepFrom(() -> root.list("themes")).orElse(List.of())) {
      mistakes.keepFrom(
          () -> {
            ThemePart theme = reader.theme(node);
            Text first = names.putIfAbsent(theme.name().value(), theme.name());
            if (first != null) {
              throw CodebookException.at(
                  theme.name().place(),
                  "there are two themes '%s'; the first is in line %d. Rename one of them."
                      .formatted(theme.name().value(), first.place().line()));
            }
            themes.add(theme);
          });
    }
    return themes;
  }

  private Optional<CodebookFile> practicesFile(YamlMapping root) throws CodebookException {
    Optional<Text> table = root.filled("practices");
    return table.isEmpty() ? Optional.empty() : Optional.of(beside(table.get()));
  }

  /** The file of that name beside this one. */
  private CodebookFile beside(Text name) throws CodebookException {
    if (!name.value().matches("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._-]*")) {
      throw CodebookException.at(
          name.place(),
          "'%s' must be the name of a file beside the codebook. Put it there."
              .formatted(name.value()));
    }
    try {
      return source.beside(name.value());
    } catch (InvalidPathException e) {
      throw CodebookException.at(
          name.place(), "'%s' cannot be the name of a file. Rename it.".formatted(name.value()));
    }
  }

  private List<PointsPart> points(YamlMapping root) {
    List<PointsPart> tables = new ArrayList<>();
    root.node("points")
        .flatMap(
            node -> mistakes.keepFrom(() -> YamlMapping.entries(file, node, "'points'").entrySet()))
        .ifPresent(
            entries ->
                entries.forEach(
                    entry ->
                        mistakes
                            .keepFrom(() -> pointsOf(entry.getKey(), entry.getValue()))
                            .ifPresent(tables::add)));
    return tables;
  }

  private PointsPart pointsOf(Text theme, Node named) throws CodebookException {
    CodebookFile table = beside(YamlMapping.textOf(file, named, "the table of points"));
    return new PointsPart(
        theme, table, new PointsReader(table.shown(), theme, mistakes).read(table.text()));
  }

  private List<Practice> practices(CodebookFile table) {
    return mistakes
        .keepFrom(() -> new PracticesReader(table.shown(), mistakes).read(table.text()))
        .orElse(List.of());
  }
}
