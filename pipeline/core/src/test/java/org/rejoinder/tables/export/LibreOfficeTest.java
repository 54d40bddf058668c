package org.rejoinder.tables.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.tables.TableFolder;

/**
 * LibreOffice, where it is installed, opens the workbook and gives every table's CSV back. With
 * {@code -Drejoinder.libreoffice=required} it must be installed.
 */
class LibreOfficeTest {

  /** Commas, quotes, UTF-8, all rows, as shown, and every sheet into a file of its own. */
  private static final String AS_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  @TempDir private Path folder;

  @Test
  void givesTheValuesOfEveryTableBack() throws Exception {
    InstalledProgram program =
        InstalledProgram.orSkip(
            "libreoffice",
            "LibreOffice",
            List.of("soffice", "libreoffice", "localc"),
            found -> true);
    TableFolder tables = WrittenTables.withAwkwardCells(folder.resolve("tables"));
    Spreadsheet.write(folder.resolve("tables.xlsx"), tables);

    program.call(
        folder,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        AS_CSV,
        "--outdir",
        "csv",
        "tables.xlsx");

    for (String name : tables.names()) {
      assertThat(cells(folder.resolve("csv/tables-%s.csv".formatted(name))))
          .as(name)
          .isEqualTo(cells(folder.resolve("tables/%s.csv".formatted(name))));
    }
    assertThat(folder.resolve("csv/tables-about.csv")).isRegularFile();
  }

  /** All cells of a file; rows end at the last of the header's columns. */
  private static List<List<String>> cells(Path csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(Files.readString(csv), CSVFormat.RFC4180)) {
      return parser.stream().map(record -> record.toList()).toList();
    }
  }
}
