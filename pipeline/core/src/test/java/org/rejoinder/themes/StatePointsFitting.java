package org.rejoinder.themes;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.Code.Example;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.domain.TrainingFigure;
import org.rejoinder.themes.CodedResponse.CodedLine;

/**
 * Fits the points that signs around a mention have for each state, by multinomial logistic
 * regression on coded responses, and writes them as tables of the codebook: {@code DIRECTORY
 * FOLDER...}. What a table may not know is left out by naming other folders only.
 */
final class StatePointsFitting {

  private static final String PRACTICE = PracticeCoder.THEME;
  private static final String TRAINING = ThemeCoder.TRAINING;

  /** What a rule says of a practice's state counts like a few signs that speak for it. */
  private static final int A_RULE_ON_PRACTICE = 30;

  /** That somebody is trained is read far more surely by a rule than by other words. */
  private static final int A_RULE_ON_TRAINING = 40;

  /** More than even odds are asked for where no rule reads it. */
  private static final int MARGIN = 5;

  private static final CoreNlpPatternCompiler COMPILER =
      CoreNlpPatternCompiler.of(CodedText.CODEBOOK);

  /** What one sentence of a list counts: they hold far more that is hard than answers do. */
  private static final float OF_A_LIST = 4;

  /** There are few of them, and they are what all this is for. */
  private static final float OF_A_PUBLISHED_ONE = 3;

  private StatePointsFitting() {}

  public static void main(String[] arguments) throws IOException, PatternException {
    StatePointsTable practice = new StatePointsTable(states(PRACTICE));
    StatePointsTable training = new StatePointsTable(states(TRAINING));
    for (int i = 1; i < arguments.length; i++) {
      Path folder = Path.of(arguments[i]);
      for (CodedResponse response : CodedResponse.all(folder)) {
        String author = SignPointsFitting.author(folder, response);
        seePractices(response, author, practice);
        seeTrainees(response, author, training);
      }
    }
    for (CodedText.Row row : CodedText.rows("practices.txt")) {
      seePractices(row, practice);
    }
    for (OrdinaryTrainingTest.Row row : OrdinaryTrainingTest.rows()) {
      seeTrainees(row, training);
    }
    Codebook codebook = CodedText.CODEBOOK;
    seeExamples(codebook.theme(PRACTICE).orElseThrow(), practice);
    seeAsRulesDo(PlainResponses.sample(), practice, training);
    seeAsRulesDo(PlainResponses.published(), practice, training);
    Path directory = Path.of(arguments[0]);
    Map<String, Map<String, Integer>> ofPractice = practice.points();
    practice
        .states()
        .forEach(
            state ->
                ofPractice.put(
                    MentionScale.found(state), new TreeMap<>(Map.of(state, A_RULE_ON_PRACTICE))));
    RuleOfTheme.all(codebook.theme(PRACTICE).orElseThrow())
        .forEach(each -> ofPractice.put("rule:" + each.rule().name(), new TreeMap<>()));
    practice.write(directory.resolve("practice-points.csv"), ofPractice);
    Map<String, Map<String, Integer>> ofTraining = training.points();
    training.states().stream()
        .skip(1)
        .forEach(
            state ->
                ofTraining.put(
                    MentionScale.found(state), new TreeMap<>(Map.of(state, A_RULE_ON_TRAINING))));
    ofTraining
        .computeIfAbsent(MentionScale.ALWAYS, _ -> new TreeMap<>())
        .merge("nobody", MARGIN, Integer::sum);
    training.write(directory.resolve("training-points.csv"), ofTraining);
  }

  /** As the table that there is has them. */
  private static List<String> states(String theme) {
    return CodedText.CODEBOOK.theme(theme).orElseThrow().points().orElseThrow().states();
  }

  private static void seePractices(
      CodedResponse response, String author, StatePointsTable fitting) {
    PracticeNames.InDocument names = names(response.text());
    for (SentenceInContext context : SignPointsFitting.sentences(response)) {
      Optional<CodedLine> line = line(response, context.sentence().sentence().span());
      if (line.isEmpty()) {
        continue;
      }
      Set<String> done = new HashSet<>();
      for (PracticeMention mention : names.mentions(context.sentence())) {
        String name = mention.practice().name();
        line.get().of(PRACTICE).stream()
            .filter(row -> row.get(1).equals(name) && done.add(name))
            .findFirst()
            .ifPresent(
                row ->
                    fitting.see(
                        PracticeScale.signs(mention, context.sentence()).keySet(),
                        row.get(2),
                        author));
      }
    }
  }

