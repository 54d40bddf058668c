package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.codebook.CodebookPart.PointsPart;
import org.rejoinder.codebook.CodebookPart.Practice;
import org.rejoinder.codebook.CodebookPart.ThemePart;
import org.rejoinder.codebook.CodebookPart.Words;
import org.rejoinder.codebook.YamlMapping.Text;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.PracticeEntry;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.WordClass;

/**
 * Puts the files of a codebook together: what is extended first, and every file changes what is
 * there by then.
 */
final class CodebookMerge {

  private final Mistakes mistakes;
  private final Map<String, WordClass> words = new LinkedHashMap<>();
  private final Map<String, MergedTheme> themes = new LinkedHashMap<>();
  private final Map<String, Practice> practices = new LinkedHashMap<>();

  /** Keeps all mistakes in {@code mistakes}. */
  CodebookMerge(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  /** First takes out what the file does not want of what is there, then adds its own. */
  void add(CodebookPart part) {
    part.switchedOff().forEach(name -> mistakes.keepFrom(() -> switchOff(name)));
    part.words().forEach(this::replace);
    part.moreWords().forEach(more -> mistakes.keepFrom(() -> enlarge(more)));
    part.themes().forEach(this::merge);
    part.points().forEach(table -> mistakes.keepFrom(() -> weighBy(table)));
    addPractices(part.practices());
  }

  /** What came of it, if nothing was wrong; references are checked now that all is known. */
  Codebook codebook() {
    List<Theme> checked = new ArrayList<>();
    for (MergedTheme theme : themes.values()) {
      mistakes.keepFrom(() -> theme.theme(words.keySet(), mistakes)).ifPresent(checked::add);
    }
    return new Codebook(List.copyOf(words.values()), checked, withNamesOfTheirOwn());
  }

  private void replace(Words part) {
    String name = part.name().value();
    words.put(name, new WordClass(name, part.phrases()));
  }

  private void enlarge(Words more) throws CodebookException {
    String name = more.name().value();
    WordClass known = words.get(name);
    if (known == null) {
      throw CodebookException.at(
          more.name().place(),
          "there is no word class '%s' to add words to. %s Write a new one under 'words:'."
              .formatted(name, NearestNames.told(name, words.keySet())));
    }
    List<Phrase> phrases = new ArrayList<>(known.phrases());
    more.phrases().stream().filter(phrase -> !phrases.contains(phrase)).forEach(phrases::add);
    words.put(name, new WordClass(name, phrases));
  }

  private void merge(ThemePart part) {
    themes
        .computeIfAbsent(part.name().value(), _ -> new MergedTheme(part.name()))
        .merge(part, mistakes);
  }

  private void weighBy(PointsPart table) throws CodebookException {
    MergedTheme theme = themes.get(table.theme().value());
    if (theme == null) {
      throw CodebookException.at(
          table.theme().place(),
          "there is no theme '%s' that points could be for. %s Write a theme that is there."
              .formatted(
                  table.theme().value(),
                  NearestNames.told(table.theme().value(), themes.keySet())));
    }
    theme.weighBy(table.points());
  }

  private void switchOff(Text written) throws CodebookException {
    String[] names = written.value().split("/", 2);
    MergedTheme theme = themes.get(names[0]);
    if (theme == null) {
      throw CodebookException.at(
          written.place(),
          "there is no theme '%s' to switch off, or to switch something off in. %s Write a theme of what is extended."
              .formatted(names[0], NearestNames.told(names[0], themes.keySet())));
    }
    if (names.length == 1) {
      themes.remove(names[0]);
    } else if (!theme.switchOff(names[1])) {
      throw CodebookException.at(
          written.place(),
          "the theme '%s' has no code or rule '%s' to switch off. %s Write one of its names."
              .formatted(names[0], names[1], NearestNames.told(names[1], theme.names())));
    }
  }

  private void addPractices(List<Practice> rows) {
    Map<String, Practice> own = new LinkedHashMap<>();
    for (Practice row : rows) {
      mistakes.keepFrom(
          () -> {
            String key = key(row.entry().name());
            Practice before = own.putIfAbsent(key, row);
            if (before != null) {
              throw taken(row.entry().name(), row.place(), before.place());
            }
            addPractice(key, row);
          });
    }
  }

  private void addPractice(String key, Practice row) throws CodebookException {
    if (!row.off()) {
      practices.put(key, row);
    } else if (practices.remove(key) == null) {
      String name = row.entry().name();
      List<String> names =
          practices.values().stream().map(practice -> practice.entry().name()).toList();
      throw CodebookException.at(
          row.place(),
          "there is no practice '%s' to switch off. %s Write one of the names in what is extended."
              .formatted(name, NearestNames.told(name, names)));
    }
  }

  /** A text's words must lead to one practice, not to two. */
  private List<PracticeEntry> withNamesOfTheirOwn() {
    Map<String, Place> takenBy = new LinkedHashMap<>();
    for (Practice practice : practices.values()) {
      for (PracticeEntry.Name name : practice.entry().names()) {
        mistakes.keepFrom(
            () -> {
              Place before = takenBy.putIfAbsent(key(name.text()), practice.place());
              if (before != null) {
                throw taken(name.text(), practice.place(), before);
              }
            });
      }
    }
    return practices.values().stream().map(Practice::entry).toList();
  }

  private static CodebookException taken(String name, Place place, Place before) {
    return CodebookException.at(
        place,
        "the name '%s' is taken already (%s). Leave it in one of the two.".formatted(name, before));
  }

  /** Acronyms count in capitals only. */
  private static String key(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT)) ? name : name.toLowerCase(Locale.ROOT);
  }
}
