package org.rejoinder.tables.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.tables.ColumnDescription;
import org.rejoinder.tables.ResultTables;
import org.rejoinder.tables.TableDefinition;
import org.rejoinder.tables.TableFolder;

/** The workbook as another library reads it. */
class SpreadsheetTest {

  @TempDir private Path folder;

  @Test
  void hasASheetATableBehindOneThatExplainsThemAll() throws Exception {
    try (XSSFWorkbook workbook = written(WrittenTables.ofCorpus(folder.resolve("tables")))) {
      List<String> sheets = new ArrayList<>();
      workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));

      assertThat(sheets.getFirst()).isEqualTo("about");
      assertThat(sheets.subList(1, sheets.size()))
          .containsExactlyElementsOf(
              ResultTables.definitions().stream().map(TableDefinition::name).toList());
      for (String name : sheets) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
        assertThat(sheet.getColumnWidth(0)).isBetween(8 * 256, 61 * 256);
      }
    }
  }

  @Test
  void explainsEveryColumn() throws Exception {
    try (XSSFWorkbook workbook = written(WrittenTables.ofCorpus(folder.resolve("tables")))) {
      List<String> explained = new ArrayList<>();
      for (Row row : workbook.getSheet("about")) {
        explained.add(text(row.getCell(0)) + "." + text(row.getCell(1)));
      }
      for (TableDefinition table : ResultTables.definitions()) {
        assertThat(explained)
            .containsSubsequence(
                Stream.concat(table.columns().stream(), table.furtherColumns().stream())
                    .map(ColumnDescription::name)
                    .map(column -> table.name() + "." + column)
                    .toList());
      }
    }
  }

  @Test
  void numbersAndDaysAreSuchAndRecommendationsAndUnsureDaysAreText() throws Exception {
    try (XSSFWorkbook workbook = written(WrittenTables.ofCorpus(folder.resolve("tables")))) {
      XSSFSheet answers = workbook.getSheet("answers");
      List<Cell> recommendations = column(answers, "recommendation");
      assertThat(recommendations).extracting(Cell::getCellType).containsOnly(CellType.STRING);
      assertThat(recommendations).extracting(Cell::getStringCellValue).contains("8.25", "3");
      assertThat(column(answers, "words"))
          .extracting(Cell::getCellType)
          .containsOnly(CellType.NUMERIC);
      List<Cell> deadlines = column(answers, "deadline");
      assertThat(deadlines).isNotEmpty().allMatch(DateUtil::isCellDateFormatted);
      assertThat(deadlines.getFirst().getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.parse(csvColumn("answers", "deadline").getFirst()));
      assertThat(column(workbook.getSheet("documents"), "response_date"))
          .extracting(SpreadsheetTest::text)
          .contains("2031-05-09");
      assertThat(column(workbook.getSheet("training"), "percent"))
          .extracting(Cell::getNumericCellValue)
          .contains(62.5);
    }
  }

  @Test
  void noCellIsAFormulaAndTextStaysWhatItIs() throws Exception {
    try (XSSFWorkbook workbook =
        written(WrittenTables.withAwkwardCells(folder.resolve("tables")))) {
      List<Cell> names = column(workbook.getSheet("candidates"), "name");
      assertThat(names).extracting(Cell::getCellType).containsOnly(CellType.STRING);
      assertThat(names)
          .extracting(SpreadsheetTest::text)
          .containsExactlyElementsOf(WrittenTables.AWKWARD);
    }
  }

  @Test
  void aCellThatIsTooLongEndsInWordsAndIsToldOf() throws Exception {
    Path tables = folder.resolve("tables");
    WrittenTables.ofCorpus(tables);
    Files.writeString(
        tables.resolve("candidates.csv"), "name,quote\nCandle," + "a".repeat(40_000) + "\n");

    List<String> cuts = Spreadsheet.write(folder.resolve("t.xlsx"), TableFolder.open(tables));

    assertThat(cuts)
        .containsExactly(
            "Sheet 'candidates' has 1 cells that were cut, because a cell holds at most 32767"
                + " characters; they are whole in tables/candidates.csv.");
    try (XSSFWorkbook workbook = new XSSFWorkbook(folder.resolve("t.xlsx").toFile())) {
      String cell = text(column(workbook.getSheet("candidates"), "quote").getFirst());
      assertThat(cell)
          .hasSize(32_767)
          .endsWith("all 40000 characters are in tables/candidates.csv]");
      assertThat(column(workbook.getSheet("about"), "meaning"))
          .extracting(SpreadsheetTest::text)
          .contains(cuts.getFirst());
    }
  }

  @Test
  void rowsAndColumnsThatASheetHasNoRoomForAreToldOf() throws Exception {
    TableFolder tables = WrittenTables.withAwkwardCells(folder.resolve("tables"));

    List<String> cuts =
        Spreadsheet.write(folder.resolve("t.xlsx"), tables, new Spreadsheet.Limits(11, 16));

    assertThat(cuts)
        .contains(
            "Sheet 'candidates' has the first 10 of 21 rows, which is all that a sheet holds; the"
                + " others are in tables/candidates.csv.",
            "Sheet 'training' has the first 16 of 17 columns, which is all that a sheet holds; the"
                + " others are in tables/training.csv.");
    try (XSSFWorkbook workbook = new XSSFWorkbook(folder.resolve("t.xlsx").toFile())) {
      assertThat(workbook.getSheet("candidates").getLastRowNum()).isEqualTo(10);
    }
  }

  @Test
  void theSameTablesGiveTheSameBytesWhateverTheClockSays() throws Exception {
    TableFolder tables = WrittenTables.ofCorpus(folder.resolve("tables"));
    Spreadsheet.write(folder.resolve("one.xlsx"), tables);
    Spreadsheet.write(folder.resolve("two.xlsx"), tables);

    assertThat(folder.resolve("two.xlsx")).hasSameBinaryContentAs(folder.resolve("one.xlsx"));
    try (ZipFile archive = new ZipFile(folder.resolve("one.xlsx").toFile());
        InputStream properties = archive.getInputStream(archive.getEntry("docProps/core.xml"))) {
      assertThat(new String(properties.readAllBytes(), StandardCharsets.UTF_8))
          .contains("Rejoinder")
          .doesNotContain("created");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("tables", "one.xlsx", "two.xlsx");
    }
  }

  private XSSFWorkbook written(TableFolder tables) throws Exception {
    Path file = folder.resolve("tables.xlsx");
    assertThat(Spreadsheet.write(file, tables)).isEmpty();
    return new XSSFWorkbook(file.toFile());
  }

  private List<String> csvColumn(String table, String column) throws Exception {
    return TableFolder.open(folder.resolve("tables")).rows(table).stream()
        .map(row -> row.cell(column))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /** The cells below a header that hold something. */
  private static List<Cell> column(XSSFSheet sheet, String header) {
    List<Cell> cells = new ArrayList<>();
    for (Cell head : sheet.getRow(0)) {
      if (text(head).equals(header)) {
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
          Cell cell = sheet.getRow(row).getCell(head.getColumnIndex());
          if (cell != null) {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.getStringCellValue();
  }
}
