package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Theme;

/** Makes rows ready to be compared: with the run's names, the codebook's names, and a place. */
final class PassageReader {

  private static final String PRACTICE = "practice";

  private final RunTables run;
  private final DocumentNames documents;
  private final PracticeNames practices;
  private final Codebook codebook;
  private final List<String> remarks;

  /**
   * Reads rows of gold and of a run.
   *
   * @param remarks takes a line for every row that cannot be compared as it is
   */
  PassageReader(RunTables run, DocumentNames documents, Codebook codebook, List<String> remarks) {
    this.run = run;
    this.documents = documents;
    this.practices = new PracticeNames(codebook);
    this.codebook = codebook;
    this.remarks = remarks;
  }

  /** All rows of a run's table; an answer's quote is its whole stretch of text. */
  List<CodedPassage> ofRun(TableKind kind) {
    return run.rows(kind).stream().map(row -> runPassage(kind, row)).toList();
  }

  private CodedPassage runPassage(TableKind kind, CodedRow row) {
    String document = row.cell("document");
    Optional<Span> place = row.span();
    Optional<String> text =
        run.text(document).filter(read -> place.map(Span::end).orElse(0) <= read.length());
    String quote =
        kind == TableKind.ANSWERS && place.isPresent()
            ? text.map(place.get()::of).orElse("")
            : row.cell("quote");
    return passage(kind, document, row, place, quote);
  }

  /** The rows of gold that are about a document of the run and within what gold declares. */
  List<CodedPassage> ofGold(CodedTable table, Scope scope) {
    List<CodedPassage> passages = new ArrayList<>();
    SortedMap<String, Integer> countedElsewhere = new TreeMap<>();
    for (CodedRow row : table.rows()) {
      Optional<String> document = documents.of(row.cell("document"));
      if (document.isEmpty()) {
        remarks.add(
            "%s: the run has no document '%s', or more than one file of that name. Write its path as the run's table documents has it; the row is left out."
                .formatted(row.at(), row.cell("document")));
        continue;
      }
      CodedPassage passage = goldPassage(table.kind(), document.get(), row);
      if (!scope.documents().contains(document.get())) {
        remarks.add(
            "%s: documents.csv does not list '%s'. Add it there; the row is left out."
                .formatted(row.at(), row.cell("document")));
      } else if (scope.judges(passage)) {
        remarkOnUnknownCode(passage);
        passages.add(passage);
      } else if (scope.hasOwnTable(passage.theme())) {
        countedElsewhere.merge(passage.theme(), 1, Integer::sum);
      } else {
        remarks.add(
            "%s: theme '%s' is not among those that documents.csv declares for '%s'. Add it there; the row is left out."
                .formatted(row.at(), passage.theme(), row.cell("document")));
      }
    }
    countedElsewhere.forEach(
        (theme, rows) ->
            remarks.add(
                "%s: %d rows of theme '%s' are not compared here, because its own table is"
                    .formatted(table.rows().getFirst().file(), rows, theme)));
    return passages;
  }

  private CodedPassage goldPassage(TableKind kind, String document, CodedRow row) {
    Optional<String> text = run.text(document);
    Optional<Span> place = row.span();
    String quote = row.cell("quote");
    if (place.isPresent() && text.isPresent() && !isPlaceOf(row, place.get(), text.get())) {
      place = Optional.empty();
    }
    if (place.isEmpty() && text.isPresent() && !quote.isBlank()) {
      place = QuotePlaces.only(quote, text.get());
      if (place.isEmpty() && !QuotePlaces.occurs(quote, text.get())) {
        remarks.add(
            "%s: the quote does not stand in the text of '%s'. Copy it from the text that the run wrote; as it is, the row is probably missed."
                .formatted(row.at(), document));
      }
    }
    if (quote.isBlank() && place.isPresent() && text.isPresent()) {
      quote = place.get().of(text.get());
    }
    return passage(kind, document, row, place, quote);
  }

  private boolean isPlaceOf(CodedRow row, Span place, String text) {
    if (place.end() > text.length()) {
      remarks.add(
          "%s: 'end' is %d, but the text has %d code units. Count UTF-16 code units in the text that the run wrote; the row is compared without offsets."
              .formatted(row.at(), place.end(), text.length()));
      return false;
    }
    String quote = QuotePlaces.collapsed(row.cell("quote"));
    if (!quote.isEmpty() && !QuotePlaces.collapsed(place.of(text)).equals(quote)) {
      remarks.add(
          "%s: the quote is not what stands from %d to %d. Correct one of the two; the row is compared by its quote."
              .formatted(row.at(), place.start(), place.end()));
      return false;
    }
    return true;
  }

  private CodedPassage passage(
      TableKind kind, String document, CodedRow row, Optional<Span> place, String quote) {
    return switch (kind) {
      case DOCUMENTS, ANSWERS -> new CodedPassage(kind, document, "", "", place, quote, row);
      case FINDINGS ->
          new CodedPassage(
              kind,
              document,
              row.cell("theme"),
              row.cell("theme").equals(PRACTICE)
                  ? practices.of(row.cell("code"))
                  : row.cell("code"),
              place,
              quote,
              row);
      case TRAINING -> new CodedPassage(kind, document, "training", "", place, quote, row);
      case PRACTICES ->
          new CodedPassage(
              kind, document, PRACTICE, practices.of(row.cell("practice")), place, quote, row);
    };
  }

  /** It counts all the same: that the codebook lacks a code is a reason why the run misses it. */
  private void remarkOnUnknownCode(CodedPassage gold) {
    String at = gold.row().at();
    if (gold.theme().equals(PRACTICE)) {
      String column = gold.kind() == TableKind.PRACTICES ? "practice" : "code";
      if (!practices.knows(gold.cell(column))) {
        remarks.add(
            "%s: the codebook has no practice '%s'. Check the name; the row counts."
                .formatted(at, gold.cell(column)));
      }
    } else if (gold.kind() == TableKind.FINDINGS) {
      Optional<Theme> theme = codebook.theme(gold.theme());
      if (theme.isEmpty() && !gold.theme().equals("training")) {
        remarks.add(
            "%s: the codebook has no theme '%s'. Check the name; the row counts."
                .formatted(at, gold.theme()));
      } else if (theme.isPresent() && theme.get().code(gold.code()).isEmpty()) {
        remarks.add(
            "%s: theme '%s' of the codebook has no code '%s', but %s. Check the name; the row counts."
                .formatted(
                    at,
                    gold.theme(),
                    gold.code(),
                    String.join(
                        ", ", theme.get().codes().stream().map(code -> code.name()).toList())));
      }
    }
  }
}
