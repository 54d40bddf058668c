package org.rejoinder.tables.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rejoinder.tables.TableDefinition;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;

/**
 * All tables of a run as one workbook in Office Open XML ({@code .xlsx}): a sheet a table, numbers
 * and days as such and all else as text, never a formula. The first sheet, {@code about}, explains
 * every column, and says what a spreadsheet cannot hold. The same tables give the same bytes.
 */
public final class Spreadsheet {

  /** How many rows, with the header, and columns a sheet has at most. */
  record Limits(int rows, int columns) {
    static final Limits OF_SPREADSHEETS = new Limits(Worksheet.MAX_ROWS, Worksheet.MAX_COLS);
  }

  private Spreadsheet() {}

  /**
   * Writes it. A file that is there is replaced when the new one is complete.
   *
   * @return a sentence for each thing that is cut short because a spreadsheet cannot hold it whole;
   *     usually none
   * @throws TableException if a table is damaged
   * @throws IOException if the file cannot be written
   */
  public static List<String> write(Path file, TableFolder tables)
      throws IOException, TableException {
    return write(file, tables, Limits.OF_SPREADSHEETS);
  }

  static List<String> write(Path file, TableFolder tables, Limits limits)
      throws IOException, TableException {
    Path loose = file.resolveSibling(file.getFileName() + ".loose");
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      List<String> cuts = writeLoose(loose, tables, limits);
      FixedArchive.of(loose, unfinished);
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return cuts;
    } finally {
      Files.deleteIfExists(loose);
      Files.deleteIfExists(unfinished);
    }
  }

  /** The sheet of explanations is the first and written last, when all cuts are known. */
  private static List<String> writeLoose(Path file, TableFolder tables, Limits limits)
      throws IOException, TableException {
    List<String> allCuts = new ArrayList<>();
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook workbook = new Workbook(bytes, "Rejoinder", null)) {
      workbook.setCompressionLevel(0);
      AboutSheet about = new AboutSheet(workbook.newWorksheet(AboutSheet.NAME));
      for (TableDefinition table : tables.definitions()) {
        TableSheet sheet = new TableSheet(workbook.newWorksheet(table.name()), table, limits);
        tables.readPortions(table.name(), TableSheet.ROWS_AT_A_TIME, sheet::add);
        List<String> cuts = sheet.finish();
        about.add(table, sheet.rows(), cuts);
        allCuts.addAll(cuts);
      }
      about.finish();
    }
    return List.copyOf(allCuts);
  }
}
