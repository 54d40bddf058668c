package org.rejoinder.codebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.domain.WordClass;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a codebook from YAML, and the table of practices that it names. */
public final class CodebookReader {

  private static final String BUILT_IN = "codebook.yaml";
  private static final List<String> KEYS = List.of("words", "themes", "practices");

  private final CodebookFiles files;
  private final String name;
  private final String file;

  private CodebookReader(CodebookFiles files, String name) {
    this.files = files;
    this.name = name;
    this.file = files.shown(name);
  }

  /**
   * Reads the user's codebook.
   *
   * @throws CodebookException with the first mistake: file, line, what is wrong and what to do
   */
  public static Codebook read(Path file) throws CodebookException {
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    Path name = Optional.ofNullable(file.getFileName()).orElse(file);
    return new CodebookReader(new CodebookFiles.InFolder(folder), name.toString()).read();
  }

  /**
   * The files that a user's codebook is made of: itself, and the table of practices that it names.
   *
   * @throws CodebookException as {@link #read(Path)} does
   */
  public static List<Path> files(Path file) throws CodebookException {
    CodebookReader reader =
        new CodebookReader(
            new CodebookFiles.InFolder(file.resolveSibling("")), file.getFileName().toString());
    return Stream.concat(
            Stream.of(file),
            reader.root().optional("practices").map(Text::value).map(file::resolveSibling).stream())
        .toList();
  }

  /** The codebook that comes with the product. */
  public static Codebook builtIn() {
    try {
      return new CodebookReader(new CodebookFiles.BuiltIn(), BUILT_IN).read();
    } catch (CodebookException e) {
      throw new IllegalStateException("The product was built with a wrong codebook", e);
    }
  }

  private Codebook read() throws CodebookException {
    YamlMapping root = root();
    List<WordClass> wordClasses = wordClasses(root);
    Set<String> known = new HashSet<>();
    wordClasses.forEach(wordClass -> known.add(wordClass.name()));
    ThemeReader themeReader = new ThemeReader(file, known);
    List<Theme> themes = new ArrayList<>();
    for (Node node : root.list("themes")) {
      Theme theme = themeReader.theme(node);
      if (themes.stream().anyMatch(other -> other.name().equals(theme.name()))) {
        throw CodebookException.at(
            YamlMapping.place(file, node),
            "there are two themes '%s'. Rename one of them.".formatted(theme.name()));
      }
      themes.add(theme);
    }
    if (themes.isEmpty()) {
      throw CodebookException.at(file, "there is no theme. Add 'themes:' with at least one.");
    }
    return new Codebook(wordClasses, themes, practices(root));
  }

  private YamlMapping root() throws CodebookException {
    return YamlMapping.of(file, compose(files.text(name)), "a codebook", KEYS);
  }

  private Node compose(String text) throws CodebookException {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(false).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .orElseThrow(
              () -> CodebookException.at(file, "the file is empty. Write at least one theme."));
    } catch (MarkedYamlEngineException e) {
      String place =
          e.getProblemMark().map(mark -> YamlMapping.lineOf(file, mark.getLine())).orElse(file);
      throw CodebookException.at(
          place, "this is no YAML: %s. Check spaces and quotes there.".formatted(e.getProblem()));
    } catch (YamlEngineException e) {
      throw CodebookException.at(
          file, "this is no YAML: %s. Check spaces and quotes.".formatted(e.getMessage()));
    }
  }

  private List<WordClass> wordClasses(YamlMapping root) throws CodebookException {
    Optional<Node> words = root.node("words");
    List<WordClass> classes = new ArrayList<>();
    if (words.isPresent()) {
      for (Map.Entry<Text, Node> entry :
          YamlMapping.entries(file, words.get(), "'words'").entrySet()) {
        classes.add(wordClass(entry.getKey(), entry.getValue()));
      }
    }
    return classes;
  }

  private WordClass wordClass(Text name, Node phrases) throws CodebookException {
    if (!name.value().matches("[a-z][a-z0-9-]*")) {
      throw CodebookException.at(
          name.place(),
          "the word class '%s' must be named in small letters, digits and hyphens."
              .formatted(name.value()));
    }
    List<Phrase> read = new ArrayList<>();
    for (Text text : YamlMapping.textsOf(file, phrases, "a word of '" + name.value() + "'")) {
      read.add(wordsOnly(text));
    }
    return new WordClass(name.value(), read);
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

  private List<PracticeEntry> practices(YamlMapping root) throws CodebookException {
    Optional<Text> table = root.optional("practices");
    if (table.isEmpty()) {
      return List.of();
    }
    String practices = table.get().value();
    if (!practices.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._-]*")) {
      throw CodebookException.at(
          table.get().place(),
          "'%s' must be the name of a file beside the codebook.".formatted(practices));
    }
    return new PracticesReader(files.shown(practices)).read(files.text(practices));
  }
}
