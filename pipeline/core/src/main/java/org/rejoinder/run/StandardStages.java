package org.rejoinder.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rejoinder.annotate.CoreNlpAnnotator;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.KnownPieces;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TokenPatternCompiler;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.tables.ResultTables;
import org.rejoinder.themes.CandidateFinder;
import org.rejoinder.themes.CandidateFinder.Sightings;
import org.rejoinder.themes.CheckedPatterns;
import org.rejoinder.themes.CodebookOutline;
import org.rejoinder.themes.EarlierCodebook;
import org.rejoinder.themes.KnownWork;
import org.rejoinder.themes.MadeFrom;
import org.rejoinder.themes.ThemeCoder;

/** The product's own stages, wired together. */
final class StandardStages {

  private StandardStages() {}

  static Stages create() {
    return with(CoreNlpPatternCompiler::of, CoreNlpAnnotator::new);
  }

  /**
   * The same without the savings: every sentence is annotated anew, and every rule is tried on
   * every sentence. They find the same and take longer.
   */
  static Stages withoutSavings() {
    return with(CoreNlpPatternCompiler::tryingEverySentence, CoreNlpAnnotator::readingAllAnew);
  }

  private static Stages with(
      Function<Codebook, TokenPatternCompiler> patterns, Supplier<Annotator> annotator) {
    return new Stages(
        codebook -> readCodebook(codebook, patterns),
        CorpusFolder::find,
        Stages.DocumentExtractor::standard,
        Stages.Segmenting.standard(),
        () -> loaded(annotator.get()),
        ResultTables::write,
        AnswerIndex::write,
        Stages.ReportWriter.standard(),
        Optional.of(Stages.Rewriting.standard()));
  }

  private static Stages.CheckedCodebook readCodebook(
      Path file, Function<Codebook, TokenPatternCompiler> patterns)
      throws CodebookException, PatternException {
    CodebookReader.Read read = CodebookReader.readWithFiles(file);
    Codebook codebook = read.codebook();
    CandidateFinder candidates = new CandidateFinder(codebook);
    TokenPatternCompiler compiler = patterns.apply(codebook);
    CompletableFuture<MadeFrom> meanwhile =
        CompletableFuture.supplyAsync(
            () ->
                compiler.triesEverySentence()
                    ? MadeFrom.everywhere(codebook)
                    : MadeFrom.of(codebook));
    Once<ThemeCoder> themes = new Once<>(new CheckedPatterns(codebook, compiler)::coder);
    MadeFrom madeFrom = meanwhile.join();
    return new Stages.CheckedCodebook(
        read.files(),
        () -> new ThemesAndCandidates(themes.get(), candidates, madeFrom, Optional.empty()),
        candidates::candidates,
        madeFrom::in,
        madeFrom::outline);
  }

  /** The models are loaded when the first passage is read, so one is. */
  private static Annotator loaded(Annotator annotator) {
    String first = "Once 12 officers have been trained in May, the force will be ready for MARAC.";
    Passage passage = new Passage(Voice.BODY, new Span(0, first.length()), Optional.empty());
    List<AnnotatedPassage> _ = annotator.annotate(first, List.of(passage));
    return annotator;
  }

  /** Codes the codebook's themes and notes what else is named. */
  private static final class ThemesAndCandidates implements Stages.DocumentCoder {
    private final ThemeCoder themes;
    private final CandidateFinder candidates;
    private final MadeFrom madeFrom;
    private final Optional<EarlierCodebook> earlier;
    private final LongAdder coding = new LongAdder();
    private final LongAdder looking = new LongAdder();

    ThemesAndCandidates(
        ThemeCoder themes,
        CandidateFinder candidates,
        MadeFrom madeFrom,
        Optional<EarlierCodebook> earlier) {
      this.themes = themes;
      this.candidates = candidates;
      this.madeFrom = madeFrom;
      this.earlier = earlier;
    }

    @Override
    public Stages.DocumentCoder after(CodebookOutline before) {
      return new ThemesAndCandidates(
          themes,
          candidates,
          madeFrom,
          Optional.of(new EarlierCodebook(before, madeFrom.outline())));
    }

    @Override
    public DocumentCoding code(
        CodedDocument document, Supplier<List<AnnotatedPassage>> passages, KnownPieces known) {
      long start = System.nanoTime();
      String text = document.text();
      ThemeCoder.Found found =
          themes.find(
              document.id(),
              document.segmentation().facts(),
              text,
              passages,
              new KnownWork(known, madeFrom, earlier));
      long done = System.nanoTime();
      Sightings sightings =
          candidates.sightings(
              document.id(), text, passages, known, madeFrom.practiceNames(found.words()));
      coding.add(done - start);
      looking.add(System.nanoTime() - done);
      return new DocumentCoding(
          found.findings(), found.progress(), found.givenUp(), sightings, found.words());
    }

    @Override
    public Map<String, Double> work() {
      Map<String, Double> work = new LinkedHashMap<>();
      work.put("coding", seconds(coding));
      work.put("looking for candidates", seconds(looking));
      return work;
    }

    private static double seconds(LongAdder nanoseconds) {
      return Duration.ofNanos(nanoseconds.sum()).toMillis() / 1000.0;
    }
  }
}
