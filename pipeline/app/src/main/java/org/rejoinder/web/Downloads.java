package org.rejoinder.web;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.rejoinder.index.Concordance;
import org.rejoinder.index.FoundHits;
import org.rejoinder.index.Hit;
import org.rejoinder.index.HitValues;
import org.rejoinder.index.KwicLine;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.tables.StoredTable;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableRow;

/**
 * Files to take away: the same bytes as the command line prints. They are sent while they are read,
 * so that their length does not matter.
 */
final class Downloads {

  private static final int ROWS_AT_ONCE = 500;

  /** So many hits are held in memory to sort their lines. */
  private static final int MOST_SORTED = 20_000;

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private final Searching searching;

  Downloads(Searching searching) {
    this.searching = searching;
  }

  /** All hits of a query as CSV, a row for each hit or for each line of the concordance. */
  void hitsAsCsv(Context context) throws IOException, TableException {
    RequestParameters parameters = new RequestParameters(context);
    HitsShown shown = HitsShown.of(parameters);
    boolean lines = shown.isConcordance();
    send(
        parameters,
        found -> {
          refuseEndlessSorting(found, shown);
          attach(context, "text/csv; charset=utf-8", lines ? "lines.csv" : "hits.csv");
          List<String> columns = lines ? HitValues.OF_A_LINE : HitValues.OF_A_HIT;
          try (Writer out = writer(context)) {
            CSVPrinter printer = CSV.print(out);
            printer.printRecord(columns);
            if (shown.isSorted()) {
              List<Hit> hits = new ArrayList<>();
              found.forEach(hits::add);
              for (Concordance.Line line : Concordance.of(hits, shown.order())) {
                print(printer, columns, HitValues.of(line.hit(), line.words()));
              }
            } else {
              found.forEach(hit -> print(printer, columns, hit, lines));
            }
          }
        });
  }

  /** All that a query found as JSON. */
  void hitsAsJson(Context context) throws IOException, TableException {
    RequestParameters parameters = new RequestParameters(context);
    String query = parameters.text("q").strip();
    send(
        parameters,
        found -> {
          attach(context, "application/json", "hits.json");
          try (Writer out = writer(context)) {
            writeJson(out, query, found);
          }
        });
  }

  private static void writeJson(Writer out, String query, FoundHits found)
      throws IOException, QuerySyntaxException {
    out.write("{\"query\":" + JsonText.of(query));
    out.write(",\"total\":" + found.total());
    out.write(",\"notes\":" + JsonText.of(found.notes()));
    out.write(",\"suggestion\":" + JsonText.of(found.suggestion().orElse("")));
    out.write(",\"hits\":[");
    Separator separator = new Separator();
    found.forEach(hit -> out.write(separator.next() + JsonText.of(HitValues.inFull(hit))));
    out.write("],\n\"facets\":" + JsonText.of(HitValues.counts(found.facets())) + "}\n");
  }

  /** A table as CSV: its file where all rows are wanted as they stand. */
  void tableAsCsv(Context context) throws IOException, TableException {
    TablePage.Wanted wanted = TablePage.Wanted.of(new RequestParameters(context));
    String name = context.pathParam("name");
    int _ =
        searching.readingOnce(
            run -> {
              StoredTable table = TablePage.existing(run, name);
              StoredTable.Selection rows = wanted.in(table);
              attach(context, "text/csv; charset=utf-8", name + ".csv");
              if (wanted.isWhole()) {
                table.copyTo(context.outputStream());
              } else {
                writeCsv(context, table, rows);
              }
              return rows.size();
            });
  }

  /** A table as JSON: an array of objects, one a line. */
  void tableAsJson(Context context) throws IOException, TableException {
    TablePage.Wanted wanted = TablePage.Wanted.of(new RequestParameters(context));
    String name = context.pathParam("name");
    int _ =
        searching.readingOnce(
            run -> {
              StoredTable table = TablePage.existing(run, name);
              StoredTable.Selection rows = wanted.in(table);
              attach(context, "application/json", name + ".json");
              writeJson(context, table, rows);
              return rows.size();
            });
  }

  private static void writeCsv(Context context, StoredTable table, StoredTable.Selection rows)
      throws IOException {
    try (Writer out = writer(context)) {
      CSVPrinter printer = CSV.print(out);
      printer.printRecord(table.columns());
      for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
        for (TableRow row : rows.rows(from, ROWS_AT_ONCE)) {
          printer.printRecord(table.columns().stream().map(row::cell));
        }
      }
    }
  }

  private static void writeJson(Context context, StoredTable table, StoredTable.Selection rows)
      throws IOException {
    try (Writer out = writer(context)) {
      out.write("[");
      Separator separator = new Separator();
      for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
        for (TableRow row : rows.rows(from, ROWS_AT_ONCE)) {
          out.write(separator.next() + JsonText.of(JsonText.row(table, row)));
        }
      }
      out.write(rows.size() == 0 ? "]\n" : "\n]\n");
    }
  }

  private void send(RequestParameters parameters, Searching.Sending sending)
      throws IOException, TableException {
    SearchRequest request =
        Searching.request(parameters.text("q").strip(), parameters.narrowings());
    try {
      searching.sendAll(request, sending);
    } catch (QuerySyntaxException wrong) {
      throw RefusedException.wrongQuery(wrong.column(), Searching.detail(wrong));
    }
  }

  private static void refuseEndlessSorting(FoundHits found, HitsShown shown) {
    if (shown.isSorted() && found.listed() > MOST_SORTED) {
      throw RefusedException.wrong(
          "The lines of %d hits are too many to be sorted here; narrow them down, or sort them at the command line"
              .formatted(found.listed()));
    }
  }

  private static void print(CSVPrinter printer, List<String> columns, Hit hit, boolean lines)
      throws IOException {
    if (lines) {
      for (KwicLine line : hit.lines()) {
        print(printer, columns, HitValues.of(hit, line));
      }
    } else {
      print(printer, columns, HitValues.of(hit));
    }
  }

  private static void print(CSVPrinter printer, List<String> columns, Map<String, Object> row)
      throws IOException {
    printer.printRecord(columns.stream().map(row::get));
  }

  private static void attach(Context context, String type, String name) {
    context.contentType(type);
    context.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private static Writer writer(Context context) {
    return new BufferedWriter(
        new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Between things that are written one after the other. */
  private static final class Separator {
    private String next = "\n";

    String next() {
      String separator = next;
      next = ",\n";
      return separator;
    }
  }
}
