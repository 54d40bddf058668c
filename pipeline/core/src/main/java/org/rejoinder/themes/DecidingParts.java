package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.WordClass;

/**
 * The parts of a codebook that can find something in a document, theme by theme.
 *
 * <p>Neither the lines that things stand in count, nor what explains or tries them.
 */
final class DecidingParts {

  /** The word classes that the program itself asks for by name, and those that begin like these. */
  static final Set<String> ASKED_BY_NAME =
      Set.of("national-body", "report-author", "own-side", "another-force", "own-work");

  static final String ASKED_BY_NAME_TOO = "progress-";

  /** All parts, each once; elsewhere they are told by their places here. */
  private final Map<DecidingPart, Integer> places = new LinkedHashMap<>();

  private final WantedWords wanted = new WantedWords();
  private final Map<String, int[]> themes = new LinkedHashMap<>();
  private final Map<String, int[]> rules = new LinkedHashMap<>();
  private final int[] practices;
  private final Map<String, List<DecidingPart>> classes = new LinkedHashMap<>();
  private final Map<String, Set<String>> firstWords = new HashMap<>();
  private final String macros;

  DecidingParts(Codebook codebook) {
    for (WordClass wordClass : codebook.wordClasses()) {
      List<DecidingPart> phrases = new ArrayList<>();
      Set<String> first = new TreeSet<>();
      for (Phrase phrase : wordClass.phrases()) {
        phrases.add(DecidingPart.ofPhrase(wordClass.name(), phrase, wanted));
        first.addAll(DecidingPart.firstWords(phrase));
      }
      classes.put(wordClass.name(), phrases);
      firstWords.put(wordClass.name(), first);
    }
    this.macros = DigestUtils.sha256Hex(DecidingText.of(codebook.wordClasses()));
    this.practices =
        placesOf(
            codebook.practices().stream()
                .map(practice -> DecidingPart.ofPractice(practice, wanted)));
    codebook.themes().forEach(this::add);
  }

  private int[] placesOf(Stream<DecidingPart> these) {
    return these.mapToInt(part -> places.computeIfAbsent(part, _ -> places.size())).toArray();
  }

  private void add(Theme theme) {
    boolean special = isSpecial(theme.name());
    List<DecidingPart> finding = new ArrayList<>();
    List<DecidingPart> others = new ArrayList<>();
    others.add(DecidingPart.everywhere(whatDecidesEverywhere(theme, special)));
    theme.rules().forEach(rule -> finding.add(ofRule(theme.name(), rule)));
    for (Code code : theme.codes()) {
      String owner = code.name() + "\n" + code.sourceNeeded();
      code.things().forEach(thing -> others.add(DecidingPart.ofPhrase(owner, thing, wanted)));
      code.rules().forEach(rule -> finding.add(ofRule(owner, rule)));
    }
    classesOf(theme, special).forEach(name -> others.addAll(classes.getOrDefault(name, List.of())));
    boolean weighed = theme.source().flatMap(Theme.Source::weighing).isPresent();
    if (!special && !weighed) {
      rules.put(theme.name(), placesOf(finding.stream()));
    }
    themes.put(theme.name(), placesOf(Stream.concat(finding.stream(), others.stream())));
  }

  private DecidingPart ofRule(String owner, Rule rule) {
    return DecidingPart.ofRule(owner, rule, firstWords, macros, wanted);
  }

  /** Themes that the program codes with more than the codebook's rules. */
  private static boolean isSpecial(String theme) {
    return theme.equals(ThemeCoder.TRAINING)
        || theme.equals(PracticeCoder.THEME)
        || theme.equals(ProgressCoder.THEME);
  }

  private static String whatDecidesEverywhere(Theme theme, boolean special) {
    StringBuilder decides = new StringBuilder(theme.name());
    theme.source().map(DecidingText::of).ifPresent(decides::append);
    theme.points().map(DecidingText::of).ifPresent(decides::append);
    if (special) {
      theme.codes().forEach(code -> decides.append('\n').append(code.name()));
    } else if (theme.source().isPresent() && !theme.codes().isEmpty()) {
      // Where several codes could be meant, the first and the last have a say of their own.
      decides.append('\n').append(theme.codes().getFirst().name());
      decides.append('\n').append(theme.codes().getLast().name());
      theme
          .source()
          .flatMap(Theme.Source::otherwise)
          .flatMap(theme::code)
          .ifPresent(code -> decides.append('\n').append(code.sourceNeeded()));
    }
    return decides.toString();
  }

  /** The word classes that a theme may ask for, with their exceptions. */
  private Set<String> classesOf(Theme theme, boolean special) {
    Set<String> names = new TreeSet<>();
    RuleOfTheme.all(theme).stream()
        .map(RuleOfTheme::rule)
        .forEach(
            rule -> {
              rule.patterns().forEach(pattern -> names.addAll(classesOf(pattern)));
              rule.unless().forEach(pattern -> names.addAll(classesOf(pattern)));
            });
    theme
        .source()
        .ifPresent(
            source -> {
              names.add(source.from());
              names.addAll(source.never());
              names.addAll(source.own());
              names.addAll(source.others());
              source.weighing().ifPresent(each -> names.addAll(each.wordClasses()));
            });
    if (special) {
      names.addAll(ASKED_BY_NAME);
      classes.keySet().stream()
          .filter(name -> name.startsWith(ASKED_BY_NAME_TOO))
          .forEach(names::add);
    }
    List.copyOf(names).forEach(name -> names.add(WordClasses.EXCEPTIONS + name));
    return names;
  }

  private static Set<String> classesOf(Rule.Pattern pattern) {
    return switch (pattern) {
      case Rule.OfPhrase(Phrase phrase) -> phrase.wordClasses();
      case Rule.OfTokens _, Rule.OfParse _ -> Set.of();
    };
  }

  List<DecidingPart> parts() {
    return List.copyOf(places.keySet());
  }

  WantedWords wanted() {
    return wanted;
  }

  /** The parts of each theme, by their places. */
  Map<String, int[]> themes() {
    return themes;
  }

  /**
   * Those parts of a theme without one of which it finds nothing; only of themes that have such.
   */
  Map<String, int[]> rules() {
    return rules;
  }

  int[] practices() {
    return practices;
  }
}
