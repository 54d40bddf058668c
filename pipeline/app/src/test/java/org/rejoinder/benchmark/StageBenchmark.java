package org.rejoinder.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rejoinder.annotate.CoreNlpAnnotator;
import org.rejoinder.annotate.CoreNlpPatternCompiler;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.StatedFacts;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.segment.OutlinedText;
import org.rejoinder.segment.Segmenter;
import org.rejoinder.themes.ThemeCoder;

/** How long each stage takes for a hundred generated responses, by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class StageBenchmark {

  private static final int DOCUMENTS = 100;

  private final List<Read> documents = new ArrayList<>();
  private final CoreNlpAnnotator annotator = new CoreNlpAnnotator();
  private final CoreNlpAnnotator annotatorOfAll = CoreNlpAnnotator.readingAllAnew();
  private Segmenter segmenter = Segmenter.knowing(List.of());
  private ThemeCoder coder = coder(new Codebook(List.of(), List.of(), List.of()));
  private Path folder = Path.of("");

  /** A response with all that the stages before give the next. */
  private record Read(
      DocumentId name,
      DocumentText content,
      OutlinedText outlined,
      Segmentation segmentation,
      List<AnnotatedPassage> passages) {}

  /** Generates the responses and does every stage once. */
  @Setup
  public void generate() throws Exception {
    folder = Files.createTempDirectory("rejoinder-stages");
    List<DocumentText> texts = new ArrayList<>();
    try (Stream<Path> files =
        Files.list(GeneratedResponses.write(folder.resolve("in"), DOCUMENTS))) {
      for (Path file : files.sorted().toList()) {
        texts.add(DocumentText.plain(Files.readString(file)));
      }
    }
    segmenter = Segmenter.knowing(texts);
    coder = coder(CodebookReader.read(Path.of("../../corpus/codebook.yaml")));
    for (DocumentText text : texts) {
      DocumentId name = new DocumentId("response-" + documents.size());
      OutlinedText outlined = OutlinedText.of(text);
      Segmentation segmentation = segmenter.segment(name, outlined, StatedFacts.nothing());
      documents.add(
          new Read(
              name,
              text,
              outlined,
              segmentation,
              annotator.annotate(text.text(), segmentation.passages())));
    }
  }

  /** Takes the responses away. */
  @TearDown
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static ThemeCoder coder(Codebook codebook) {
    try {
      return new ThemeCoder(codebook, CoreNlpPatternCompiler.of(codebook));
    } catch (PatternException e) {
      throw new IllegalStateException("The built-in codebook is wrong", e);
    }
  }

  /** What documents tell of each other, outlining them included. */
  @Benchmark
  public void compare(Blackhole hole) {
    documents.forEach(
        document -> hole.consume(Segmenter.hints(OutlinedText.of(document.content()))));
  }

  /** Splitting into answers what was outlined when it was compared. */
  @Benchmark
  public void segment(Blackhole hole) {
    documents.forEach(
        document ->
            hole.consume(
                segmenter.segment(document.name(), document.outlined(), StatedFacts.nothing())));
  }

  /** The annotators alone, on every sentence: what cannot be done without. */
  @Benchmark
  public void annotateEverySentence(Blackhole hole) {
    documents.forEach(document -> hole.consume(annotated(annotatorOfAll, document)));
  }

  /** Annotating as a run does, when the sentences have been met before. */
  @Benchmark
  public void annotateKnownSentences(Blackhole hole) {
    documents.forEach(document -> hole.consume(annotated(annotator, document)));
  }

  private static List<AnnotatedPassage> annotated(CoreNlpAnnotator annotator, Read document) {
    return annotator.annotate(document.content().text(), document.segmentation().passages());
  }

  /** All themes of the built-in codebook. */
  @Benchmark
  public void code(Blackhole hole) {
    documents.forEach(
        document ->
            hole.consume(
                coder.code(
                    document.name(),
                    document.segmentation().facts(),
                    document.content().text(),
                    document.passages())));
  }
}
