package org.rejoinder.themes;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedDataset;
import edu.stanford.nlp.ling.BasicDatum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * Fits the points of the signs that a sentence waits for somebody national, by logistic regression
 * on coded responses, and writes them into a folder that holds the parts of the codebook: {@code
 * CODEBOOK FOLDER...}. What it may not see is left out by naming other folders only.
 */
final class SignPointsFitting {

  private static final String THEME = "awaiting-national";
  private static final String SOURCE = "national-body";
  private static final String ALWAYS = "(always)";
  static final String TABLE = "awaiting-national-signs.csv";
  private static final String WITH_A_RULE = "with-a-rule";
  private static final String ALONE = "alone";
  private static final String WAITS = "waits";
  private static final String DOES_NOT = "does not";

  /** The word classes that may be signs: those of this theme. */
  static final Set<String> CLASSES =
      Set.of(
          "others",
          "own-work",
          "case-work",
          "issues",
          "hands-over",
          "comes",
          "gives",
          "makes",
          "promises",
          "asks",
          "gets",
          "arrival",
          "to-come",
          "there",
          "once",
          "needing",
          "staff",
          "fiscal-event",
          "delays",
          "expects",
          "no-longer",
          "completes",
          "steers",
          "depends",
          "waits",
          "awaits",
          "slips",
          "pends",
          "takes-effect",
          "ponders",
          "supersedes");

  /**
   * How much sentences count that are not of ordinary responses, each of which counts 1.
   *
   * @param ofAList one that stands alone; lists hold far more that is hard than answers do
   * @param ofAHardResponse one of a response made up of waits and of what only looks like one
   * @param withoutARule how much of it counts where no rule finds anything
   */
  private record Weights(float ofAList, float ofAHardResponse, float withoutARule) {}

  private static final Weights BESIDE_RULES = new Weights(0.5f, 1, 0.25f);

  /** Where no rule helps, what is hard must be learnt too, but not that so much is waited for. */
  private static final Weights WITHOUT_RULES = new Weights(2, 0.3f, 1);

  private static final String OF_WAITS = "waits/";

  /** What the codebook says of its own rules must hold. */
  private static final float WEIGHT_OF_AN_EXAMPLE = 5;

  private static final int FEWEST_SENTENCES = 6;
  private static final int FEWEST_AUTHORS = 6;
  private static final int SIGNS_BESIDE_RULES = 300;

  /** Where no rule helps, more words must. */
  private static final int SIGNS_ALONE = 800;

  private static final double SIGMA = Math.sqrt(0.5);
  static final String A_RULE = "(a rule)";

  /** Rules find less surely what nobody wrote them for: more than even odds are asked for. */
  private static final int MARGIN = 3;

  /**
   * The least points for saying in so many words that the body waits for a national one: a short
   * sentence has few other signs that could speak for it.
   */
  private static final Map<String, Double> AT_LEAST =
      Map.of("rule:waits-for,<" + SOURCE + ">", 2.0, "rule:is-awaited,<" + SOURCE + ">", 2.0);

  /** How much more than even odds signs need that no rule stands beside. */
  private static final int MARGIN_ALONE = 18;

  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Set<String>> authors = new HashMap<>();
  private final Map<String, Integer> sentences = new HashMap<>();

  private final RuleCoder rules;
  private final CodePointsFitting codes;

  private SignPointsFitting() throws PatternException {
    Theme theme = CodedText.CODEBOOK.theme(THEME).orElseThrow();
    this.rules =
        new RuleCoder(theme, CoreNlpPatternCompiler.of(CodedText.CODEBOOK), new RuleNeeds());
    this.codes = new CodePointsFitting(theme);
  }

  /** A sentence, what a reader coded it as, and its signs. */
  private record Seen(Set<String> signs, boolean waits, Origin origin) {
    float weight(Weights weights) {
      float weight =
          switch (origin) {
            case RESPONSE -> 1;
            case HARD_RESPONSE -> weights.ofAHardResponse();
            case LIST -> weights.ofAList();
            case EXAMPLE -> WEIGHT_OF_AN_EXAMPLE;
          };
      return signs.contains(A_RULE) ? weight : weight * weights.withoutARule();
    }
  }

