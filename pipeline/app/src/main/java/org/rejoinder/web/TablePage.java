package org.rejoinder.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rejoinder.tables.ColumnDescription;
import org.rejoinder.tables.StoredTable;
import org.rejoinder.tables.TableDefinition;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableRow;

/** The tables of the run: their list, and each of them page by page. */
final class TablePage {

  /** Nobody sorts by running text, and it would have to be held in memory to do so. */
  private static final Set<String> NEVER_SORTED = Set.of("text", "asked", "quote", "reason");

  private static final Set<String> WIDE = Set.of("text", "asked", "quote", "reason", "meaning");
  private static final int ROWS_OF_A_PAGE = 50;
  private static final int LONGEST_CELL = 280;

  private final Searching searching;
  private final Rendering rendering;

  TablePage(Searching searching, Rendering rendering) {
    this.searching = searching;
    this.rendering = rendering;
  }

  /** Which rows of a table are wanted, in which order. */
  record Wanted(String column, String contains, String sort, boolean descending) {

    static Wanted of(RequestParameters parameters) {
      String order = parameters.text("order");
      if (!List.of("", "ascending", "descending").contains(order)) {
        throw RefusedException.wrong(
            "The parameter 'order' must be ascending or descending, but is '%s'".formatted(order));
      }
      return new Wanted(
          parameters.text("column"),
          parameters.text("contains"),
          parameters.text("sort"),
          order.equals("descending"));
    }

    /** The rows. */
    StoredTable.Selection in(StoredTable table) throws TableException, IOException {
      requireColumn(table, column);
      requireColumn(table, sort);
      if (NEVER_SORTED.contains(sort)) {
        throw RefusedException.wrong("Rows cannot be sorted by '%s'".formatted(sort));
      }
      if (column.isEmpty() != contains.isEmpty() && column.isEmpty()) {
        throw RefusedException.wrong("Name the column that must contain '%s'".formatted(contains));
      }
      StoredTable.Selection rows =
          contains.isEmpty() ? table.all() : table.containing(column, contains);
      return sort.isEmpty() ? rows : rows.sorted(sort, descending);
    }

    /** Whether all rows are wanted as they stand in the file. */
    boolean isWhole() {
      return contains.isEmpty() && sort.isEmpty();
    }

    Links addTo(Links links) {
      return links
          .with("column", contains.isEmpty() ? "" : column)
          .with("contains", contains)
          .with("sort", sort)
          .with("order", descending ? "descending" : "");
    }

    private static void requireColumn(StoredTable table, String column) {
      if (!column.isEmpty() && !table.columns().contains(column)) {
        throw RefusedException.wrong(
            "The table '%s' has no column '%s'; it has %s"
                .formatted(table.name(), column, String.join(", ", table.columns())));
      }
    }
  }

  /** Answers a request for the list. */
  void list(Context context) throws IOException, TableException {
    List<ListedTable> tables = searching.reading(OpenRun::tables);
    rendering.answer(
        context, "tables", new TablesView(Frame.of("Tables", Frame.Section.TABLES), tables));
  }

  /** Answers a request for a table. */
  void show(Context context) throws IOException, TableException {
    RequestParameters parameters = new RequestParameters(context);
    String name = context.pathParam("name");
    Wanted wanted = Wanted.of(parameters);
    int page = parameters.number("page", 1, 1, Paging.LAST_PAGE);
    TableView view = searching.reading(run -> view(existing(run, name), wanted, page));
    rendering.answer(context, "table", view);
  }

  /** The table of that name; refuses the request if there is none. */
  static StoredTable existing(OpenRun run, String name) throws TableException {
    if (!run.hasTable(name)) {
      throw RefusedException.notThere("There is no table of that name");
    }
    return run.table(name);
  }

  private static TableView view(StoredTable table, Wanted wanted, int page)
      throws TableException, IOException {
    StoredTable.Selection selection = wanted.in(table);
    List<TableRow> rows = selection.rows(Paging.before(page, ROWS_OF_A_PAGE), ROWS_OF_A_PAGE);
    return new TableView(
        Frame.of("Table " + table.name(), Frame.Section.TABLES),
        table.name(),
        table.definition().meaning() + " " + table.definition().order(),
        table.columns().stream().map(column -> header(table, column, wanted)).toList(),
        rows.stream().map(row -> cells(table, row)).toList(),
        Paging.of(selection.size(), page, ROWS_OF_A_PAGE, number -> link(table, wanted, number)),
        wanted.column,
        wanted.contains,
        wanted.sort,
        wanted.descending,
        table.columns(),
        wanted.addTo(Links.to("/tables/" + table.name() + ".csv")).toString(),
        wanted.addTo(Links.to("/tables/" + table.name() + ".json")).toString());
  }

  private static String link(StoredTable table, Wanted wanted, int page) {
    return wanted
        .addTo(Links.to(Links.table(table.name())))
        .with("page", page > 1 ? Integer.toString(page) : "")
        .toString();
  }

  private static TableView.Header header(StoredTable table, String column, Wanted wanted) {
    boolean current = column.equals(wanted.sort);
    boolean next = current && !wanted.descending;
    Wanted sorted = new Wanted(wanted.column, wanted.contains, column, next);
    return new TableView.Header(
        column,
        meaning(table.definition(), column),
        NEVER_SORTED.contains(column) ? Optional.empty() : Optional.of(link(table, sorted, 1)),
        !current ? "none" : wanted.descending ? "descending" : "ascending",
        table.definition().kindOf(column).isNumber());
  }

  private static String meaning(TableDefinition definition, String column) {
    return Stream.concat(definition.columns().stream(), definition.furtherColumns().stream())
        .filter(known -> known.name().equals(column) || known.name().startsWith("<"))
        .map(ColumnDescription::meaning)
        .findFirst()
        .orElse("");
  }

  private static List<TableView.Cell> cells(StoredTable table, TableRow row) {
    return table.columns().stream().map(column -> cell(table, row, column)).toList();
  }

  private static TableView.Cell cell(StoredTable table, TableRow row, String column) {
    String text = row.cell(column);
    return new TableView.Cell(
        AnnotatedText.shortened(text, LONGEST_CELL),
        text.isEmpty() ? Optional.empty() : link(table, row, column),
        isProgress(table, column) ? progress(text) : List.of(),
        table.definition().kindOf(column).isNumber(),
        WIDE.contains(column) || text.length() > 60);
  }

  private static boolean isProgress(StoredTable table, String column) {
    return column.equals("progress")
        || (table.name().equals("progress_by_force") && !column.equals("force"));
  }

  /** The codes of a cell that may hold several. */
  static List<Progress> progress(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split("; ", -1)).map(Progress::new).toList();
  }

  private static Optional<String> link(StoredTable table, TableRow row, String column) {
    return switch (column) {
      case "answer" -> Optional.of(Links.answer(row.cell("answer")));
      case "finding" ->
          Optional.of(
              row.cell("answer").isEmpty()
                  ? Links.document(row.cell("document"))
                  : Links.answer(row.cell("answer")));
      case "document" ->
          table.name().equals("documents") && row.cell("characters").isEmpty()
              ? Optional.empty()
              : Optional.of(Links.document(row.cell("document")));
      default -> Optional.empty();
    };
  }
}
