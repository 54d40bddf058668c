package org.rejoinder.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rejoinder.tables.StoredTable;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableRow;

/** The map of progress: forces down, recommendations across, each cell opening its answers. */
final class MapPage {

  private static final int ROWS_OF_A_PAGE = 100;
  private static final String ROWS = "force";

  /** Parts a report's title from a recommendation's number in a header. */
  private static final String OF_A_REPORT = ": ";

  private final Searching searching;
  private final Rendering rendering;

  MapPage(Searching searching, Rendering rendering) {
    this.searching = searching;
    this.rendering = rendering;
  }

  /** Answers a request for the map. */
  void show(Context context) throws IOException, TableException {
    int page = new RequestParameters(context).number("page", 1, 1, Paging.LAST_PAGE);
    MapView view = searching.reading(run -> view(run, page));
    rendering.answer(context, "map", view);
  }

  private static MapView view(OpenRun run, int page) throws TableException, IOException {
    StoredTable table = run.table("progress_by_force");
    List<String> columns = table.columns().stream().filter(column -> !column.equals(ROWS)).toList();
    List<MapView.Row> rows = new ArrayList<>();
    for (TableRow row : table.all().rows(Paging.before(page, ROWS_OF_A_PAGE), ROWS_OF_A_PAGE)) {
      rows.add(row(run, row, columns));
    }
    return new MapView(
        Frame.of("Map of progress", Frame.Section.MAP),
        columns,
        rows,
        Progress.KNOWN.stream().map(Progress::new).toList(),
        Paging.of(
            table.size(),
            page,
            ROWS_OF_A_PAGE,
            number -> Links.to("/map").with("page", Integer.toString(number)).toString()));
  }

  private static MapView.Row row(OpenRun run, TableRow row, List<String> columns)
      throws TableException, IOException {
    String name = row.cell(ROWS);
    boolean isForce = run.table("documents").where("force", name).size() > 0;
    Optional<String> force = isForce ? Optional.of(name) : Optional.empty();
    Map<String, List<String>> documents = documents(run, force, name, columns);
    List<MapView.Cell> cells =
        columns.stream()
            .map(column -> cell(row.cell(column), force, name, column, documents))
            .toList();
    return new MapView.Row(name, Links.force(force, name), cells);
  }

  /**
   * Whose answers stand in each column of a row. Recommendation 3 of one report is not the 3 of
   * another; nothing has to be told apart where there is but one report.
   */
  private static Map<String, List<String>> documents(
      OpenRun run, Optional<String> force, String row, List<String> columns)
      throws TableException, IOException {
    Map<String, List<String>> documents = new HashMap<>();
    if (columns.stream().anyMatch(column -> column.contains(OF_A_REPORT))) {
      for (String document : force.isPresent() ? run.documentsOf(row) : List.of(row)) {
        for (TableRow answer : run.answersOf(document)) {
          List<String> ofColumn =
              documents.computeIfAbsent(
                  run.columnOf(answer.cell("answer")), _ -> new ArrayList<>());
          if (!ofColumn.contains(document)) {
            ofColumn.add(document);
          }
        }
      }
    }
    return documents;
  }

  private static MapView.Cell cell(
      String progress,
      Optional<String> force,
      String row,
      String column,
      Map<String, List<String>> documents) {
    List<Progress> codes = TablePage.progress(progress);
    String words = codes.stream().map(Progress::label).collect(Collectors.joining(", "));
    return new MapView.Cell(
        codes,
        codes.isEmpty()
            ? Optional.empty()
            : Optional.of(
                Links.cell(
                    force, row, recommendation(column), documents.getOrDefault(column, List.of()))),
        "%s, recommendation %s: %s".formatted(row, column, words));
  }

  /** The number alone, where it stands behind its report's title: {@code Custody: 3}. */
  private static String recommendation(String column) {
    return column.substring(column.lastIndexOf(' ') + 1);
  }
}