  private enum Origin {
    RESPONSE,
    HARD_RESPONSE,
    LIST,
    EXAMPLE
  }

  public static void main(String[] arguments) throws IOException, PatternException {
    SignPointsFitting fitting = new SignPointsFitting();
    for (int i = 1; i < arguments.length; i++) {
      Path folder = Path.of(arguments[i]);
      for (CodedResponse response : CodedResponse.all(folder)) {
        String author = author(folder, response);
        fitting.see(response, author);
        fitting.codes.see(response, author);
      }
    }
    for (CodedText.Row row : CodedText.rows("awaiting.txt")) {
      fitting.see(row, Origin.LIST);
    }
    fitting.seeExamples();
    fitting.write(Path.of(arguments[0]));
  }

  /** The files of an author begin with the same letter. */
  static String author(Path folder, CodedResponse response) {
    return folder.getFileName() + "/" + response.name().charAt(0);
  }

  private void see(CodedResponse response, String author) {
    Origin origin = author.startsWith(OF_WAITS) ? Origin.HARD_RESPONSE : Origin.RESPONSE;
    for (SentenceInContext context : sentences(response)) {
      Set<String> codes = codes(response, context);
      context.sentence().remember(THEME, codes);
      Set<String> signs = signs(context);
      seen.add(new Seen(signs, !codes.isEmpty(), origin));
      for (String sign : signs) {
        sentences.merge(sign, 1, Integer::sum);
        authors.computeIfAbsent(sign, _ -> new HashSet<>()).add(author);
      }
    }
  }

  static List<SentenceInContext> sentences(CodedResponse response) {
    return sentences(
        Annotated.ANNOTATOR.annotate(response.text(), response.passages()), response.facts());
  }

  /** What a reader coded a sentence as. */
  static Set<String> codes(CodedResponse response, SentenceInContext context) {
    Span span = context.sentence().sentence().span();
    return response.sentences().stream()
        .filter(line -> line.span().start() < span.end() && span.end() <= line.span().end())
        .flatMap(line -> line.of("awaiting").stream())
        .map(cells -> cells.get(1))
        .collect(Collectors.toSet());
  }

  /** What the codebook itself says that its rules find, and that they do not. */
  private void seeExamples() {
    Theme theme = CodedText.CODEBOOK.theme(THEME).orElseThrow();
    for (RuleOfTheme each : RuleOfTheme.all(theme)) {
      each.rule()
          .matches()
          .forEach(text -> see(new CodedText.Row(WAITS, text.text()), Origin.EXAMPLE));
      each.rule()
          .doesNotMatch()
          .forEach(text -> see(new CodedText.Row("-", text.text()), Origin.EXAMPLE));
    }
    for (Code code : theme.codes()) {
      code.matches()
          .forEach(text -> see(new CodedText.Row(code.name(), text.text()), Origin.EXAMPLE));
      code.doesNotMatch().forEach(text -> see(new CodedText.Row("-", text.text()), Origin.EXAMPLE));
    }
  }

  private void see(CodedText.Row row, Origin origin) {
    Passage passage =
        new Passage(Voice.ANSWER, new Span(0, row.text().length()), Optional.of(CodedText.ANSWER));
    List<AnnotatedPassage> passages = Annotated.ANNOTATOR.annotate(row.text(), List.of(passage));
    boolean waits = !row.expected().equals("-");
    // Of several sentences a list does not say which one waits: all of them count.
    for (SentenceInContext context : sentences(passages, DocumentFacts.unknown())) {
      context.sentence().remember(THEME, waits ? Set.of(row.expected()) : Set.of());
      seen.add(new Seen(signs(context), waits, origin));
    }
  }

  /** The sentences of answers and of what stands outside them. */
  static List<SentenceInContext> sentences(List<AnnotatedPassage> passages, DocumentFacts facts) {
    WordClasses classes = new WordClasses(CodedText.CODEBOOK).inDocumentOf(OwnBody.of(facts));
    return new ReadDocument(() -> passages, classes)
        .passages().stream()
            .flatMap(passage -> passage.sentences().stream())
            .filter(each -> each.voice() == Voice.ANSWER || each.voice() == Voice.BODY)
            .toList();
  }

