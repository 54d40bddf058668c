package org.rejoinder.themes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Evidence;
import org.rejoinder.domain.ExplainedFinding;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;
import org.rejoinder.themes.FoundByRules.SentenceCodes;
import org.rejoinder.themes.ReadDocument.ReadPassage;

/**
 * What each theme finds in one document, theme by theme, so that one can be done again without the
 * others; for one thread.
 */
final class DocumentThemes {

  private final DocumentId document;
  private final String text;
  private final ReadDocument reading;
  private final List<ExplainedFinding> explained = new ArrayList<>();

  DocumentThemes(DocumentId document, String text, ReadDocument reading) {
    this.document = document;
    this.text = text;
    this.reading = reading;
  }

  /** Why each finding was made that was made here. */
  List<ExplainedFinding> explained() {
    return explained;
  }

  /**
   * What a theme's own rules find.
   *
   * @param earlier what still stands, here and in the other themes
   */
  FoundByRules byRules(String theme, SentenceCoder coder, EarlierFindings earlier) {
    return noting(
        () -> {
          Found found = new Found(earlier);
          eachCoded(
              found,
              (number, context) -> {
                List<CodedSentence> coded = coder.code(context);
                Set<String> remembered = context.sentence().remembered(theme);
                if (!coded.isEmpty() || !remembered.isEmpty()) {
                  found.sentences.add(
                      new SentenceCodes(
                          number,
                          coded.stream().map(CodedSentence::code).toList(),
                          List.copyOf(remembered)));
                }
                found.add(context.passage(), context, coded);
              });
          return found;
        });
  }

  /**
   * How far each answer says that its body is.
   *
   * @param awaiting the numbers of the sentences that wait for a national body
   */
  FoundByRules progress(ProgressCoder coder, Set<Integer> awaiting, EarlierFindings earlier) {
    return noting(
        () -> {
          Found found = new Found(earlier);
          Map<AnswerId, MainProgress> main = new TreeMap<>();
          for (ReadPassage passage : reading.passages()) {
            if (found.takesOver(passage)) {
              continue;
            }
            for (int i = 0; i < passage.sentences().size(); i++) {
              SentenceInContext context = passage.sentences().get(i);
              boolean awaits = awaiting.contains(passage.first() + i);
              if (passage.passage().voice() == Voice.VERDICT) {
                hearVerdict(coder, passage.passage(), context, main, found);
              } else if (passage.passage().voice() == Voice.ANSWER) {
                MainProgress heard = mainOf(passage.passage(), main);
                List<CodedSentence> signs = coder.code(context, awaits);
                heard.hear(context, signs);
                found.add(passage.passage(), context, oneOfEachCode(signs));
              }
            }
          }
          main.forEach((answer, heard) -> found.progress.put(answer.value(), heard.code()));
          return found;
        });
  }

  private static MainProgress mainOf(Passage passage, Map<AnswerId, MainProgress> main) {
    return main.computeIfAbsent(passage.answer().orElseThrow(), _ -> new MainProgress());
  }

  /**
   * That a recommendation is not accepted says more than the reply below. How far a status says
   * that things are, the reply tells better.
   */
  private static void hearVerdict(
      ProgressCoder coder,
      Passage passage,
      SentenceInContext context,
      Map<AnswerId, MainProgress> main,
      Found found) {
    List<CodedSentence> refusals =
        coder.code(context, false).stream()
            .filter(sign -> sign.code().equals(MainProgress.REJECTED))
            .limit(1)
            .toList();
    if (!refusals.isEmpty()) {
      mainOf(passage, main).hear(refusals);
      found.add(passage, context, refusals);
    }
  }

  private static Collection<CodedSentence> oneOfEachCode(List<CodedSentence> signs) {
    Map<String, CodedSentence> shown = new LinkedHashMap<>();
    signs.forEach(sign -> shown.putIfAbsent(sign.code(), sign));
    return shown.values();
  }

  /**
   * Who was or will be trained.
   *
   * @param waitingForTraining the numbers of the sentences that wait for training from a national
   *     body
   * @param waiting the numbers of the sentences that wait for a national body at all
   * @param written when the response was written, where it says so
   */
  FoundByRules training(
      TrainingCoder coder,
      Set<Integer> waitingForTraining,
      Set<Integer> waiting,
      Optional<YearMonth> written,
      EarlierFindings earlier) {
    return noting(
        () -> {
          Found found = new Found(earlier);
          Map<AnswerId, Discourse> spokenOf = new HashMap<>();
          for (ReadPassage passage : reading.passages()) {
            Voice voice = passage.passage().voice();
            if (!found.takesOver(passage) && (voice == Voice.ANSWER || voice == Voice.BODY)) {
              train(
                  coder,
                  passage,
                  waits(passage, waitingForTraining, waiting),
                  written,
                  spokenOf,
                  found);
            }
          }
          return found;
        });
  }

