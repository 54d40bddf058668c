package org.rejoinder.tables.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.tables.CellKind;
import org.rejoinder.tables.TableDefinition;
import org.rejoinder.tables.TableFolder;

/** Parquet and CSV as a database reads them: the same rows, of the types that the columns have. */
class ParquetFolderTest {

  @TempDir private Path folder;

  @Test
  void everyTableIsTheSameInParquetAsInCsv() throws Exception {
    requireSame(WrittenTables.ofCorpus(folder.resolve("tables")));
  }

  @Test
  void textStaysWhatItIs() throws Exception {
    TableFolder tables = WrittenTables.withAwkwardCells(folder.resolve("tables"));
    requireSame(tables);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
      assertThat(rows(database, "select name from '%s'".formatted(parquet("candidates"))))
          .containsExactlyElementsOf(WrittenTables.AWKWARD);
    }
  }

  @Test
  void theLinesOfThePageAreRead() throws Exception {
    TableFolder tables = WrittenTables.ofCorpus(folder.resolve("tables"));
    ParquetFolder.write(folder.resolve("export"), tables);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute("set file_search_path = '%s'".formatted(folder));
      assertThat(rows(database, TakeAwayPage.lines("sql"))).containsExactly("Harrowdale");
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws Exception {
    TableFolder tables = WrittenTables.ofCorpus(folder.resolve("tables"));
    List<Path> one = ParquetFolder.write(folder.resolve("one"), tables);
    List<Path> two = ParquetFolder.write(folder.resolve("two"), tables);
    ParquetFolder.write(folder.resolve("two"), tables);
    for (int i = 0; i < one.size(); i++) {
      assertThat(two.get(i)).hasSameBinaryContentAs(one.get(i));
    }
    assertThat(one).hasSameSizeAs(tables.names());
  }

  private void requireSame(TableFolder tables) throws Exception {
    ParquetFolder.write(folder.resolve("parquet"), tables);
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
      for (TableDefinition table : tables.definitions()) {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (String header : tables.read(table.name()).columnNames()) {
          String type = type(table.kindOf(header));
          types.add(header + " " + type);
          columns.add("'%s': '%s'".formatted(header.replace("'", "''"), type));
        }
        String fromParquet = "(select * from '%s')".formatted(parquet(table.name()));
        String fromCsv =
            "(select * from read_csv('%s', header = true, auto_detect = false, quote = '\"', escape"
                + " = '\"', delim = ',', new_line = '\\n"
                + "', columns = {%s}))";
        fromCsv =
            fromCsv.formatted(
                folder.resolve("tables").resolve(table.name() + ".csv"),
                String.join(", ", columns));

        assertThat(
                rows(
                    database,
                    "select column_name || ' ' || column_type from (describe %s)"
                        .formatted(fromParquet)))
            .as("types of " + table.name())
            .containsExactlyElementsOf(types);
        assertThat(rows(database, "%s except all %s".formatted(fromParquet, fromCsv)))
            .as("in Parquet but not in CSV, " + table.name())
            .isEmpty();
        assertThat(rows(database, "%s except all %s".formatted(fromCsv, fromParquet)))
            .as("in CSV but not in Parquet, " + table.name())
            .isEmpty();
        assertThat(rows(database, "select count(*)::varchar from " + fromParquet))
            .containsExactly(String.valueOf(tables.read(table.name()).rowCount()));
      }
    }
  }

  private Path parquet(String table) {
    return folder.resolve("parquet").resolve(table + ".parquet");
  }

  private static String type(CellKind kind) {
    return switch (kind) {
      case TEXT, DAY_OR_MONTH -> "VARCHAR";
      case WHOLE_NUMBER -> "INTEGER";
      case DECIMAL_NUMBER -> "DOUBLE";
      case DAY -> "DATE";
    };
  }

  /** The first column of all rows. */
  private static List<String> rows(Connection database, String query) throws Exception {
    List<String> rows = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet results = statement.executeQuery(query)) {
      while (results.next()) {
        rows.add(String.valueOf(results.getString(1)));
      }
    }
    return rows;
  }
}