  private static void seePractices(CodedText.Row row, StatePointsTable fitting) {
    Map<String, String> states = new HashMap<>();
    for (String each : row.expected().split("; ", -1)) {
      if (each.contains(" / ")) {
        states.put(
            each.substring(0, each.lastIndexOf(" / ")),
            each.substring(each.lastIndexOf(" / ") + 3));
      }
    }
    for (SentenceInContext context : sentences(row.text())) {
      for (PracticeMention mention : names(row.text()).mentions(context.sentence())) {
        Optional.ofNullable(states.get(mention.practice().name()))
            .ifPresent(
                state ->
                    fitting.see(
                        PracticeScale.signs(mention, context.sentence()).keySet(),
                        state,
                        OF_A_LIST));
      }
    }
  }

  private static void seeExamples(Theme theme, StatePointsTable fitting) {
    for (Code code : theme.codes()) {
      Stream.concat(
              code.matches().stream(),
              code.rules().stream().flatMap(rule -> rule.matches().stream()))
          .map(Example::text)
          .forEach(
              text -> {
                for (SentenceInContext context : sentences(text)) {
                  for (PracticeMention mention : names(text).mentions(context.sentence())) {
                    fitting.see(
                        PracticeScale.signs(mention, context.sentence()).keySet(),
                        code.name(),
                        OF_A_LIST);
                  }
                }
              });
    }
  }

  /**
   * Responses in which rules alone read what their gold says, so that it need not be looked up
   * there: the sample, and the published ones if they are at hand.
   */
  private static void seeAsRulesDo(
      List<PlainResponses.Response> responses, StatePointsTable practice, StatePointsTable training)
      throws PatternException {
    ThemeCoder rules = new ThemeCoder(withoutPoints(), COMPILER);
    for (PlainResponses.Response response : responses) {
      String text = response.text();
      List<Finding> findings =
          rules.code(response.document(), response.facts(), text, response.passages()).findings();
      for (SentenceInContext context :
          SignPointsFitting.sentences(response.passages(), response.facts())) {
        Span span = context.sentence().sentence().span();
        for (PracticeMention mention : names(text).mentions(context.sentence())) {
          findings.stream()
              .filter(finding -> finding.theme().equals(PRACTICE))
              .filter(finding -> finding.code().equals(mention.practice().name()))
              .filter(finding -> finding.span().start() < span.end())
              .filter(finding -> span.start() < finding.span().end())
              .flatMap(finding -> finding.state().stream())
              .findFirst()
              .ifPresent(
                  state ->
                      practice.see(
                          PracticeScale.signs(mention, context.sentence()).keySet(),
                          state,
                          OF_A_PUBLISHED_ONE));
        }
      }
      listen(
          response.document(),
          response.facts(),
          text,
          response.passages(),
          (reading, byRules) ->
              see(
                  reading,
                  byRules.stream()
                      .map(statement -> new GoldRow(statement.figure(), statement.state()))
                      .toList(),
                  (signs, state) -> training.see(signs, state, OF_A_PUBLISHED_ONE)));
    }
  }

  private static Codebook withoutPoints() {
    return new Codebook(
        CodedText.CODEBOOK.wordClasses(),
        CodedText.CODEBOOK.themes().stream()
            .map(
                theme ->
                    new Theme(
                        theme.name(),
                        theme.question(),
                        theme.codes(),
                        theme.rules(),
                        theme.source()))
            .toList(),
        CodedText.CODEBOOK.practices());
  }

  private static PracticeNames.InDocument names(String text) {
    return new PracticeNames(CodedText.CODEBOOK.practices()).in(text);
  }

  private static List<AnnotatedPassage> passage(String text) {
    return Annotated.ANNOTATOR.annotate(
        text,
        List.of(
            new Passage(Voice.ANSWER, new Span(0, text.length()), Optional.of(CodedText.ANSWER))));
  }

  private static List<SentenceInContext> sentences(String text) {
    return SignPointsFitting.sentences(passage(text), DocumentFacts.unknown());
  }

