package org.rejoinder.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The documents of a corpus, by name. They may be read anew each time that somebody goes through
 * them, so that a corpus need not fit into memory: hold on to what is needed of one, not to it.
 */
public interface Documents extends Iterable<CodedDocument> {

  /** How many there are. */
  int count();

  /** One after the other. */
  default Stream<CodedDocument> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** Documents that are all in memory. */
  static Documents of(Collection<CodedDocument> documents) {
    List<CodedDocument> byName =
        documents.stream().sorted(Comparator.comparing(CodedDocument::id)).toList();
    return new Documents() {
      @Override
      public int count() {
        return byName.size();
      }

      @Override
      public Iterator<CodedDocument> iterator() {
        return byName.iterator();
      }
    };
  }
}
