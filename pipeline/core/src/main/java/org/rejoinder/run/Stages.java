package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.corpus.CorpusException;
import org.rejoinder.corpus.FoundFiles;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * The stages of a run as functions, so that a run can be tried without language models.
 *
 * @param codebook reads the codebook's file
 * @param finder finds the files of the input
 * @param extractor reads a file's text; safe for several threads
 * @param segmenterKnowing makes a segmenter from the texts of the whole corpus, because what
 *     several documents quote word for word is a recommendation
 * @param tables writes the tables
 * @param index writes the full-text index
 */
public record Stages(
    CodebookReading codebook,
    Finder finder,
    Function<SourceFile, Extraction> extractor,
    Function<Collection<String>, DocumentSegmenter> segmenterKnowing,
    CorpusWriter tables,
    CorpusWriter index) {

  /** Reads and checks a codebook, before anything that takes long begins. */
  public interface CodebookReading {
    CheckedCodebook read(Path codebook) throws CodebookException, PatternException;
  }

  /**
   * A codebook that holds.
   *
   * @param files that it is made of
   * @param coder loads the language models
   */
  public record CheckedCodebook(List<Path> files, Supplier<CorpusCoder> coder) {

    /** Keeps its own copy of the list. */
    public CheckedCodebook {
      files = List.copyOf(files);
    }
  }

  /** Finds the files of an input. */
  public interface Finder {
    FoundFiles find(Collection<Path> inputs) throws CorpusException;
  }

  /** Splits one document; safe for several threads. */
  public interface DocumentSegmenter {
    Segmentation segment(DocumentId document, String text);
  }

  /** Codes each document, and then looks at them all. */
  public interface CorpusCoder {
    /** The document with its findings; safe for several threads. */
    CodedDocument code(CodedDocument segmented);

    /** What the corpus names and the codebook does not know, given all documents in their order. */
    List<Candidate> candidates(List<CodedDocument> coded);

    /** A line for each rule of the codebook that could not be used on some sentence. */
    default List<String> unusedRules() {
      return List.of();
    }

    /** Seconds of work so far, of all threads together, by what was done. */
    default Map<String, Double> work() {
      return Map.of();
    }
  }

  /** Writes what was found out into a folder that does not exist yet. */
  public interface CorpusWriter {
    void write(Path folder, CodedCorpus corpus) throws IOException;
  }
}