  private static void seeTrainees(OrdinaryTrainingTest.Row row, StatePointsTable fitting) {
    List<GoldRow> gold = gold(row.expected());
    listen(
        CodedText.DOCUMENT,
        DocumentFacts.unknown(),
        row.text(),
        passage(row.text()),
        (reading, _) -> see(reading, gold, (signs, state) -> fitting.see(signs, state, OF_A_LIST)));
  }

  /** "count 45 target 60 delivered count 12 planned": the state ends what is said of some. */
  private static List<GoldRow> gold(String expected) {
    List<GoldRow> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>(List.of(TRAINING));
    String[] words = expected.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "count", "percent", "target" -> cells.add(words[i] + " " + words[++i]);
        case "all", "most", "some" -> cells.add("quantifier " + words[i]);
        case "delivered", "under-way", "planned", "awaited" -> {
          cells.add("state " + words[i]);
          rows.add(gold(cells));
          cells = new ArrayList<>(List.of(TRAINING));
        }
        default -> {}
      }
    }
    return rows;
  }

  private static void seeTrainees(CodedResponse response, String author, StatePointsTable fitting) {
    listen(
        new DocumentId(response.name()),
        response.facts(),
        response.text(),
        Annotated.ANNOTATOR.annotate(response.text(), response.passages()),
        (reading, _) ->
            line(response, reading.sentence().span())
                .ifPresent(
                    line ->
                        see(
                            reading,
                            line.of(TRAINING).stream().map(StatePointsFitting::gold).toList(),
                            (signs, state) -> fitting.see(signs, state, author))));
  }

  /** Hears every sentence that is read for who is trained. */
  private static void listen(
      DocumentId document,
      DocumentFacts facts,
      String text,
      List<AnnotatedPassage> passages,
      BiConsumer<SentenceReading, List<TrainingStatement>> ear) {
    TraineeWeighing listening =
        (reading, byRules) -> {
          ear.accept(reading, byRules);
          return byRules;
        };
    try {
      ThemeCoder coder = new ThemeCoder(CodedText.CODEBOOK, COMPILER, (Theme _) -> listening);
      var _ = coder.code(document, facts, text, passages);
    } catch (PatternException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void see(
      SentenceReading reading, List<GoldRow> gold, BiConsumer<Set<String>, String> seen) {
    TraineeSigns signs = new TraineeSigns(reading);
    for (PersonsMention mention : signs.mentions()) {
      String state =
          gold.stream()
              .filter(row -> WeighedTrainees.isAbout(row.figure(), mention, reading))
              .map(GoldRow::state)
              .reduce((first, second) -> second)
              .orElse("nobody");
      seen.accept(signs.of(mention).keySet(), state);
    }
  }

  private record GoldRow(TrainingFigure figure, String state) {}

  private static GoldRow gold(List<String> cells) {
    Map<String, String> values = new HashMap<>();
    for (String cell : cells.subList(1, cells.size())) {
      int space = cell.indexOf(' ');
      values.put(cell.substring(0, space), cell.substring(space + 1).strip());
    }
    Optional<Integer> count = Optional.ofNullable(values.get("count")).map(Integer::valueOf);
    Optional<BigDecimal> percent = Optional.ofNullable(values.get("percent")).map(BigDecimal::new);
    Optional<TrainingFigure.Quantifier> quantifier =
        Optional.ofNullable(values.get("quantifier"))
            .flatMap(
                label ->
                    List.of(TrainingFigure.Quantifier.values()).stream()
                        .filter(each -> each.label().equals(label))
                        .findFirst());
    Optional<Integer> target =
        Optional.ofNullable(values.get("target"))
            // A share may be aimed at too.
            .filter(written -> written.matches("\\d+"))
            .map(Integer::valueOf);
    boolean aimedAt =
        target.isPresent() && count.isEmpty() && percent.isEmpty() && quantifier.isEmpty();
    return new GoldRow(
        new TrainingFigure(
            count,
            Optional.empty(),
            percent,
            quantifier,
            Optional.ofNullable(values.get("cohort")),
            Optional.empty(),
            target,
            Optional.empty()),
        aimedAt ? "target" : values.getOrDefault("state", "nobody"));
  }

  private static Optional<CodedLine> line(CodedResponse response, Span span) {
    return response.sentences().stream()
        .filter(line -> line.span().start() < span.end() && span.end() <= line.span().end())
        .findFirst();
  }
}
