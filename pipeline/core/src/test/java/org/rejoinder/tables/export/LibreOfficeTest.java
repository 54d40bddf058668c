package org.rejoinder.tables.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    Optional<Path> program = program();
    if (System.getProperty("rejoinder.libreoffice", "").equals("required")) {
      assertThat(program).as("LibreOffice, which is required").isPresent();
    }
    assumeThat(program)
        .as("LibreOffice is not installed, so no spreadsheet program reads the workbook")
        .isPresent();
    TableFolder tables = WrittenTables.withAwkwardCells(folder.resolve("tables"));
    Spreadsheet.write(folder.resolve("tables.xlsx"), tables);

    convert(program.orElseThrow());

    for (String name : tables.names()) {
      assertThat(cells(folder.resolve("csv/tables-%s.csv".formatted(name))))
          .as(name)
          .isEqualTo(cells(folder.resolve("tables/%s.csv".formatted(name))));
    }
    assertThat(folder.resolve("csv/tables-about.csv")).isRegularFile();
  }

  private void convert(Path program) throws Exception {
    Path told = folder.resolve("told");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                AS_CSV,
                "--outdir",
                folder.resolve("csv").toString(),
                folder.resolve("tables.xlsx").toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(told)).isZero();
  }

  /** All cells of a file; rows end at the last of the header's columns. */
  private static List<List<String>> cells(Path csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(Files.readString(csv), CSVFormat.RFC4180)) {
      return parser.stream().map(record -> record.toList()).toList();
    }
  }

  private static Optional<Path> program() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .flatMap(
            place -> Stream.of("soffice", "libreoffice", "localc").map(Path.of(place)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
