package org.rejoinder.themes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.rejoinder.annotate.Annotated;
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
  private static final String COLUMN = "points";
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

  /** How much sentences count that are not of ordinary responses, each of which counts 1. */
  private static final float WEIGHT_IN_A_LIST = 2;

  /** What is made up of waits and of what only looks like one has too many of both. */
  private static final float WEIGHT_IN_A_HARD_RESPONSE = 0.3f;

  /** What the codebook says of its own rules must hold. */
  private static final float WEIGHT_OF_AN_EXAMPLE = 5;

  /** Real ones, and such as look like them, are few. */
  private static final float WEIGHT_OF_A_PUBLISHED_ONE = 3;

  private static final Set<String> OF_WAITS = Set.of("waits", "awaited");
  private static final FittedWeights.Settings SETTINGS =
      new FittedWeights.Settings(ALWAYS, 6, 6, 1500, Math.sqrt(0.5));

  /**
   * What a rule counts. It is not fitted: rules were written by reading most of these responses,
   * and are right in them more often than in others.
   */
  private static final int POINTS_OF_A_RULE = 40;

  /**
   * What it counts besides to say in so many words that the body waits for a national one: a short
   * sentence has few other signs that could speak for it.
   */
  private static final Map<String, Integer> SAID_OUTRIGHT =
      Map.of("rule:waits-for,<" + SOURCE + ">", 15, "rule:is-awaited,<" + SOURCE + ">", 15);

  private final FittedWeights weights = new FittedWeights(List.of(WAITS, DOES_NOT), SETTINGS);
  private final CodePointsFitting codes;

  private SignPointsFitting() throws PatternException {
    this.codes = new CodePointsFitting(CodedText.CODEBOOK.theme(THEME).orElseThrow());
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
      fitting.see(row, WEIGHT_IN_A_LIST);
    }
    fitting.seeExamples();
    fitting.see(PlainResponses.sample(), "sample");
    fitting.see(PlainResponses.published(), "published");
    fitting.write(Path.of(arguments[0]));
  }

  /** The files of an author begin with the same letter. */
  static String author(Path folder, CodedResponse response) {
    return folder.getFileName() + "/" + response.name().charAt(0);
  }

  private void see(CodedResponse response, String author) {
    float weight = OF_WAITS.contains(author.split("/", -1)[0]) ? WEIGHT_IN_A_HARD_RESPONSE : 1;
    for (SentenceInContext context : sentences(response)) {
      Set<String> found = codes(response, context);
      context.sentence().remember(THEME, found);
      weights.see(signs(context), found.isEmpty() ? DOES_NOT : WAITS, author, weight);
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

  /** Responses whose gold says where they wait. */
  private void see(List<PlainResponses.Response> responses, String gold) throws IOException {
    Path table = Path.of("../app/src/test/resources/gold", gold, "findings.csv");
    List<GoldRow> rows = GoldRow.all(table);
    for (PlainResponses.Response response : responses) {
      for (SentenceInContext context : sentences(response.passages(), response.facts())) {
        Span span = context.sentence().sentence().span();
        Set<String> found =
            rows.stream()
                .filter(row -> row.document().equals(response.document().path()))
                .filter(row -> row.start() < span.end() && span.start() < row.end())
                .map(GoldRow::code)
                .collect(Collectors.toSet());
        if (found.size() == 1) {
          codes.see(context, found.iterator().next(), WEIGHT_OF_A_PUBLISHED_ONE);
        }
        context.sentence().remember(THEME, found);
        weights.see(signs(context), found.isEmpty() ? DOES_NOT : WAITS, WEIGHT_OF_A_PUBLISHED_ONE);
      }
    }
  }

  /** A place where a reader found that a response waits, by characters of the document. */
  private record GoldRow(String document, int start, int end, String code) {
    static List<GoldRow> all(Path table) throws IOException {
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser rows = CSVParser.parse(table, StandardCharsets.UTF_8, format)) {
        return rows.stream()
            .filter(row -> row.get("theme").equals(THEME))
            .map(
                row ->
                    new GoldRow(
                        row.get("document"),
                        Integer.parseInt(row.get("start")),
                        Integer.parseInt(row.get("end")),
                        row.get("code")))
            .toList();
      }
    }
  }

  /** What the codebook itself says that its rules find, and that they do not. */
  private void seeExamples() {
    Theme theme = CodedText.CODEBOOK.theme(THEME).orElseThrow();
    for (RuleOfTheme each : RuleOfTheme.all(theme)) {
      each.rule()
          .matches()
          .forEach(text -> see(new CodedText.Row(WAITS, text.text()), WEIGHT_OF_AN_EXAMPLE));
      each.rule()
          .doesNotMatch()
          .forEach(text -> see(new CodedText.Row("-", text.text()), WEIGHT_OF_AN_EXAMPLE));
    }
    for (Code code : theme.codes()) {
      code.matches()
          .forEach(text -> see(new CodedText.Row(code.name(), text.text()), WEIGHT_OF_AN_EXAMPLE));
      code.doesNotMatch()
          .forEach(text -> see(new CodedText.Row("-", text.text()), WEIGHT_OF_AN_EXAMPLE));
    }
  }

  private void see(CodedText.Row row, float weight) {
    Passage passage =
        new Passage(Voice.ANSWER, new Span(0, row.text().length()), Optional.of(CodedText.ANSWER));
    List<AnnotatedPassage> passages = Annotated.ANNOTATOR.annotate(row.text(), List.of(passage));
    boolean waits = !row.expected().equals("-");
    // Of several sentences a list does not say which one waits: all of them count.
    for (SentenceInContext context : sentences(passages, DocumentFacts.unknown())) {
      context.sentence().remember(THEME, waits ? Set.of(row.expected()) : Set.of());
      weights.see(signs(context), waits ? WAITS : DOES_NOT, weight);
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

  private static Set<String> signs(SentenceInContext context) {
    return SentenceSigns.of(context, THEME, SOURCE, CLASSES).keySet();
  }

  /** Writes the table of signs and, in the theme, what they must come to. */
  private void write(Path codebook) throws IOException {
    List<String> columns = new ArrayList<>(List.of(COLUMN));
    columns.addAll(codes.names());
    PointsFile table = new PointsFile(columns);
    int always = 0;
    for (Map.Entry<String, Map<String, Double>> sign :
        weights.of(TellingSigns::maySay).entrySet()) {
      Map<String, Double> fitted = sign.getValue();
      int points = points(fitted.getOrDefault(WAITS, 0.0) - fitted.getOrDefault(DOES_NOT, 0.0));
      if (sign.getKey().equals(ALWAYS)) {
        always = points;
      } else if (points != 0) {
        table.put(sign.getKey(), COLUMN, points);
      }
    }
    SAID_OUTRIGHT.forEach((sign, points) -> table.put(sign, COLUMN, points));
    codes.writeInto(table);
    table.write(codebook.resolve(TABLE));
    Path theme = codebook.resolve("awaiting-national.yaml");
    String text = stating(Files.readString(theme), "a-rule-counts", POINTS_OF_A_RULE);
    // Even odds, halfway between a sentence that a rule finds and one that none does.
    Files.writeString(theme, stating(text, "at-least", POINTS_OF_A_RULE / 2 - always));
  }

  /** The theme with another number under the key. */
  private static String stating(String theme, String key, int points) {
    return theme.replaceFirst("(\n      " + key + ": )-?\\d+", "$1" + points);
  }

  /** Ten points are one unit of the logarithm of the odds. */
  static int points(double weight) {
    return Math.toIntExact(Math.round(weight * 10));
  }
}
