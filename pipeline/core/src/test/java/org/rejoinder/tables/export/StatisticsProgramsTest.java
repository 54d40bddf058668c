package org.rejoinder.tables.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.tables.CellKind;
import org.rejoinder.tables.DataDictionary;
import org.rejoinder.tables.TableDefinition;
import org.rejoinder.tables.TableFolder;
import org.rejoinder.tables.TableFormat;
import org.rejoinder.tables.TablePrinter;
import org.rejoinder.tables.TableRow;

/**
 * R and Python, where they are installed, run the lines of the page and give the values and types
 * of every table back, from CSV and from the workbook. With {@code -Drejoinder.r=required} and
 * {@code -Drejoinder.python=required} they must be installed.
 */
class StatisticsProgramsTest {

  /** What a program calls the kinds of columns. */
  private record Types(Set<String> text, Set<String> whole, Set<String> decimal, Set<String> day) {
    Set<String> of(CellKind kind) {
      return switch (kind) {
        case TEXT, DAY_OR_MONTH -> text;
        case WHOLE_NUMBER -> whole;
        case DECIMAL_NUMBER -> decimal;
        case DAY -> day;
      };
    }
  }

  /** Writes what the lines of the page read: headers, types and rows, told apart by signs. */
  private static final String IN_R =
      """
      written <- function(cells) {
        text <- if (is.numeric(cells)) format(cells, digits = 15, scientific = FALSE, trim = TRUE)
          else if (inherits(cells, "POSIXct") || inherits(cells, "Date")) format(cells, "%Y-%m-%d")
          else as.character(cells)
        ifelse(is.na(cells), "", enc2utf8(text))
      }
      for (reader in c("read_table", "read_sheet")) {
        for (name in unique(columns$table)) {
          table <- get(reader)(name)
          rows <- do.call(paste, c(lapply(table, written), sep = "\\037"))
          types <- vapply(table, function(cells) class(cells)[1], "")
          parts <- c(paste(names(table), collapse = "\\037"), paste(types, collapse = "\\037"), rows)
          file <- file(paste0(reader, "-", name), "wb")
          writeLines(paste(parts, collapse = "\\036"), file, sep = "\\036", useBytes = TRUE)
          close(file)
        }
      }
      """;

  private static final String IN_PYTHON =
      """

      def written(cell):
          if pandas.isna(cell):
              return ""
          return cell.strftime("%Y-%m-%d") if isinstance(cell, pandas.Timestamp) else str(cell)

      for read in read_table, read_sheet:
          for name in columns["table"].unique():
              table = read(name)
              rows = [[written(cell) for cell in row] for row in zip(*(table[c] for c in table))]
              parts = [list(table.columns), [str(type) for type in table.dtypes], *rows]
              with open(read.__name__ + "-" + name, "w", encoding="utf-8", newline="") as file:
                  file.write("".join("\\x1f".join(part) + "\\x1e" for part in parts))
      """;

  @TempDir private Path folder;

  @Test
  void rGivesTheValuesOfEveryTableBack() throws Exception {
    InstalledProgram program =
        InstalledProgram.orSkip(
            "r",
            "R with readxl",
            List.of("Rscript"),
            found -> found.succeeds("-e", "library(readxl)"));
    TableFolder tables = written();
    Files.writeString(folder.resolve("read.R"), TakeAwayPage.lines("r") + IN_R);

    program.call(folder, "--vanilla", "read.R");

    requireSame(
        tables,
        "read_table",
        new Types(Set.of("character"), Set.of("integer"), Set.of("numeric"), Set.of("Date")));
    requireSame(
        tables,
        "read_sheet",
        new Types(Set.of("character"), Set.of("numeric"), Set.of("numeric"), Set.of("POSIXct")));
  }

  @Test
  void pythonGivesTheValuesOfEveryTableBack() throws Exception {
    InstalledProgram program =
        InstalledProgram.orSkip(
            "python",
            "Python with pandas and openpyxl",
            List.of("python3"),
            found -> found.succeeds("-c", "import openpyxl, pandas"));
    TableFolder tables = written();
    Files.writeString(folder.resolve("read.py"), TakeAwayPage.lines("python") + IN_PYTHON);

    program.call(folder, "read.py");

    Set<String> text = Set.of("string");
    Set<String> whole = Set.of("Int64");
    Set<String> day = Set.of("datetime64[ns]");
    requireSame(tables, "read_table", new Types(text, whole, Set.of("Float64"), day));
    // What stands in the sheet for "_x0041_" so that it is no "A" openpyxl gives as it is.
    Files.writeString(
        folder.resolve("read_sheet-candidates"),
        Files.readString(folder.resolve("read_sheet-candidates"))
            .replace("_x005F_x0041_", "_x0041_"));
    requireSame(tables, "read_sheet", new Types(text, whole, Set.of("Int64", "Float64"), day));
  }

  /** As the page has it: the run's folder and the dictionary beside it. */
  private TableFolder written() throws Exception {
    TableFolder tables = WrittenTables.withAwkwardCells(folder.resolve("out/tables"));
    Spreadsheet.write(folder.resolve("out/tables.xlsx"), tables);
    Files.writeString(
        folder.resolve("columns.csv"),
        TablePrinter.print(DataDictionary.table(), TableFormat.CSV, 80));
    return tables;
  }

  private void requireSame(TableFolder tables, String reader, Types types) throws Exception {
    for (TableDefinition table : tables.definitions()) {
      String what = reader + " of " + table.name();
      List<List<String>> read = parts(folder.resolve(reader + "-" + table.name()));
      List<String> headers = tables.read(table.name()).columnNames();
      List<TableRow> rows = tables.rows(table.name());
      assertThat(read.getFirst()).as(what).isEqualTo(headers);
      for (int i = 0; i < headers.size(); i++) {
        String header = headers.get(i);
        if (rows.stream().anyMatch(row -> !row.cell(header).isEmpty())) {
          assertThat(types.of(table.kindOf(header)))
              .as(what + ", " + header)
              .contains(read.get(1).get(i));
        }
      }
      List<List<String>> cells = read.subList(2, read.size());
      assertThat(cells).as(what).hasSameSizeAs(rows);
      for (int i = 0; i < rows.size(); i++) {
        TableRow row = rows.get(i);
        List<String> asRead = cells.get(i);
        assertThat(
                IntStream.range(0, headers.size())
                    .mapToObj(c -> plain(table.kindOf(headers.get(c)), asRead.get(c))))
            .as(what + ", row " + i)
            .containsExactlyElementsOf(headers.stream().map(row::cell).toList());
      }
    }
  }

  /** Decimal numbers are the same with other noughts behind them. */
  private static String plain(CellKind kind, String cell) {
    return kind == CellKind.DECIMAL_NUMBER && !cell.isEmpty()
        ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
        : cell;
  }

  private static List<List<String>> parts(Path file) throws IOException {
    return Stream.of(Files.readString(file).split("\u001e"))
        .map(part -> List.of(part.split("\u001f", -1)))
        .toList();
  }
}
