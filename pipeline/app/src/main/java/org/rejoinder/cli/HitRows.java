package org.rejoinder.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.index.Concordance;
import org.rejoinder.index.FoundHits;
import org.rejoinder.index.Hit;
import org.rejoinder.index.HitValues;
import org.rejoinder.index.QuerySyntaxException;

/**
 * Prints hits as data, one by one as the index gives them, so that any number of them fits into
 * memory; only a concordance that is sorted by its words has to be held.
 */
final class HitRows {

  private final FoundHits found;
  private final Environment environment;

  HitRows(FoundHits found, Environment environment) {
    this.found = found;
    this.environment = environment;
  }

  /** How all hits are spread. */
  void counts() throws IOException {
    try (RowPrinter rows = RowPrinter.csv(environment.out(), HitValues.OF_A_COUNT)) {
      rows.printAll(HitValues.counts(found.facets()));
    }
  }

  /** A row a hit. */
  void hits() throws IOException, QuerySyntaxException {
    try (RowPrinter rows = RowPrinter.csv(environment.out(), HitValues.OF_A_HIT)) {
      found.forEach(hit -> rows.print(HitValues.of(hit)));
    }
  }

  /** A row a line of the concordance. */
  void lines(Concordance.Order order) throws IOException, QuerySyntaxException {
    try (RowPrinter rows = RowPrinter.csv(environment.out(), HitValues.OF_A_LINE)) {
      if (order == Concordance.Order.BY_HIT) {
        found.forEach(
            hit ->
                rows.printAll(hit.lines().stream().map(line -> HitValues.of(hit, line)).toList()));
      } else {
        List<Hit> hits = new ArrayList<>();
        found.forEach(hits::add);
        rows.printAll(
            Concordance.of(hits, order).stream()
                .map(line -> HitValues.of(line.hit(), line.words()))
                .toList());
      }
    }
  }

  /** Everything: total, hits with their concordance, counts and notes. */
  void json(String query) throws IOException, QuerySyntaxException {
    try (ObjectPrinter object = new ObjectPrinter(environment.out())) {
      object.print("query", query);
      object.print("total", found.total());
      object.print("notes", found.notes());
      object.print("suggestion", found.suggestion().orElse(""));
      object.beginList("hits");
      found.forEach(hit -> object.print(HitValues.inFull(hit)));
      object.endList();
      object.print("facets", HitValues.counts(found.facets()));
    }
  }
}
