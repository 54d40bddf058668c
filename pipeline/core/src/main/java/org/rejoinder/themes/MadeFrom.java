package org.rejoinder.themes;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MurmurHash3;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.WordClass;

/**
 * What each theme's findings in a document are made from, beside the document: hashes of those
 * parts of a codebook that can find something in it. A rule that is added, changed or taken out
 * leaves the findings in all documents as they are that lack a word which the rule needs.
 *
 * <p>Neither the lines that things stand in count, nor what explains or tries them.
 */
public final class MadeFrom {

  /** The word classes that the program itself asks for by name, and those that begin like these. */
  static final Set<String> ASKED_BY_NAME =
      Set.of("national-body", "report-author", "own-side", "another-force", "own-work");

  static final String ASKED_BY_NAME_TOO = "progress-";

  private static final MadeFrom NOTHING = everywhere(new Codebook(List.of(), List.of(), List.of()));

  /** All parts, each once; elsewhere they are told by their places here. */
  private final Map<DecidingPart, Integer> places = new LinkedHashMap<>();

  private final List<DecidingPart> parts;
  private final WantedWords wanted = new WantedWords();
  private final Map<String, int[]> themes = new LinkedHashMap<>();
  private final Map<String, int[]> rules = new LinkedHashMap<>();
  private final int[] practices;
  private final Map<String, List<DecidingPart>> classes = new LinkedHashMap<>();
  private final Map<String, Set<String>> firstWords = new HashMap<>();
  private final String macros;
  private final boolean everywhere;

  /** Of a codebook. */
  public static MadeFrom of(Codebook codebook) {
    return new MadeFrom(codebook, false);
  }

  /** The same, but every part is taken to decide in every document. */
  public static MadeFrom everywhere(Codebook codebook) {
    return new MadeFrom(codebook, true);
  }

  private MadeFrom(Codebook codebook, boolean everywhere) {
    this.everywhere = everywhere;
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
    this.macros = DigestUtils.sha256Hex(codebook.wordClasses().toString());
    this.practices =
        placesOf(
            codebook.practices().stream()
                .map(practice -> DecidingPart.ofPractice(practice, wanted)));
    codebook.themes().forEach(this::add);
    this.parts = List.copyOf(places.keySet());
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
    StringBuilder decides = new StringBuilder(theme.name()).append(theme.source());
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

  /** What it decides with; unknown where every part is taken to decide in every document. */
  public CodebookOutline outline() {
    return everywhere
        ? CodebookOutline.unknown()
        : new CodebookOutline(
            wanted.words(),
            wanted.choices(),
            parts.stream().map(DecidingPart::outline).toList(),
            listed(themes),
            listed(rules),
            listed(practices));
  }

  private static Map<String, List<Integer>> listed(Map<String, int[]> byTheme) {
    Map<String, List<Integer>> listed = new LinkedHashMap<>();
    byTheme.forEach((theme, those) -> listed.put(theme, listed(those)));
    return listed;
  }

  private static List<Integer> listed(int[] those) {
    return IntStream.of(those).boxed().toList();
  }

  /** One hash of all that decides what is found in a document of these words. */
  public String in(DocumentWords words) {
    InDocument document = of(words);
    Set<String> all = new LinkedHashSet<>();
    themes.keySet().stream()
        .filter(document::mayFind)
        .forEach(theme -> all.add(theme + " " + document.theme(theme)));
    all.add(document.practiceNames());
    return DigestUtils.sha256Hex(all.toString());
  }

  /** A hash of the practices whose names may stand in a document of these words. */
  public String practiceNames(DocumentWords words) {
    return of(words).practiceNames();
  }

  /** For findings that nobody keeps. */
  static InDocument nothing() {
    return NOTHING.of(DocumentWords.unknown());
  }

  /** What decides in a document of these words, theme by theme. */
  InDocument of(DocumentWords words) {
    return new InDocument(wanted.in(everywhere ? DocumentWords.unknown() : words));
  }

  /** What decides in one document; for one thread. */
  final class InDocument {
    private final WantedWords.InDocument words;
    private final boolean[] asked = new boolean[parts.size()];
    private final boolean[] acting = new boolean[parts.size()];

    private InDocument(WantedWords.InDocument words) {
      this.words = words;
    }

    /** Whether a theme can find anything: not where every rule of it lacks a word that it needs. */
    boolean mayFind(String theme) {
      return Optional.ofNullable(rules.get(theme))
          .map(all -> everywhere || IntStream.of(all).anyMatch(this::mayAct))
          .orElse(true);
    }

    private boolean mayAct(int part) {
      if (!asked[part]) {
        asked[part] = true;
        acting[part] = parts.get(part).mayActIn(words);
      }
      return acting[part];
    }

    /** A theme's rules, and the word classes that they may ask for. */
    String theme(String name) {
      return Optional.ofNullable(themes.get(name)).map(this::hash).orElse("");
    }

    /** The rules for states of practices, and the practices. */
    String practices() {
      return theme(PracticeCoder.THEME) + practiceNames();
    }

    /** The practices, some of which are courses. */
    String practiceNames() {
      return hash(practices);
    }

    private String hash(int[] these) {
      ByteBuffer hashes = ByteBuffer.allocate(these.length * 2 * Long.BYTES);
      for (int part : these) {
        if (mayAct(part)) {
          parts.get(part).addTo(hashes);
        }
      }
      long[] hash = MurmurHash3.hash128x64(hashes.array(), 0, hashes.position(), 0);
      return Long.toHexString(hash[0]) + "-" + Long.toHexString(hash[1]) + "-" + hashes.position();
    }
  }
}
