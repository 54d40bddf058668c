package org.rejoinder.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOFunction;
import org.rejoinder.domain.AnnotationSource;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;

/**
 * The full-text index of a run. Every answer is an entry, and every passage outside answers is one,
 * so that nothing that was read is unfindable; a recommendation that is quoted before its answer is
 * searched with that answer, in the field {@code asked}. The index holds all that a result shows:
 * it needs neither the input nor the texts beside it.
 *
 * <p>An open index can be searched by several threads at once.
 */
public final class AnswerIndex implements AutoCloseable {

  /** Kept here, as loggers that nobody holds forget their level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // Lucene advises on the Java that it runs on; whoever searches for answers did not ask.
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Path folder;
  private final DirectoryReader reader;

  /** Lucene's name for the codes that were written, another with every writing. */
  private final byte[] commit;

  private AnswerIndex(Path folder, DirectoryReader reader, byte[] commit) {
    this.folder = folder;
    this.reader = reader;
    this.commit = commit;
  }

  /**
   * Writes the index of a run into a folder, which is created if need be. An index that is there is
   * replaced; a caller who must not lose it in a failure writes to a new folder and moves that.
   *
   * @throws IOException if the folder cannot be written
   */
  public static void write(Path folder, CodedCorpus corpus, AnnotationSource annotations)
      throws IOException {
    Files.createDirectories(folder);
    IndexWriting.write(folder, corpus, annotations);
  }

  /** The same of a corpus without annotation: it has no lemmas, parts of speech and sentences. */
  public static void write(Path folder, CodedCorpus corpus) throws IOException {
    write(folder, corpus, AnnotationSource.none());
  }

  /**
   * Writes the codes of a run that differs from an earlier one in the codebook only, beside the
   * words of the earlier index: those of its files for which {@link #isOfWords} holds.
   *
   * @param folder where the words lie already
   * @param earlier the folder of the earlier index
   * @param changed the documents that are coded otherwise than before, by name
   * @throws IOException if the folder cannot be written, or the earlier index not be read
   */
  public static void writeCodes(
      Path folder, Path earlier, Function<DocumentId, Optional<CodedDocument>> changed)
      throws IOException {
    try (CodesWriting codes = CodesWriting.into(folder)) {
      codes.addAll(earlier, changed);
      codes.finish();
    }
  }

  /**
   * Whether a file, named as seen from an index's folder, holds words, which no codebook changes.
   */
  public static boolean isOfWords(Path file) {
    return !file.startsWith(CodesWriting.folderIn(Path.of("")));
  }

  /**
   * Opens the index in a folder.
   *
   * @throws UnreadableIndexException if there is none, or none of this version, in one sentence
   */
  public static AnswerIndex open(Path folder) throws UnreadableIndexException {
    return open(folder, of -> FSDirectory.open(of, NoLockFactory.INSTANCE));
  }

  /**
   * Opens the index in a folder for a search or two. Files are read as any others: to map them into
   * memory, which many searches gain by, takes longer than one search.
   *
   * @throws UnreadableIndexException if there is none, or none of this version, in one sentence
   */
  public static AnswerIndex openBriefly(Path folder) throws UnreadableIndexException {
    return open(folder, of -> new NIOFSDirectory(of, NoLockFactory.INSTANCE));
  }

  private static AnswerIndex open(Path folder, IOFunction<Path, Directory> directories)
      throws UnreadableIndexException {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableIndexException(
          "There is no index in '%s'; do a run first, or name the output folder of one."
              .formatted(folder),
          null);
    }
    try {
      byte[] commit = commitOf(folder);
      Directory words = directories.apply(folder);
      Directory codes = directories.apply(CodesWriting.folderIn(folder));
      return new AnswerIndex(folder, new CodedReader(opened(words), opened(codes)), commit);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableIndexException(
          "The index in '%s' cannot be read (%s); do the run again to write it anew."
              .formatted(folder, firstLine(e)),
          e);
    }
  }

  private static DirectoryReader opened(Directory files) throws IOException {
    DirectoryReader reader = DirectoryReader.open(files);
    String version = reader.getIndexCommit().getUserData().get(IndexFields.VERSION_KEY);
    if (!IndexFields.VERSION.equals(version)) {
      reader.close();
      throw new IOException("its version is " + version);
    }
    return reader;
  }

  private static byte[] commitOf(Path index) throws IOException {
    Path folder = CodesWriting.folderIn(index);
    if (!Files.isDirectory(folder)) {
      // Lucene would make it.
      throw new NoSuchFileException(folder.toString());
    }
    try (Directory codes = new NIOFSDirectory(folder, NoLockFactory.INSTANCE)) {
      return SegmentInfos.readLatestCommit(codes).getId();
    }
  }

  /**
   * Searches, and reads all hits that the request lists.
   *
   * @throws QuerySyntaxException if the query cannot be understood, stands for too much or takes
   *     longer than it may, saying where and why in one line
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws QuerySyntaxException, IOException {
    FoundHits found = find(request);
    List<Hit> listed = new ArrayList<>();
    found.forEach(listed::add);
    return new SearchResult(
        found.total(), listed, found.facets(), found.notes(), found.suggestion());
  }

  /**
   * Searches, and leaves it to the caller to read the hits one by one.
   *
   * @throws QuerySyntaxException as {@link #search}
   * @throws IOException if the index cannot be read
   */
  public FoundHits find(SearchRequest request) throws QuerySyntaxException, IOException {
    SearchBounds bounds = SearchBounds.of(request, reader);
    return bounds.within(() -> find(request, bounds));
  }

  private FoundHits find(SearchRequest request, SearchBounds bounds)
      throws QuerySyntaxException, IOException {
    IndexSearcher searcher = bounds.searcher();
    ReadQuery read = new QueryReader(new IndexedValues(searcher)).read(request.query());
    Query query = searcher.rewrite(Facets.narrowed(read.query(), request.narrowings()));
    FoundDocuments found = searcher.search(query, FoundDocuments.manager());
    Misspelt misspelt = Misspelt.in(request.query(), read.query(), reader);
    return new FoundHits(
        found,
        Facets.count(reader, found.documents()),
        read.notes(found.count(), misspelt),
        misspelt.corrected(request.query()),
        new Hits(searcher, query, request.context()),
        bounds);
  }

  /**
   * The answers that share wording with one: see {@link SimilarAnswers}.
   *
   * @param limit how many to list at most; {@link SearchRequest#ALL} for all
   * @throws UnknownAnswerException if there is no such answer, saying which there are
   * @throws IOException if the index cannot be read
   */
  public SimilarAnswers similar(AnswerId answer, int limit)
      throws UnknownAnswerException, IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    return new Similarity(searcher).to(answer, limit);
  }

  /**
   * Whether this is still the index that lies in its folder: a run puts a new one in its place, and
   * this one stays readable until it is closed.
   *
   * @throws IOException if the folder cannot be read
   */
  public boolean isCurrent() throws IOException {
    try {
      return Arrays.equals(commit, commitOf(folder));
    } catch (NoSuchFileException | IndexNotFoundException beingReplaced) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
