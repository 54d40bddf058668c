package org.rejoinder.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.index.HitValues;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.SearchRequest.Narrowing;
import org.rejoinder.index.SearchResult;
import org.rejoinder.tables.StoredTable;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableRow;
import tools.jackson.databind.node.ObjectNode;

/**
 * The run for programs, as JSON with the names of the tables. {@code openapi.json} beside this
 * class describes it.
 */
final class Api {

  private static final int USUAL_LIMIT = 20;
  private static final int MOST_HITS = 200;
  private static final int MOST_ROWS = 1_000;

  private final Searching searching;

  Api(Searching searching) {
    this.searching = searching;
  }

  /** What answers a request to each of the paths. */
  Map<String, Handler> routes() {
    Map<String, Handler> routes = new LinkedHashMap<>();
    routes.put("/api/openapi.json", context -> json(context, Resources.text("openapi.json")));
    routes.put("/api/run", this::run);
    routes.put("/api/tables", this::tables);
    routes.put("/api/tables/{name}", this::table);
    routes.put("/api/search", this::search);
    routes.put("/api/answer", this::answer);
    routes.put("/api/document", this::document);
    return routes;
  }

  private void run(Context context) throws IOException, TableException {
    json(context, JsonText.of(searching.reading(OpenRun::record)));
  }

  private void tables(Context context) throws IOException, TableException {
    List<Map<String, Object>> tables =
        searching.reading(OpenRun::tables).stream()
            .map(
                table -> {
                  Map<String, Object> row = new LinkedHashMap<>();
                  row.put("table", table.name());
                  row.put("rows", table.rows());
                  row.put("meaning", table.meaning());
                  return row;
                })
            .toList();
    ObjectNode answer = JsonText.object();
    answer.set("tables", JsonText.node(tables));
    json(context, JsonText.of(answer));
  }

  private void table(Context context) throws IOException, TableException {
    RequestParameters parameters = new RequestParameters(context);
    TablePage.Wanted wanted = TablePage.Wanted.of(parameters);
    int limit = parameters.number("limit", USUAL_LIMIT, 1, MOST_ROWS);
    String name = context.pathParam("name");
    ObjectNode answer =
        searching.reading(
            run -> {
              StoredTable table = TablePage.existing(run, name);
              Cursor cursor = Cursor.of(parameters, run, List.of(name, wanted.toString()));
              StoredTable.Selection selection = wanted.in(table);
              List<TableRow> rows = selection.rows(cursor.from(), limit);
              ObjectNode page = JsonText.object();
              page.put("table", name);
              page.put("total", selection.size());
              page.set("rows", JsonText.rows(table, rows));
              putNext(page, cursor.next(rows.size(), selection.size()));
              return page;
            });
    json(context, JsonText.of(answer));
  }

  private void search(Context context) throws IOException, TableException {
    RequestParameters parameters = new RequestParameters(context);
    String query = parameters.text("q").strip();
    List<Narrowing> narrowings = parameters.narrowings();
    if (query.isEmpty() && narrowings.isEmpty()) {
      throw RefusedException.wrong("The parameter 'q' is missing");
    }
    int limit = parameters.number("limit", USUAL_LIMIT, 1, MOST_HITS);
    SearchRequest request = Searching.request(query, narrowings).withLimit(limit);
    try {
      json(
          context,
          searching.search(
              run -> {
                Cursor cursor = Cursor.of(parameters, run, List.of(query, narrowings.toString()));
                SearchResult result = searching.search(run, request.skipping(cursor.from()));
                return JsonText.of(found(query, result, cursor));
              }));
    } catch (QuerySyntaxException wrong) {
      throw RefusedException.wrongQuery(wrong.column(), Searching.detail(wrong));
    }
  }

  private static ObjectNode found(String query, SearchResult result, Cursor cursor) {
    ObjectNode page = JsonText.object();
    page.put("query", query);
    page.put("total", result.total());
    page.set("notes", JsonText.node(result.notes()));
    page.put("suggestion", result.suggestion().orElse(""));
    page.set("hits", JsonText.node(result.hits().stream().map(HitValues::inFull).toList()));
    page.set("facets", JsonText.node(HitValues.counts(result.facets())));
    putNext(page, cursor.next(result.hits().size(), result.total()));
    return page;
  }

  private void answer(Context context) throws IOException, TableException {
    String name = new RequestParameters(context).needed("id");
    ObjectNode answer =
        searching.reading(
            run -> {
              TableRow row = AnswerPage.existing(run, name);
              ObjectNode object = JsonText.object();
              object.set("answer", JsonText.row(run.table("answers"), row));
              object.set(
                  "findings", JsonText.rows(run.table("findings"), AnswerPage.findings(run, row)));
              object.set("similar", SharedWording.asJson(run, row));
              return object;
            });
    json(context, JsonText.of(answer));
  }

  private void document(Context context) throws IOException, TableException {
    String name = new RequestParameters(context).needed("name");
    ObjectNode answer =
        searching.reading(
            run -> {
              TableRow row = DocumentPage.existing(run, name);
              Optional<DocumentText> content = run.content(name);
              ObjectNode object = JsonText.object();
              object.set("document", JsonText.row(run.table("documents"), row));
              content.ifPresentOrElse(
                  text -> object.put("text", text.text()), () -> object.putNull("text"));
              object.set("answers", JsonText.rows(run.table("answers"), run.answersOf(name)));
              object.set("findings", JsonText.rows(run.table("findings"), run.findingsOf(name)));
              return object;
            });
    json(context, JsonText.of(answer));
  }

  private static void putNext(ObjectNode page, Optional<String> cursor) {
    cursor.ifPresentOrElse(next -> page.put("next", next), () -> page.putNull("next"));
  }

  private static void json(Context context, String text) {
    context.contentType("application/json").result(text);
  }
}
