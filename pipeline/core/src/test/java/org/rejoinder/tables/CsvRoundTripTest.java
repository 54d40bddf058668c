package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Whatever a cell holds, it comes back from CSV as it was. */
class CsvRoundTripTest {

  private static final List<String> AWKWARD =
      List.of(
          ",",
          "\"",
          "\"\"",
          "\n",
          "\r",
          "\r\n",
          " ",
          "\t",
          "\\",
          "'",
          ";",
          "|",
          "#",
          "=1+1",
          "+44",
          "-",
          "@x",
          "*",
          "NA",
          "N/A",
          "null",
          "NULL",
          "NaN",
          "nan",
          "true",
          "FALSE",
          "03",
          "4a",
          "8.25",
          "1e5",
          "1,000",
          "2031-05-09",
          "é",
          "e\u0301",
          "🗎",
          "\uFEFF",
          "\u00A0",
          "\u2028",
          "\u0000",
          "word");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "NA", "null", "-", "*", "true", "03", "8.25", "=1+1", " x ", "\"", "\r", "a\"b"
      })
  void aCellComesBackAsItWas(String cell) throws IOException, TableException {
    Table table = Table.create("candidates", columns(List.of("name", "quote"), cell));
    assertThat(TablePrinter.json(readBack(table, Lists.CANDIDATES)))
        .isEqualTo(TablePrinter.json(table));
    assertThat(readBack(table, Lists.CANDIDATES).getString(0, "quote")).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(ints = {5_000, 200_000})
  void longCellsAreNotCut(int length) throws IOException, TableException {
    String cell = "an answer, ".repeat(length / 11);
    Table table = Table.create("candidates", columns(List.of("name", "quote"), cell));
    assertThat(readBack(table, Lists.CANDIDATES).getString(0, "quote")).isEqualTo(cell);
  }

  @RepeatedTest(40)
  void randomTablesComeBackAsTheyWere(RepetitionInfo repetition)
      throws IOException, TableException {
    Random random = new Random(20310509L + repetition.getCurrentRepetition());
    for (TableDefinition definition : ResultTables.definitions()) {
      Table table = randomTable(definition, random);
      Table back = readBack(table, definition);
      assertThat(back.columnNames()).isEqualTo(table.columnNames());
      assertThat(back.types()).isEqualTo(table.types());
      assertThat(cells(back)).isEqualTo(cells(table));
    }
  }

  private static Table readBack(Table table, TableDefinition definition)
      throws IOException, TableException {
    return CsvText.read(new StringReader(TablePrinter.csv(table)), definition);
  }

  private static Column<?>[] columns(List<String> headers, String cell) {
    return headers.stream()
        .map(
            header -> {
              Column<?> column = CellKind.TEXT.emptyColumn(header);
              CellKind.TEXT.append(cell, column);
              return column;
            })
        .toArray(Column<?>[]::new);
  }

  private static Table randomTable(TableDefinition definition, Random random) {
    List<String> headers =
        new ArrayList<>(definition.columns().stream().map(ColumnDescription::name).toList());
    definition
        .furtherColumns()
        .ifPresent(
            further ->
                IntStream.range(0, random.nextInt(5))
                    .forEach(number -> headers.add(number + randomText(random).strip() + "|")));
    int rows = random.nextInt(6);
    Table table = Table.create(definition.name());
    for (String header : headers) {
      CellKind kind = definition.kindOf(header);
      Column<?> column = kind.emptyColumn(header);
      IntStream.range(0, rows).forEach(row -> kind.append(randomCell(kind, random), column));
      table.addColumns(column);
    }
    return table;
  }

  private static String randomCell(CellKind kind, Random random) {
    if (random.nextInt(4) == 0) {
      return "";
    }
    return switch (kind) {
      case TEXT -> randomText(random);
      case WHOLE_NUMBER -> Integer.toString(random.nextInt());
      case DECIMAL_NUMBER -> Double.toString(random.nextInt(-1_000, 1_000_000) / 8.0);
      case DAY -> LocalDate.ofEpochDay(random.nextInt(40_000)).toString();
      case DAY_OR_MONTH -> YearMonth.of(1970, 1).plusMonths(random.nextInt(1_200)).toString();
    };
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.rangeClosed(0, random.nextInt(4))
        .forEach(part -> text.append(AWKWARD.get(random.nextInt(AWKWARD.size()))));
    return text.toString();
  }

  private static List<String> cells(Table table) {
    List<String> cells = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      for (int row = 0; row < table.rowCount(); row++) {
        cells.add(CellKind.written(column, row));
      }
    }
    return cells;
  }
}
