package org.rejoinder.themes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.themes.ThemePieces.Asked;
import org.rejoinder.themes.ThemePieces.Piece;

/**
 * Codes the themes of a codebook in a document's passages. Nothing but the document and the
 * codebook decides; safe for use by several threads.
 */
public final class ThemeCoder {

  static final String TRAINING = "training";
  static final String PEOPLE_TRAINED = "people-trained";
  private static final String AWAITING_NATIONAL = "awaiting-national";

  private final WordClasses wordClasses;
  private final Map<String, SentenceCoder> ruleCoders = new LinkedHashMap<>();
  private final PracticeNames practiceNames;
  private final Optional<PracticeStates> practiceStates;
  private final Optional<TrainingCoder> training;
  private final Optional<ProgressCoder> progress;

  /**
   * Makes the codebook's rules ready.
   *
   * @throws PatternException with file, line and rule, if a pattern cannot be compiled
   */
  public ThemeCoder(Codebook codebook, TokenPatternCompiler compiler) throws PatternException {
    this(codebook, compiler, ThemeCoder::weighing);
  }

  /** The same, but what is read of trainees is given to these. */
  ThemeCoder(
      Codebook codebook, TokenPatternCompiler compiler, Function<Theme, TraineeWeighing> trainees)
      throws PatternException {
    this.wordClasses = new WordClasses(codebook);
    this.practiceNames = new PracticeNames(codebook.practices());
    Optional<PracticeStates> states = Optional.empty();
    Optional<ProgressCoder> howFar = Optional.empty();
    RuleNeeds needs = new RuleNeeds();
    for (Theme theme : codebook.themes()) {
      switch (theme.name()) {
        case PracticeCoder.THEME ->
            states = Optional.of(new PracticeStates(theme, compiler, needs));
        case ProgressCoder.THEME -> howFar = Optional.of(new ProgressCoder(theme, compiler, needs));
        default -> ruleCoders.put(theme.name(), new RuleCoder(theme, compiler, needs));
      }
    }
    this.practiceStates = states;
    this.progress = howFar;
    this.training =
        codebook
            .theme(TRAINING)
            .map(
                theme ->
                    new TrainingCoder(
                        TrainingNames.added(TrainingVocabulary.standard(), codebook.practices()),
                        trainees.apply(theme)));
  }

  private static TraineeWeighing weighing(Theme theme) {
    return theme
        .points()
        .<TraineeWeighing>map(points -> new WeighedTrainees(new MentionScale(points)))
        .orElse(TraineeWeighing.NONE);
  }

  /**
   * Codes a document.
   *
   * @param facts what it says of itself: of whose force it is, say
   * @param text the document's text, which all spans count in
   * @param passages all of the document, in its order
   */
  public Coding code(
      DocumentId document, DocumentFacts facts, String text, List<AnnotatedPassage> passages) {
    Reading reading = reading(document, facts, text, () -> passages);
    ThemePieces pieces =
        new ThemePieces(KnownWork.nothing(), DocumentWords.unknown(), reading.sentences());
    List<FoundByRules> found = found(reading, facts, text, pieces);
    return new Coding(
        reading.themes().explained().stream()
            .sorted(Comparator.comparing(ExplainedFinding::finding, CodedDocument.FINDING_ORDER))
            .toList(),
        progress(found),
        givenUp(found));
  }

  /**
   * What is found in a document, without reasons: what is known of it is not looked for again.
   *
   * @param passages annotates all of the document; not asked where everything is known
   */
  public Found find(
      DocumentId document,
      DocumentFacts facts,
      String text,
      Supplier<List<AnnotatedPassage>> passages,
      KnownWork known) {
    Reading reading = reading(document, facts, text, passages);
    DocumentWords words =
        known
            .pieces()
            .get(
                "words",
                "",
                DocumentWords.class,
                () -> DocumentWords.of(text, reading.sentences().sentences()));
    List<FoundByRules> found =
        found(reading, facts, text, new ThemePieces(known, words, reading.sentences()));
    return new Found(
        found.stream().flatMap(each -> each.findings().stream()).toList(),
        progress(found),
        givenUp(found),
        words);
  }

  /**
   * What the themes found in a document.
   *
   * @param progress the main code of the theme {@code progress} of every answer
   * @param givenUp rules that could be tried on a sentence in too many ways, and on how many
   *     sentences that happened
   * @param words that decide which parts of a codebook can find something in it
   */
  public record Found(
      List<Finding> findings,
      Map<AnswerId, String> progress,
      SortedMap<String, Integer> givenUp,
      DocumentWords words) {

    /** Keeps its own copies. */
    public Found {
      findings = List.copyOf(findings);
      progress = Map.copyOf(progress);
      givenUp = Collections.unmodifiableSortedMap(new TreeMap<>(givenUp));
    }
  }