  private static NationalWaits waits(
      ReadPassage passage, Set<Integer> waitingForTraining, Set<Integer> waiting) {
    return new NationalWaits(
        sentencesOf(passage, waitingForTraining)::contains,
        sentencesOf(passage, waiting)::contains);
  }

  private static Set<ReadSentence> sentencesOf(ReadPassage passage, Set<Integer> numbers) {
    List<ReadSentence> sentences = passage.readSentences();
    Set<ReadSentence> named = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (numbers.contains(passage.first() + i)) {
        named.add(sentences.get(i));
      }
    }
    return named;
  }

  private void train(
      TrainingCoder coder,
      ReadPassage passage,
      NationalWaits waits,
      Optional<YearMonth> written,
      Map<AnswerId, Discourse> spokenOf,
      Found found) {
    Optional<AnswerId> answer =
        passage.passage().answer().filter(_ -> passage.passage().voice() == Voice.ANSWER);
    Discourse before =
        answer
            .map(id -> spokenOf.computeIfAbsent(id, each -> afterDemand(coder, each)))
            .orElse(Discourse.none());
    List<ReadSentence> sentences = passage.readSentences();
    TrainingCoder.Read read = coder.read(sentences, before, waits, written);
    answer.ifPresent(id -> spokenOf.put(id, read.end()));
    for (TrainingStatement statement : read.statements()) {
      found.add(
          finding(
              passage.passage(),
              statement.span(),
              new CodedSentence(
                  ThemeCoder.TRAINING,
                  ThemeCoder.PEOPLE_TRAINED,
                  Optional.of(statement.state()),
                  statement.rule(),
                  statement.figure(),
                  List.of())),
          statement.evidence());
    }
  }

  private Discourse afterDemand(TrainingCoder coder, AnswerId answer) {
    return coder.asks(reading.asked(answer)) ? Discourse.ofTraining() : Discourse.none();
  }

  private void eachCoded(Found found, BiConsumer<Integer, SentenceInContext> coding) {
    for (ReadPassage passage : reading.passages()) {
      if (!found.takesOver(passage) && passage.passage().voice().isCoded()) {
        for (int i = 0; i < passage.sentences().size(); i++) {
          coding.accept(passage.first() + i, passage.sentences().get(i));
        }
      }
    }
  }

  /** What is found, with the rules that were given up on the way. */
  private FoundByRules noting(Supplier<Found> work) {
    List<ReadPassage> _ = reading.passages();
    Map<String, Integer> before = new HashMap<>(reading.givenUp().sentences());
    Found found = work.get();
    Map<String, Integer> givenUp = new TreeMap<>(reading.givenUp().sentences());
    givenUp.replaceAll((rule, times) -> times - before.getOrDefault(rule, 0));
    givenUp.values().removeIf(times -> times == 0);
    return found.with(givenUp);
  }

  private Finding finding(Passage passage, Span span, CodedSentence coded) {
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

  /** What is being found. */
  private final class Found {
    private final List<Finding> findings = new ArrayList<>();
    private final List<SentenceCodes> sentences = new ArrayList<>();
    private final Map<String, String> progress = new TreeMap<>();
    private final EarlierFindings earlier;

    Found(EarlierFindings earlier) {
      this.earlier = earlier;
    }

    /** Takes what stands of a passage from an earlier coding; tells whether anything does. */
    boolean takesOver(ReadPassage passage) {
      Optional<List<Finding>> standing = earlier.in(passage);
      if (standing.isPresent()) {
        findings.addAll(standing.get());
        sentences.addAll(earlier.sentences(passage));
        earlier.progressOf(passage).ifPresent(code -> putProgress(passage, code));
      }
      return standing.isPresent();
    }

    private void putProgress(ReadPassage passage, String code) {
      passage.passage().answer().ifPresent(answer -> progress.put(answer.value(), code));
    }

    FoundByRules with(Map<String, Integer> givenUp) {
      return new FoundByRules(findings, sentences, progress, givenUp);
    }

    void add(Passage passage, SentenceInContext context, Collection<CodedSentence> coded) {
      Span span = context.sentence().sentence().span();
      for (CodedSentence each : coded) {
        add(
            finding(passage, span, each),
            Sign.evidence(each.signs(), context.sentence().sentence()));
      }
    }

    void add(Finding finding, Evidence evidence) {
      findings.add(finding);
      explained.add(new ExplainedFinding(finding, evidence));
    }
  }
}
