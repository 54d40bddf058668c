package org.rejoinder.domain;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a document's format says of its text beyond the words. Plain text says nothing.
 *
 * @param blocks in the order of the text, without overlap; together all of the text but white
 *     space, or none at all where the format does not tell
 * @param pageStarts the offset at which each page begins, rising; empty where there are no pages
 */
public record Layout(List<Block> blocks, List<Integer> pageStarts) {

  private static final Layout UNKNOWN = new Layout(List.of(), List.of());

  /** Keeps its own copies of the lists. */
  public Layout {
    blocks = List.copyOf(blocks);
    pageStarts = List.copyOf(pageStarts);
  }

  /** Of a text that is nothing but words. */
  public static Layout unknown() {
    return UNKNOWN;
  }

  /** Whether the format tells paragraphs, headings and tables apart. */
  public boolean hasBlocks() {
    return !blocks.isEmpty();
  }

  /** The page, from 1, on which the code unit at that offset stands; empty where there are none. */
  public OptionalInt pageOf(int offset) {
    if (pageStarts.isEmpty()) {
      return OptionalInt.empty();
    }
    int place = Collections.binarySearch(pageStarts, offset);
    return OptionalInt.of(Math.max(1, place >= 0 ? place + 1 : -place - 1));
  }
}
