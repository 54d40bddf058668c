package org.rejoinder.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Which values a field has in this index. */
final class IndexedValues {

  private static final int SHOWN = 12;

  private final IndexSearcher searcher;

  IndexedValues(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  boolean has(Term term) {
    try {
      return searcher.getIndexReader().docFreq(term) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int count(Query query) {
    try {
      return searcher.count(query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All values of a field as they are shown, in alphabetical order. */
  Collection<String> of(QueryField field) {
    TreeSet<String> all = new TreeSet<>();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field.shown());
        for (long i = 0; i < values.getValueCount(); i++) {
          all.add(values.lookupOrd(i).utf8ToString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Sentences on names of several words of which a query gives only the first to its field. */
  List<String> namesWithoutQuotationMarks(String query) {
    String typed = TextAnalysis.label(query);
    return Stream.of(QueryField.FORCE, QueryField.PRACTICE)
        .flatMap(field -> of(field).stream().map(name -> field.label() + ":" + name))
        .filter(pair -> pair.contains(" ") && typed.contains(TextAnalysis.label(pair)))
        .map(pair -> pair.replaceFirst(":", ":\"") + "\"")
        .map("To search for all of the name, put it in quotation marks: %s."::formatted)
        .toList();
  }

  /** A sentence on a value that a field has nowhere, and which it has instead. */
  String nowhere(QueryField field, String value) {
    List<String> known = of(field).stream().sorted(Facets.orderOf(field.label())).toList();
    if (known.isEmpty()) {
      return "Nothing in this index has a value in the field '%s'.".formatted(field.label());
    }
    String more = known.size() > SHOWN ? " and %d more".formatted(known.size() - SHOWN) : "";
    return "Nothing has %s '%s'; there are: %s%s."
        .formatted(
            field.label(),
            value,
            String.join(", ", known.subList(0, Math.min(SHOWN, known.size()))),
            more);
  }
}
