package org.rejoinder.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.rejoinder.domain.Span;

/** Terms for the index whose positions and offsets are known already, in ascending order. */
final class PlacedTerms {

  private record Placed(String term, int position, Span offsets) {}

  private final List<Placed> terms = new ArrayList<>();

  /**
   * Adds a term.
   *
   * @param position of the word that it says something of, from 0
   * @param offsets in the text of the entry
   */
  void add(String term, int position, Span offsets) {
    terms.add(new Placed(term, position, offsets));
  }

  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** For Lucene, which reads it once. */
  TokenStream stream() {
    return new Stream(terms);
  }

  private static final class Stream extends TokenStream {
    private final List<Placed> terms;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;
    private int position = -1;

    Stream(List<Placed> terms) {
      this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
      if (next == terms.size()) {
        return false;
      }
      clearAttributes();
      Placed placed = terms.get(next++);
      term.append(placed.term);
      offsets.setOffset(placed.offsets.start(), placed.offsets.end());
      step.setPositionIncrement(placed.position - position);
      position = placed.position;
      return true;
    }

    @Override
    public void reset() {
      next = 0;
      position = -1;
    }
  }
}