  private Set<String> signs(SentenceInContext context) {
    Set<String> signs = new HashSet<>(SentenceSigns.of(context, THEME, SOURCE, CLASSES).keySet());
    Set<String> ofRules = rules.signsOfRules(context).keySet();
    signs.addAll(ofRules);
    if (!ofRules.isEmpty()) {
      signs.add(A_RULE);
    }
    return signs;
  }

  private boolean isCommon(String sign) {
    return sentences.getOrDefault(sign, 0) >= FEWEST_SENTENCES
        && authors.getOrDefault(sign, Set.of()).size() >= FEWEST_AUTHORS;
  }

  /** What the rules find tells where they find it; what they do not find must be told without. */
  private static boolean isOfRules(String sign) {
    return sign.startsWith("rule:") || sign.startsWith("code:") || sign.equals(A_RULE);
  }

  private Map<String, Double> fit(Predicate<String> which, int most, Weights counting) {
    Set<String> candidates =
        sentences.keySet().stream()
            .filter(sign -> which.test(sign) && TellingSigns.maySay(sign) && isCommon(sign))
            .collect(Collectors.toSet());
    Map<String, Double> first = fit(candidates, counting);
    Set<String> strongest =
        candidates.stream()
            .sorted(
                Comparator.comparingDouble(
                        (String sign) -> -Math.abs(first.getOrDefault(sign, 0.0)))
                    .thenComparing(sign -> sign))
            .limit(most)
            .collect(Collectors.toSet());
    return fit(strongest, counting);
  }

  /** Writes the table of signs and, in the theme, what they must come to. */
  private void write(Path codebook) throws IOException {
    Map<String, Double> besideRules = fit(_ -> true, SIGNS_BESIDE_RULES, BESIDE_RULES);
    AT_LEAST.forEach((sign, least) -> besideRules.merge(sign, least, Math::max));
    Map<String, Double> alone = fit(sign -> !isOfRules(sign), SIGNS_ALONE, WITHOUT_RULES);
    List<String> columns = new ArrayList<>(List.of(WITH_A_RULE, ALONE));
    columns.addAll(codes.names());
    PointsFile table = new PointsFile(columns);
    put(besideRules, WITH_A_RULE, table);
    put(alone, ALONE, table);
    codes.writeInto(table);
    table.write(codebook.resolve(TABLE));
    Path theme = codebook.resolve("awaiting-national.yaml");
    String text = Files.readString(theme);
    text = stating(text, "a-rule-counts", points(besideRules.getOrDefault(A_RULE, 0.0)));
    text = stating(text, "at-least", MARGIN - always(besideRules));
    text = stating(text, "alone", MARGIN_ALONE - always(alone));
    Files.writeString(theme, text);
  }

  private static void put(Map<String, Double> weights, String column, PointsFile table) {
    weights.forEach(
        (sign, weight) -> {
          if (points(weight) != 0 && !Set.of(ALWAYS, A_RULE).contains(sign)) {
            table.put(sign, column, Math.toIntExact(points(weight)));
          }
        });
  }

  /** The theme with another number under the key. */
  private static String stating(String theme, String key, long points) {
    return theme.replaceFirst("(\n      " + key + ": )-?\\d+", "$1" + points);
  }

  private Map<String, Double> fit(Set<String> signs, Weights counting) {
    WeightedDataset<String, String> data = new WeightedDataset<>();
    for (Seen each : seen) {
      List<String> features =
          new ArrayList<>(each.signs().stream().filter(signs::contains).sorted().toList());
      features.add(ALWAYS);
      data.add(new BasicDatum<>(features, each.waits() ? WAITS : DOES_NOT), each.weight(counting));
    }
    LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>();
    factory.setSigma(SIGMA);
    factory.setVerbose(false);
    LinearClassifier<String, String> fitted = factory.trainClassifier(data);
    Map<String, Double> weights = new TreeMap<>();
    for (String sign : fitted.features()) {
      weights.put(sign, fitted.weight(sign, WAITS) - fitted.weight(sign, DOES_NOT));
    }
    return weights;
  }

  private static long always(Map<String, Double> weights) {
    return points(weights.getOrDefault(ALWAYS, 0.0));
  }

  /** Ten points are one unit of the logarithm of the odds. */
  static long points(double weight) {
    return Math.round(weight * 10);
  }
}
