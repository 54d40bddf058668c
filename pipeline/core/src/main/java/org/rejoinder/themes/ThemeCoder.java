package org.rejoinder.themes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.Theme;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * Codes the themes of a codebook in a document's passages. Nothing but the document and the
 * codebook decides; safe for use by several threads.
 */
public final class ThemeCoder {

  private static final String TRAINING = "training";
  private static final String PEOPLE_TRAINED = "people-trained";
  private static final String AWAITING_NATIONAL = "awaiting-national";

  private final WordClasses wordClasses;
  private final List<SentenceCoder> ruleCoders = new ArrayList<>();
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
    this.wordClasses = new WordClasses(codebook);
    this.practiceNames = new PracticeNames(codebook.practices());
    Optional<PracticeStates> states = Optional.empty();
    Optional<ProgressCoder> howFar = Optional.empty();
    for (Theme theme : codebook.themes()) {
      switch (theme.name()) {
        case PracticeCoder.THEME -> states = Optional.of(new PracticeStates(theme, compiler));
        case ProgressCoder.THEME -> howFar = Optional.of(new ProgressCoder(theme, compiler));
        default -> ruleCoders.add(new RuleCoder(theme, compiler));
      }
    }
    this.practiceStates = states;
    this.progress = howFar;
    this.training =
        codebook
            .theme(TRAINING)
            .map(
                _ ->
                    new TrainingCoder(
                        TrainingNames.added(TrainingVocabulary.standard(), codebook.practices())));
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
    return new DocumentCoding(document, facts, text, passages).code();
  }

  /** The work on one document. */
  private final class DocumentCoding {

    private final DocumentId document;
    private final String text;
    private final List<AnnotatedPassage> passages;
    private final Map<AnswerId, List<ReadSentence>> asked;
    private final Optional<PracticeCoder> practices;
    private final Map<AnswerId, List<ReadSentence>> answered = new HashMap<>();
    private final Map<AnswerId, MainProgress> mainProgress = new TreeMap<>();
    private final List<ExplainedFinding> findings = new ArrayList<>();
    private final Map<AnswerId, Discourse> spokenOf = new HashMap<>();
    private final Optional<YearMonth> written;
    private final Set<ReadSentence> waiting = new HashSet<>();
    private final GivenUpRules givenUp = new GivenUpRules();

    DocumentCoding(
        DocumentId document, DocumentFacts facts, String text, List<AnnotatedPassage> passages) {
      this.document = document;
      this.text = text;
      this.passages = passages;
      this.written = facts.responseDate().map(ThemeCoder::month);
      this.asked = asked(passages);
      this.practices =
          practiceStates.map(
              states ->
                  new PracticeCoder(
                      practiceNames.in(text),
                      states,
                      new PracticeOwners(new ForceNames(text, facts.force()))));
    }

    Coding code() {
      for (AnnotatedPassage annotated : passages) {
        Voice voice = annotated.passage().voice();
        if (voice.isCoded()) {
          List<ReadSentence> sentences = read(annotated);
          code(annotated.passage(), sentences);
          if (voice == Voice.ANSWER || voice == Voice.BODY) {
            codeTraining(annotated.passage(), sentences);
          }
        } else if (voice == Voice.VERDICT) {
          read(annotated).forEach(sentence -> codeVerdict(annotated.passage(), sentence));
        }
      }
      findings.sort(Comparator.comparing(ExplainedFinding::finding, CodedDocument.FINDING_ORDER));
      Map<AnswerId, String> main = new TreeMap<>();
      mainProgress.forEach((answer, signs) -> main.put(answer, signs.code()));
      return new Coding(findings, main, givenUp.sentences());
    }

    private void code(Passage passage, List<ReadSentence> sentences) {
      List<ReadSentence> before =
          passage.voice() == Voice.ANSWER
              ? answered.computeIfAbsent(passage.answer().orElseThrow(), _ -> new ArrayList<>())
              : new ArrayList<>();
      List<ReadSentence> demand =
          passage.answer().map(answer -> asked.getOrDefault(answer, List.of())).orElse(List.of());
      for (ReadSentence sentence : sentences) {
        code(new SentenceInContext(passage, sentence, before, demand));
        before.add(sentence);
      }
    }

    private void code(SentenceInContext context) {
      List<CodedSentence> coded = new ArrayList<>();
      ruleCoders.forEach(coder -> coded.addAll(coder.code(context)));
      if (coded.stream().anyMatch(ThemeCoder::isAwaitedTraining)) {
        waiting.add(context.sentence());
      }
      boolean awaits = coded.stream().anyMatch(each -> each.theme().equals(AWAITING_NATIONAL));
      practices.ifPresent(coder -> coded.addAll(coder.code(context)));
      if (progress.isPresent() && context.voice() == Voice.ANSWER) {
        MainProgress main =
            mainProgress.computeIfAbsent(
                context.passage().answer().orElseThrow(), _ -> new MainProgress());
        List<CodedSentence> signs = progress.get().code(context, awaits);
        main.hear(context, signs);
        coded.addAll(oneOfEachCode(signs));
      }
      Span span = context.sentence().sentence().span();
      coded.forEach(
          each ->
              findings.add(
                  new ExplainedFinding(
                      finding(document, text, context.passage(), span, each),
                      Sign.evidence(each.signs(), context.sentence().sentence()))));
    }

    /**
     * That a recommendation is not accepted says more than the reply below. How far a status says
     * that things are, the reply tells better.
     */
    private void codeVerdict(Passage passage, ReadSentence sentence) {
      Passage asReply = new Passage(Voice.ANSWER, passage.span(), passage.answer());
      SentenceInContext context = new SentenceInContext(asReply, sentence, List.of(), List.of());
      List<CodedSentence> refusals =
          progress.stream()
              .flatMap(coder -> coder.code(context, false).stream())
              .filter(sign -> sign.code().equals(MainProgress.REJECTED))
              .limit(1)
              .toList();
      if (!refusals.isEmpty()) {
        mainProgress
            .computeIfAbsent(passage.answer().orElseThrow(), _ -> new MainProgress())
            .hear(refusals);
      }
      for (CodedSentence refusal : refusals) {
        findings.add(
            new ExplainedFinding(
                finding(document, text, passage, sentence.sentence().span(), refusal),
                Sign.evidence(refusal.signs(), sentence.sentence())));
      }
    }

    private static Collection<CodedSentence> oneOfEachCode(List<CodedSentence> signs) {
      Map<String, CodedSentence> shown = new LinkedHashMap<>();
      signs.forEach(sign -> shown.putIfAbsent(sign.code(), sign));
      return shown.values();
    }

    private void codeTraining(Passage passage, List<ReadSentence> sentences) {
      if (training.isEmpty()) {
        return;
      }
      Discourse before =
          passage.voice() == Voice.ANSWER
              ? spokenOf.computeIfAbsent(passage.answer().orElseThrow(), this::afterDemand)
              : Discourse.none();
      TrainingCoder.Read read = training.get().read(sentences, before, waiting::contains, written);
      if (passage.voice() == Voice.ANSWER) {
        spokenOf.put(passage.answer().orElseThrow(), read.end());
      }
      read.statements()
          .forEach(
              statement ->
                  findings.add(
                      new ExplainedFinding(
                          finding(
                              document,
                              text,
                              passage,
                              statement.span(),
                              new CodedSentence(
                                  TRAINING,
                                  PEOPLE_TRAINED,
                                  Optional.of(statement.state()),
                                  statement.rule(),
                                  statement.figure(),
                                  List.of())),
                          statement.evidence())));
    }

    private Discourse afterDemand(AnswerId answer) {
      return training.get().asks(asked.getOrDefault(answer, List.of()))
          ? Discourse.ofTraining()
          : Discourse.none();
    }

    private List<ReadSentence> read(AnnotatedPassage passage) {
      return passage.sentences().stream()
          .map(sentence -> new ReadSentence(sentence, wordClasses, givenUp))
          .toList();
    }

    private Map<AnswerId, List<ReadSentence>> asked(List<AnnotatedPassage> passages) {
      Map<AnswerId, List<ReadSentence>> asked = new HashMap<>();
      for (AnnotatedPassage annotated : passages) {
        Optional<AnswerId> answer = annotated.passage().answer();
        if (annotated.passage().voice() == Voice.ASKED && answer.isPresent()) {
          asked.computeIfAbsent(answer.get(), _ -> new ArrayList<>()).addAll(read(annotated));
        }
      }
      return asked;
    }
  }

  private static YearMonth month(StatedDate date) {
    return switch (date) {
      case StatedDate.Day day -> YearMonth.from(day.date());
      case StatedDate.Month month -> month.month();
    };
  }

  private static boolean isAwaitedTraining(CodedSentence coded) {
    return coded.theme().equals(AWAITING_NATIONAL) && coded.code().equals(TRAINING);
  }

  private static Finding finding(
      DocumentId document, String text, Passage passage, Span span, CodedSentence coded) {
    return new Finding(
        document,
        passage.voice() == Voice.ANSWER ? passage.answer() : Optional.empty(),
        coded.theme(),
        coded.code(),
        coded.state(),
        span,
        span.of(text),
        coded.rule(),
        coded.detail());
  }
}
