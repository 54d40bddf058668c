package org.rejoinder.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ParallelLeafReader;
import org.jspecify.annotations.Nullable;

/** Reads the index of words and that of codes as one: entry for entry they are the same. */
final class CodedReader extends FilterDirectoryReader {

  private final DirectoryReader codes;

  /**
   * Both are closed with it.
   *
   * @throws IllegalArgumentException if they do not have the same entries
   */
  CodedReader(DirectoryReader words, DirectoryReader codes) throws IOException {
    super(words, new Joining(codes.leaves()));
    this.codes = codes;
  }

  @Override
  protected DirectoryReader doWrapDirectoryReader(DirectoryReader words) throws IOException {
    return new CodedReader(words, codes);
  }

  /** Nothing is cached by it. */
  @Override
  public IndexReader.@Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }

  @Override
  protected void doClose() throws IOException {
    try (codes) {
      super.doClose();
    }
  }

  private static final class Joining extends SubReaderWrapper {
    private final List<LeafReaderContext> codes;

    Joining(List<LeafReaderContext> codes) {
      this.codes = codes;
    }

    @Override
    protected LeafReader[] wrap(List<? extends LeafReader> words) {
      if (words.size() != codes.size()) {
        throw new IllegalArgumentException("its words and its codes are not of one run");
      }
      LeafReader[] joined = new LeafReader[words.size()];
      for (int i = 0; i < joined.length; i++) {
        joined[i] = joined(words.get(i), codes.get(i).reader());
      }
      return joined;
    }

    @Override
    public LeafReader wrap(LeafReader words) {
      throw new IllegalStateException("Words are joined with codes all at once");
    }

    private static LeafReader joined(LeafReader words, LeafReader codes) {
      try {
        return new ParallelLeafReader(words, codes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