  /** A document's themes and the sentences that they are looked for in. */
  private record Reading(DocumentThemes themes, ReadDocument sentences) {}

  private List<FoundByRules> found(
      Reading reading, DocumentFacts facts, String text, ThemePieces pieces) {
    DocumentThemes themes = reading.themes();
    List<FoundByRules> found = new ArrayList<>();
    Waits waits = Waits.none();
    for (Map.Entry<String, SentenceCoder> coder : ruleCoders.entrySet()) {
      String theme = coder.getKey();
      if (pieces.mayFind(theme)) {
        Piece piece =
            pieces.of(
                theme,
                codebook -> pieces.theme(theme, codebook) + facts.force().orElse(""),
                passages -> pieces.mayFindOtherwise(theme, passages),
                earlier -> themes.byRules(theme, coder.getValue(), earlier));
        reading.sentences().remember(theme, piece.found().sentences());
        waits = theme.equals(AWAITING_NATIONAL) ? Waits.of(piece) : waits;
        found.add(piece.found());
      }
    }
    practiceStates.ifPresent(
        states -> found.add(practices(pieces, themes, practices(states, facts, text))));
    Waits all = waits;
    progress.ifPresent(coder -> found.add(progress(pieces, themes, coder, all)));
    Optional<YearMonth> written = facts.responseDate().map(ThemeCoder::month);
    training.ifPresent(coder -> found.add(training(pieces, themes, coder, all, written)));
    return found;
  }

  private static FoundByRules practices(
      ThemePieces pieces, DocumentThemes themes, Supplier<PracticeCoder> coder) {
    return pieces
        .of(
            PracticeCoder.THEME,
            codebook -> pieces.theme(PracticeCoder.THEME, codebook) + pieces.practices(codebook),
            passages ->
                haveOtherPractices(pieces)
                    || pieces.mayFindOtherwise(PracticeCoder.THEME, passages),
            earlier -> themes.byRules(PracticeCoder.THEME, coder.get(), earlier))
        .found();
  }

  private static FoundByRules progress(
      ThemePieces pieces, DocumentThemes themes, ProgressCoder coder, Waits waits) {
    return pieces
        .of(
            ProgressCoder.THEME,
            codebook -> pieces.theme(ProgressCoder.THEME, codebook) + waits.of(codebook).told(),
            passages ->
                waits.differIn(passages) || pieces.mayFindOtherwise(ProgressCoder.THEME, passages),
            earlier -> themes.progress(coder, waits.now().all(), earlier))
        .found();
  }

  private static FoundByRules training(
      ThemePieces pieces,
      DocumentThemes themes,
      TrainingCoder coder,
      Waits waits,
      Optional<YearMonth> written) {
    return pieces
        .of(
            TRAINING + "/" + PEOPLE_TRAINED,
            codebook ->
                pieces.theme(TRAINING, codebook)
                    + pieces.practices(codebook)
                    + waits.of(codebook).numbers(),
            passages ->
                haveOtherPractices(pieces)
                    || waits.differIn(passages)
                    || pieces.mayFindOtherwise(TRAINING, passages),
            earlier ->
                themes.training(
                    coder, waits.now().forTraining(), waits.now().all(), written, earlier))
        .found();
  }

  private static boolean haveOtherPractices(ThemePieces pieces) {
    return !pieces.practices(Asked.NOW).equals(pieces.practices(Asked.BEFORE));
  }

  private Supplier<PracticeCoder> practices(
      PracticeStates states, DocumentFacts facts, String text) {
    return () ->
        new PracticeCoder(
            practiceNames.in(text),
            states,
            new PracticeOwners(new ForceNames(text, facts.force())));
  }

  private Reading reading(
      DocumentId document,
      DocumentFacts facts,
      String text,
      Supplier<List<AnnotatedPassage>> passages) {
    ReadDocument sentences =
        new ReadDocument(passages, wordClasses.inDocumentOf(OwnBody.of(facts)));
    return new Reading(new DocumentThemes(document, text, sentences), sentences);
  }

  private static Map<AnswerId, String> progress(List<FoundByRules> found) {
    Map<AnswerId, String> progress = new TreeMap<>();
    for (FoundByRules theme : found) {
      theme.progress().forEach((answer, code) -> progress.put(new AnswerId(answer), code));
    }
    return progress;
  }

  private static SortedMap<String, Integer> givenUp(List<FoundByRules> found) {
    SortedMap<String, Integer> givenUp = new TreeMap<>();
    for (FoundByRules theme : found) {
      theme.givenUp().forEach((rule, times) -> givenUp.merge(rule, times, Integer::sum));
    }
    return givenUp;
  }

  private static YearMonth month(StatedDate date) {
    return switch (date) {
      case StatedDate.Day day -> YearMonth.from(day.date());
      case StatedDate.Month month -> month.month();
    };
  }
}
