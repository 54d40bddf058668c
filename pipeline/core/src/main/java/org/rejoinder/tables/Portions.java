package org.rejoinder.tables;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Documents;

/** Takes a corpus's documents a few at a time, so that memory does not grow with the corpus. */
final class Portions {

  private static final int MOST_DOCUMENTS = 200;
  private static final int MOST_CHARACTERS = 1_000_000;

  private Portions() {}

  /** All documents in their order, in portions of at least one. */
  static Iterable<List<CodedDocument>> of(Documents documents) {
    return () -> {
      Iterator<CodedDocument> rest = documents.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rest.hasNext();
        }

        @Override
        public List<CodedDocument> next() {
          return taken(rest);
        }
      };
    };
  }

  private static List<CodedDocument> taken(Iterator<CodedDocument> rest) {
    List<CodedDocument> portion = new ArrayList<>();
    int characters = 0;
    do {
      CodedDocument document = rest.next();
      portion.add(document);
      characters += document.text().length();
    } while (rest.hasNext() && portion.size() < MOST_DOCUMENTS && characters < MOST_CHARACTERS);
    return portion;
  }
}
