package org.rejoinder.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.CodedCorpus;

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

  private static final Sort BEST_FIRST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(IndexFields.ORDER_VOICE, SortField.Type.INT),
          new SortField(IndexFields.ORDER_DOCUMENT, SortField.Type.STRING),
          new SortField(IndexFields.ORDER_START, SortField.Type.INT),
          new SortField(IndexFields.ORDER_ANSWER, SortField.Type.STRING));

  static {
    // Lucene advises on the Java that it runs on; whoever searches for answers did not ask.
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private AnswerIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
  }

  /**
   * Writes the index of a run into a folder, which is created if need be. An index that is there is
   * replaced; a caller who must not lose it in a failure writes to a new folder and moves that.
   *
   * @throws IOException if the folder cannot be written
   */
  public static void write(Path folder, CodedCorpus corpus) throws IOException {
    Files.createDirectories(folder);
    IndexWriting.write(folder, corpus);
  }

  /**
   * Opens the index in a folder.
   *
   * @throws UnreadableIndexException if there is none, or none of this version, in one sentence
   */
  public static AnswerIndex open(Path folder) throws UnreadableIndexException {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableIndexException(
          "There is no index in '%s'; do a run first, or name the output folder of one."
              .formatted(folder),
          null);
    }
    Directory directory = null;
    DirectoryReader reader = null;
    try {
      directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
      reader = DirectoryReader.open(directory);
      String version = reader.getIndexCommit().getUserData().get(IndexFields.VERSION_KEY);
      if (!IndexFields.VERSION.equals(version)) {
        throw new IOException("its version is " + version);
      }
      return new AnswerIndex(directory, reader);
    } catch (IOException | IllegalArgumentException e) {
      close(reader, directory);
      throw new UnreadableIndexException(
          "The index in '%s' cannot be read (%s); do the run again to write it anew."
              .formatted(folder, firstLine(e)),
          e);
    }
  }

  /**
   * Searches.
   *
   * @throws QuerySyntaxException if the query cannot be understood, saying where and why in one
   *     line
   * @throws IOException if the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws QuerySyntaxException, IOException {
    ReadQuery read = new QueryReader(searcher).read(request.query());
    try {
      Query query = searcher.rewrite(read.query());
      ScoreDoc[] found = bestFirst(query).scoreDocs;
      Hits hits = new Hits(searcher, query, request.context());
      List<Hit> listed = new ArrayList<>();
      int first = Math.min(found.length, request.skip());
      int after = first + Math.min(found.length - first, request.limit());
      for (ScoreDoc document : Arrays.copyOfRange(found, first, after)) {
        listed.add(hits.hit(document));
      }
      return new SearchResult(found.length, listed, facets(found), read.notes(found.length));
    } catch (AlreadyClosedException e) {
      throw e;
    } catch (IndexSearcher.TooManyClauses | IllegalStateException e) {
      throw QueryReader.tooMuch(request.query(), e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static void close(@Nullable DirectoryReader reader, @Nullable Directory directory) {
    try (directory;
        reader) {
      // Both are closed, whichever of them was opened.
    } catch (IOException e) {
      LUCENE.log(Level.FINE, "An index that cannot be read could not be closed either", e);
    }
  }

  private static String firstLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  /** Collects every hit: totals and facets are never cut short. */
  private TopFieldDocs bestFirst(Query query) throws IOException {
    int all = Math.max(1, reader.maxDoc());
    return searcher.search(
        query, new TopFieldCollectorManager(BEST_FIRST, all, null, Integer.MAX_VALUE));
  }

  private List<Facet> facets(ScoreDoc[] found) throws IOException {
    return Facets.count(
        reader, Arrays.stream(found).mapToInt(document -> document.doc).sorted().toArray());
  }
}
