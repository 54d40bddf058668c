package org.rejoinder.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/**
 * Every document that a query found, as one number: its rank, eight bytes a hit. So all hits are
 * counted and the best are told without reading what the index stores. In a rank stand, from the
 * highest bit, the score (the better, the less), the kind of passage and the document; documents
 * are numbered in the order of the corpus.
 */
final class FoundDocuments extends SimpleCollector {

  private static final int VOICE_SHIFT = 29;
  private static final int DOCUMENT_MASK = (1 << VOICE_SHIFT) - 1;

  private long[] ranks = new long[64];
  private int count;
  private int base;
  private NumericDocValues voices = DocValues.emptyNumeric();
  private Scorable scorer = new Unscored();

  /** Collects in one piece or in several. */
  static CollectorManager<FoundDocuments, FoundDocuments> manager() {
    return new CollectorManager<>() {
      @Override
      public FoundDocuments newCollector() {
        return new FoundDocuments();
      }

      @Override
      public FoundDocuments reduce(Collection<FoundDocuments> pieces) {
        FoundDocuments all = new FoundDocuments();
        pieces.forEach(all::addAll);
        return all;
      }
    };
  }

  int count() {
    return count;
  }

  /** Their numbers in ascending order. */
  int[] documents() {
    int[] documents = new int[count];
    for (int i = 0; i < count; i++) {
      documents[i] = document(ranks[i]);
    }
    return documents;
  }

  /** The ranks of those that a request lists, in its order. */
  long[] listed(SearchRequest request) {
    int last = (int) Math.min(count, (long) request.skip() + request.limit());
    if (request.skip() >= last) {
      return new long[0];
    }
    long[] first =
        switch (request.order()) {
          case BEST_FIRST -> best(last);
          case BY_DOCUMENT -> ranks;
        };
    return Arrays.copyOfRange(first, request.skip(), last);
  }

  /** The document of a rank. */
  static int document(long rank) {
    return (int) rank & DOCUMENT_MASK;
  }

  /** The score of a rank. */
  static float score(long rank) {
    return NumericUtils.sortableIntToFloat(~(int) (rank >> Integer.SIZE));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public void setScorer(Scorable newScorer) {
    scorer = newScorer;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
    voices = DocValues.getNumeric(leaf.reader(), IndexFields.ORDER_VOICE);
  }

  @Override
  public void collect(int inLeaf) throws IOException {
    long voice = voices.advanceExact(inLeaf) ? voices.longValue() : 0;
    long place = (voice << VOICE_SHIFT) | (base + inLeaf);
    add(((long) ~NumericUtils.floatToSortableInt(scorer.score()) << Integer.SIZE) | place);
  }

  private void add(long rank) {
    ranks = ArrayUtil.grow(ranks, count + 1);
    ranks[count++] = rank;
  }

  private void addAll(FoundDocuments piece) {
    for (int i = 0; i < piece.count; i++) {
      add(piece.ranks[i]);
    }
  }

  /** The lowest ranks, in ascending order: all of them are sorted only where most are wanted. */
  private long[] best(int wanted) {
    if (wanted > count / 4) {
      long[] all = Arrays.copyOf(ranks, count);
      Arrays.sort(all);
      return all;
    }
    LongHeap heap = new LongHeap(wanted);
    for (int i = 0; i < count; i++) {
      boolean _ = heap.insertWithOverflow(~ranks[i]);
    }
    long[] best = new long[wanted];
    for (int i = wanted - 1; i >= 0; i--) {
      best[i] = ~heap.pop();
    }
    return best;
  }

  /** Until Lucene gives the first one. */
  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
