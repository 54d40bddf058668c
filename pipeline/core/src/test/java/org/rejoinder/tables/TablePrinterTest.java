package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Tables on screen and for other programs. */
class TablePrinterTest {

  private static final Table TABLE =
      Table.create(
          "sample",
          column("recommendation", CellKind.TEXT, "03", "8.25", ""),
          column("count", CellKind.WHOLE_NUMBER, "31", "", "1250"),
          column("percent", CellKind.DECIMAL_NUMBER, "62.50", "100", ""),
          column(
              "quote",
              CellKind.TEXT,
              "We trained 31 | of them,\nand \"all\" | of *those* <now>.",
              "=1+1",
              "Cafe\u0301 🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎\ta\\b"));

  @Test
  void textFitsTheTerminal() {
    String text = TablePrinter.text(TABLE, 60);
    assertThat(text)
        .isEqualTo(
            """
            recommendation  count  percent  quote
            --------------  -----  -------  ----------------------------
            03                 31     62.5  We trained 31 | of them, an…
            8.25                       100  =1+1
                             1250           Cafe\u0301 🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎…
            """);
    assertThat(text.lines())
        .allMatch(
            line ->
                line.replace("\u0301", "").codePointCount(0, line.replace("\u0301", "").length())
                    <= 60);
  }

  @Test
  void aWideTerminalShowsAll() {
    assertThat(TablePrinter.text(TABLE, 500))
        .contains("We trained 31 | of them, and \"all\" | of *those* <now>.", " a\\b")
        .doesNotContain("…")
        .hasLineCount(5);
  }

  @Test
  void numbersAreNotCutHoweverNarrowTheTerminal() {
    assertThat(TablePrinter.text(TABLE, 10))
        .isEqualTo(
            """
            rec…  count  percent  quo…
            ----  -----  -------  ----
            03       31     62.5  We…
            8.25             100  =1+1
                   1250           Caf…
            """);
  }

  @Test
  void whatTellsAReaderLeastIsLeftOutWhereRoomIsShort() {
    Table table =
        Table.create(
            column("sha256", CellKind.TEXT, "0".repeat(64), "1".repeat(64)),
            column(
                "report",
                CellKind.TEXT,
                "One report for all of them",
                "One report for all of them"),
            column("document", CellKind.TEXT, "wexmoor.txt", "harrowdale.txt"),
            column("quote", CellKind.TEXT, "The first of two quotes", "The second of two quotes"));
    assertThat(TablePrinter.text(table, 30))
        .isEqualTo(
            """
            document        quote
            --------------  --------------
            wexmoor.txt     The first of…
            harrowdale.txt  The second of…

            Not shown for want of room: sha256, report.
            """);
    assertThat(TablePrinter.text(table, 200)).doesNotContain("Not shown");
  }

  @Test
  void csv() {
    assertThat(TablePrinter.csv(TABLE))
        .isEqualTo(
            """
            recommendation,count,percent,quote
            03,31,62.5,"We trained 31 | of them,
            and ""all"" | of *those* <now>."
            8.25,,100,=1+1
            "",1250,,Cafe\u0301 🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎\ta\\b
            """);
  }

  @Test
  void json() {
    assertThat(TablePrinter.json(TABLE))
        .isEqualTo(
            """
            [
            {"recommendation":"03","count":31,"percent":62.5,\
            "quote":"We trained 31 | of them,\\nand \\"all\\" | of *those* <now>."},
            {"recommendation":"8.25","count":null,"percent":100,"quote":"=1+1"},
            {"recommendation":null,"count":1250,"percent":null,\
            "quote":"Cafe\u0301 🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎\\ta\\\\b"}
            ]
            """);
  }

  @Test
  void markdown() {
    assertThat(TablePrinter.markdown(TABLE))
        .isEqualTo(
            """
            | recommendation | count | percent | quote |
            | --- | ---: | ---: | --- |
            | 03 | 31 | 62.5 | We trained 31 \\| of them,<br>and "all" \\| of \\*those\\* \\<now>. |
            | 8.25 |  | 100 | =1+1 |
            |  | 1250 |  | Cafe\u0301 🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎🗎\ta\\\\b |
            """);
  }

  @Test
  void aTableWithoutRows() {
    Table empty = TABLE.emptyCopy();
    assertThat(TablePrinter.json(empty)).isEqualTo("[]\n");
    assertThat(TablePrinter.csv(empty)).isEqualTo("recommendation,count,percent,quote\n");
    assertThat(TablePrinter.text(empty, 80)).hasLineCount(2);
    assertThat(TablePrinter.markdown(empty)).hasLineCount(2);
  }

  @Test
  void numbersAreWrittenPlainly() {
    assertThat(List.of("100", "0.50", "0.0", "12500000", "33.333"))
        .extracting(BigDecimal::new)
        .extracting(CellKind::written)
        .containsExactly("100", "0.5", "0", "12500000", "33.333");
  }

  private static Column<?> column(String name, CellKind kind, String... cells) {
    Column<?> column = kind.emptyColumn(name);
    List.of(cells).forEach(cell -> kind.append(cell, column));
    return column;
  }
}
