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
import org.rejoinder.domain.Rule;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * Fits the points of the signs that a sentence waits for somebody national, by logistic regression
 * on coded responses, and writes them as a part of the codebook: {@code FILE FOLDER...}. What it
 * may not see is left out by naming other folders only.
 */
final class SignPointsFitting {

  private static final String THEME = "awaiting-national";
  private static final String SOURCE = "national-body";
  private static final String ALWAYS = "(always)";
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

  /** Notes, recommendations and pleas say what they say in a form of their own. */
  private static final Set<String> UNWEIGHED =
      Set.of("noted-as-not-there", "recommendation-to-others", "pleads-with-the-national-body");

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
    Files.writeString(Path.of(arguments[0]), fitting.part());
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

  private String part() {
    Map<String, Double> besideRules = fit(_ -> true, SIGNS_BESIDE_RULES, BESIDE_RULES);
    AT_LEAST.forEach((sign, least) -> besideRules.merge(sign, least, Math::max));
    return written(besideRules, fit(sign -> !isOfRules(sign), SIGNS_ALONE, WITHOUT_RULES))
        + "      codes:\n"
        + codes.lines();
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

  private static String written(Map<String, Double> weights, Map<String, Double> alone) {
    Theme theme = CodedText.CODEBOOK.theme(THEME).orElseThrow();
    StringBuilder part = new StringBuilder(HEAD).append("      rules:\n");
    for (Rule rule : theme.rules()) {
      if (!UNWEIGHED.contains(rule.name())) {
        part.append("        - ").append(rule.name()).append('\n');
      }
    }
    part.append("      a-rule-counts: ")
        .append(points(weights.getOrDefault(A_RULE, 0.0)))
        .append('\n');
    part.append("      at-least: ").append(MARGIN - always(weights)).append('\n');
    part.append("      alone: ").append(MARGIN_ALONE - always(alone)).append('\n');
    part.append("      signs:\n").append(lines(weights));
    part.append("      signs-alone:\n").append(lines(alone));
    return part.toString();
  }

  private static long always(Map<String, Double> weights) {
    return points(weights.getOrDefault(ALWAYS, 0.0));
  }

  private static String lines(Map<String, Double> weights) {
    return lines(weights, "        ");
  }

  /** A line for each sign, the strongest for something first. */
  static String lines(Map<String, Double> weights, String indent) {
    StringBuilder lines = new StringBuilder();
    weights.entrySet().stream()
        .filter(each -> !Set.of(ALWAYS, A_RULE).contains(each.getKey()))
        .filter(each -> points(each.getValue()) != 0)
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Double> each) -> -points(each.getValue()))
                .thenComparing(Map.Entry::getKey))
        .forEach(
            each ->
                lines
                    .append(indent)
                    .append('"')
                    .append(each.getKey())
                    .append("\": ")
                    .append(points(each.getValue()))
                    .append('\n'));
    return lines.toString();
  }

  /** Ten points are one unit of the logarithm of the odds. */
  static long points(double weight) {
    return Math.round(weight * 10);
  }

  private static final String HEAD =
      """
      # Signs that a sentence waits for somebody national, and points for it or against it. The points were fitted on the
      # coded responses that rules may be read against (SignPointsFitting); write others as you like.
      #
      # A sign is a word in any form ("await"), two words next to each other ("no date"), a word class ("<once>"), a verb or
      # class of verbs and what its sentence says of it ("publish:planned", "<gives>:not-done", "any:done,passive"), a kind of
      # clause ("clause:until"), one that names a national body ("clause:until,<national-body>"), or what stands around the
      # sentence: "before:found", "before:<national-body>", "asked:<national-body>". What the rules find is a sign too:
      # "rule:upon-arrival" found something, "rule:named" a thing by its name, "rule:told" one that its sentence tells of,
      # "code:definition" that code, "rule:waits-for,<national-body>" something with such a body among the words that the rule
      # found. What the rules below find is kept if the signs and "a-rule-counts" together come to "at-least". Where no rule
      # finds anything, the points under "signs-alone" count: signs that come to "alone" find what no rule does.
      #
      # Under "codes" a sentence that is found by one of these rules, or by its signs alone, has further signs: the code that it was
      # found for and how ("found:guidance", "found:guidance,told", "by:waits-for"), the noun that was found and the word before
      # it ("thing:definition", "thing:common definition"), and the codes of what is named in it, in what was asked for, and of
      # the sentence before ("names:training", "asked:training", "before:training"). A thing that is not named where it is found
      # has the nouns of what was asked for, of the sentence before and of the last one that was found in its answer as signs
      # ("asked-word:data", "before-word:data", "lately-word:data"), and what that last one was found for
      # ("lately:training"). "asks:whether" is a question of yes or no. The code with the most points is the one that it gets.
      # These points may be fitted anew by themselves: they need not come from the same responses as those of the signs above.

      themes:
        - theme: awaiting-national
          weighing:
      """;
}
