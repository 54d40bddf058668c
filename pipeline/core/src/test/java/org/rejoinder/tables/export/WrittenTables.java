package org.rejoinder.tables.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rejoinder.tables.FictionalCorpus;
import org.rejoinder.tables.ResultTables;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;

/**
 * Tables as a run writes them, with some cells that other programs like to take for something else.
 */
final class WrittenTables {

  /** Cells of text that must stay what they are. */
  static final List<String> AWKWARD =
      List.of(
          "=1+1",
          "=HYPERLINK(\"x\")",
          "+44",
          "-1",
          "@x",
          "'quoted",
          "03",
          "8.10",
          "1e5",
          "NA",
          "TRUE",
          "2031-05-09",
          "31/12/2031",
          "a,b;c\td",
          "say \"no\"",
          "two\nlines",
          "<b> & </b>",
          "_x0041_",
          "🗎 é",
          "a space behind ",
          " and before");

  private WrittenTables() {}

  /** Those of a fictional corpus. */
  static TableFolder ofCorpus(Path folder) throws IOException, TableException {
    ResultTables.write(folder, FictionalCorpus.corpus());
    return TableFolder.open(folder);
  }

  /** The same with awkward names of candidates. */
  static TableFolder withAwkwardCells(Path folder) throws IOException, TableException {
    ResultTables.write(folder, FictionalCorpus.corpus());
    StringBuilder csv = new StringBuilder("name,acronym,documents,mentions,quote\n");
    for (String cell : AWKWARD) {
      String quoted = '"' + cell.replace("\"", "\"\"") + '"';
      csv.append(quoted).append(",,1,2,").append(quoted).append('\n');
    }
    Files.writeString(folder.resolve("candidates.csv"), csv);
    return TableFolder.open(folder);
  }
}
