package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.corpus.CorpusException;
import org.rejoinder.corpus.FoundFiles;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.AnnotationSource;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.KnownPieces;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.domain.StatedFacts;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.extract.ParsedTexts;
import org.rejoinder.extract.ParsingLimits;
import org.rejoinder.extract.TextExtractor;
import org.rejoinder.extract.TextRecognition;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.segment.CorpusHints;
import org.rejoinder.segment.OutlinedText;
import org.rejoinder.segment.Segmenter;
import org.rejoinder.tables.ResultTables;
import org.rejoinder.tables.TablesLedger;
import org.rejoinder.themes.CandidateFinder.Sightings;
import org.rejoinder.themes.CodebookOutline;
import org.rejoinder.themes.DocumentWords;

/**
 * The stages of a run as functions, so that a run can be tried without language models.
 *
 * @param codebook reads the codebook's file
 * @param finder finds the files of the input
 * @param extractor reads files' texts, remembering what is parsed
 * @param segmenting splits documents
 * @param annotator loads the language models
 * @param tables writes the tables
 * @param index writes the full-text index
 * @param report draws a page from the tables
 * @param rewriting changes them where only the codebook is another; empty where all is written anew
 */
public record Stages(
    CodebookReading codebook,
    Finder finder,
    ExtractorMaking extractor,
    Segmenting segmenting,
    Supplier<Annotator> annotator,
    CorpusWriter tables,
    IndexWriter index,
    ReportWriter report,
    Optional<Rewriting> rewriting) {

  /** Stages that draw no page and write all anew. */
  public Stages(
      CodebookReading codebook,
      Finder finder,
      ExtractorMaking extractor,
      Segmenting segmenting,
      Supplier<Annotator> annotator,
      CorpusWriter tables,
      IndexWriter index) {
    this(
        codebook,
        finder,
        extractor,
        segmenting,
        annotator,
        tables,
        index,
        (_, _) -> {},
        Optional.empty());
  }

  /** Reads and checks a codebook, before anything that takes long begins. */
  public interface CodebookReading {
    CheckedCodebook read(Path codebook) throws CodebookException, PatternException;
  }

  /**
   * A codebook that holds.
   *
   * @param files that it is made of
   * @param coder makes the rules ready
   * @param candidates what the corpus names and the codebook does not know, given what each
   *     document names, in the documents' order
   * @param deciding a hash of all in it that can find something in a document of such words
   * @param outline what it decides with, to be compared with another's
   */
  public record CheckedCodebook(
      List<Path> files,
      Supplier<DocumentCoder> coder,
      Function<Iterable<Sightings>, List<Candidate>> candidates,
      Function<DocumentWords, String> deciding,
      Supplier<CodebookOutline> outline) {

    /** A codebook of which every byte decides. */
    public CheckedCodebook(
        List<Path> files,
        Supplier<DocumentCoder> coder,
        Function<Iterable<Sightings>, List<Candidate>> candidates) {
      this(files, coder, candidates, _ -> RunRecord.hashOf(files), CodebookOutline::unknown);
    }

    /** Keeps its own copy of the list. */
    public CheckedCodebook {
      files = List.copyOf(files);
    }

    /** The same, which asks once for each document what decides in it. */
    CheckedCodebook remembering() {
      Map<DocumentWords, String> known = new ConcurrentHashMap<>();
      return new CheckedCodebook(
          files, coder, candidates, words -> known.computeIfAbsent(words, deciding), outline);
    }
  }

  /** Finds the files of an input. */
  public interface Finder {
    FoundFiles find(Collection<Path> inputs) throws CorpusException;
  }

  /**
   * Splits documents, knowing the whole corpus, because what several documents quote word for word
   * is a recommendation.
   */
  public interface Segmenting {
    /** What a document tells of those beside it; safe for several threads. */
    CorpusHints hints(OutlinedText text);

    /** A segmenter that knows what all documents tell, in their order. */
    DocumentSegmenter havingRead(Iterable<CorpusHints> corpus);

    /** The product's own. */
    static Segmenting standard() {
      return new Segmenting() {
        @Override
        public CorpusHints hints(OutlinedText text) {
          return Segmenter.hints(text);
        }

        @Override
        public DocumentSegmenter havingRead(Iterable<CorpusHints> corpus) {
          return Segmenter.havingRead(corpus)::segment;
        }
      };
    }
  }

  /** Splits one document; safe for several threads. */
  public interface DocumentSegmenter {
    Segmentation segment(DocumentId document, OutlinedText text, StatedFacts stated);
  }

  /** Makes what reads files. */
  public interface ExtractorMaking {
    /**
     * An extractor for one run.
     *
     * @param known what is parsed already
     * @param recognition reads pages that are pictures; empty where they are left unread
     */
    DocumentExtractor extractor(ParsedTexts known, Optional<TextRecognition> recognition);
  }

  /** Reads files; safe for several threads. */
  public interface DocumentExtractor extends AutoCloseable {
    /** The file's text, or why there is none. */
    Extraction extract(SourceFile source);

    /** Ends what was started to read them. */
    @Override
    default void close() {}

    /** Reads every format that the product knows, and parses nothing that is known. */
    static DocumentExtractor standard(ParsedTexts known, Optional<TextRecognition> recognition) {
      ParsingLimits limits =
          recognition.isPresent() ? ParsingLimits.withRecognition() : ParsingLimits.usual();
      TextExtractor texts = new TextExtractor(limits, known, recognition);
      return new DocumentExtractor() {
        @Override
        public Extraction extract(SourceFile source) {
          return texts.extract(source);
        }

        @Override
        public void close() {
          texts.close();
        }
      };
    }
  }

  /** Codes documents. */
  public interface DocumentCoder {
    /**
     * What is found in a document that has been split; safe for several threads.
     *
     * @param passages annotates all of the document; need not be asked where all is known
     * @param known of this document
     */
    DocumentCoding code(
        CodedDocument segmented, Supplier<List<AnnotatedPassage>> passages, KnownPieces known);

    /** The same for documents whose known pieces were made with another codebook. */
    default DocumentCoder after(CodebookOutline before) {
      return this;
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

  /** Writes what was found out, and how it was annotated, into a folder that does not exist yet. */
  public interface IndexWriter {
    void write(Path folder, CodedCorpus corpus, AnnotationSource annotations) throws IOException;
  }

  /** Draws a page from the tables that are in a run's folder, and writes it there. */
  public interface ReportWriter {
    void write(Path folder, List<RunRecord.HashedFile> codebook) throws IOException;

    /** The product's own. */
    static ReportWriter standard() {
      return Reporting::writeInto;
    }
  }

  /** Writes tables so that they can be changed, and changes tables and index. */
  public interface Rewriting {
    /** Writes the tables and tells what is in them. */
    TablesLedger write(Path tables, CodedCorpus corpus) throws IOException;

    /** Changes tables, see {@link ResultTables#rewrite}. */
    TablesLedger rewrite(
        Path tables,
        TablesLedger ledger,
        Function<DocumentId, Optional<CodedDocument>> changed,
        Optional<List<Candidate>> candidates)
        throws IOException;

    /** Writes the codes of an index, see {@link AnswerIndex#writeCodes}. */
    void writeCodes(Path index, Path earlier, Function<DocumentId, Optional<CodedDocument>> changed)
        throws IOException;

    /** Loads what changing them needs, where there is other work to be done at the same time. */
    void getReady();

    /** The product's own. */
    static Rewriting standard() {
      return new Rewriting() {
        @Override
        public TablesLedger write(Path tables, CodedCorpus corpus) throws IOException {
          return ResultTables.write(tables, corpus);
        }

        @Override
        public TablesLedger rewrite(
            Path tables,
            TablesLedger ledger,
            Function<DocumentId, Optional<CodedDocument>> changed,
            Optional<List<Candidate>> candidates)
            throws IOException {
          return ResultTables.rewrite(tables, ledger, changed, candidates);
        }

        @Override
        public void writeCodes(
            Path index, Path earlier, Function<DocumentId, Optional<CodedDocument>> changed)
            throws IOException {
          AnswerIndex.writeCodes(index, earlier, changed);
        }

        @Override
        public void getReady() {
          ResultTables.getReady();
        }
      };
    }
  }
}
