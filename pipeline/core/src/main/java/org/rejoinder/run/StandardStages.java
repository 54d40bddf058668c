package org.rejoinder.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.rejoinder.annotate.CoreNlpAnnotator;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.segment.Segmenter;
import org.rejoinder.tables.ResultTables;
import org.rejoinder.themes.CandidateFinder;
import org.rejoinder.themes.CandidateFinder.Sightings;
import org.rejoinder.themes.Coding;
import org.rejoinder.themes.ThemeCoder;

/** The product's own stages, wired together. */
final class StandardStages {

  private StandardStages() {}

  static Stages create() {
    return new Stages(
        StandardStages::readCodebook,
        CorpusFolder::find,
        Stages.DocumentExtractor::standard,
        texts -> Segmenter.knowing(texts)::segment,
        ResultTables::write,
        AnswerIndex::write);
  }

  private static Stages.CheckedCodebook readCodebook(Path file)
      throws CodebookException, PatternException {
    Codebook codebook = CodebookReader.read(file);
    CandidateFinder candidates = new CandidateFinder(codebook);
    ThemeCoder themes = new ThemeCoder(codebook, CoreNlpPatternCompiler.of(codebook));
    return new Stages.CheckedCodebook(
        CodebookReader.files(file),
        () -> new AnnotatingCoder(annotatorFor(themes), themes, candidates),
        candidates::candidates);
  }

  /**
   * The models, and the rules' grammar, are loaded when the first passage is read and coded, so one
   * is.
   */
  private static Annotator annotatorFor(ThemeCoder themes) {
    Annotator annotator = new CoreNlpAnnotator();
    String first = "Once 12 officers have been trained in May, the force will be ready for MARAC.";
    Passage passage = new Passage(Voice.BODY, new Span(0, first.length()), Optional.empty());
    themes.code(
        new DocumentId("first"),
        DocumentFacts.unknown(),
        first,
        annotator.annotate(first, List.of(passage)));
    return annotator;
  }

  /** Annotates a document's passages, codes the codebook's themes and notes what else is named. */
  private static final class AnnotatingCoder implements Stages.DocumentCoder {
    private final Annotator annotator;
    private final ThemeCoder themes;
    private final CandidateFinder candidates;
    private final LongAdder annotating = new LongAdder();
    private final LongAdder coding = new LongAdder();
    private final LongAdder looking = new LongAdder();

    AnnotatingCoder(Annotator annotator, ThemeCoder themes, CandidateFinder candidates) {
      this.annotator = annotator;
      this.themes = themes;
      this.candidates = candidates;
    }

    @Override
    public DocumentCoding code(CodedDocument document) {
      long start = System.nanoTime();
      String text = document.text();
      List<AnnotatedPassage> passages =
          annotator.annotate(text, document.segmentation().passages());
      long annotated = System.nanoTime();
      Coding coded = themes.code(document.id(), document.segmentation().facts(), text, passages);
      long done = System.nanoTime();
      Sightings sightings = candidates.sightings(document.id(), text, passages);
      annotating.add(annotated - start);
      coding.add(done - annotated);
      looking.add(System.nanoTime() - done);
      return new DocumentCoding(coded.findings(), coded.progress(), coded.givenUp(), sightings);
    }

    @Override
    public Map<String, Double> work() {
      Map<String, Double> work = new LinkedHashMap<>();
      work.put("annotating", seconds(annotating));
      work.put("coding", seconds(coding));
      work.put("looking for candidates", seconds(looking));
      return work;
    }

    private static double seconds(LongAdder nanoseconds) {
      return Duration.ofNanos(nanoseconds.sum()).toMillis() / 1000.0;
    }
  }
}
