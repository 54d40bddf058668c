package org.rejoinder.tables.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.tables.TableDefinition;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;

/**
 * All tables of a run as Parquet, a file a table: whole numbers as {@code INT32}, decimal numbers
 * as {@code DOUBLE}, days as {@code DATE}, all else as {@code STRING}, an unknown cell as null.
 * Pages are compressed with gzip. The same tables give the same bytes.
 */
public final class ParquetFolder {

  private static final int ROWS_AT_A_TIME = 1_000;

  private ParquetFolder() {}

  /**
   * Writes {@code NAME.parquet} for each table into a folder, which is made if it is not there. A
   * file is replaced only when the new one is complete.
   *
   * @return the files, in the order of the tables
   * @throws TableException if a table is damaged
   * @throws IOException if the folder cannot be written to
   */
  public static List<Path> write(Path folder, TableFolder tables)
      throws IOException, TableException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (TableDefinition table : tables.definitions()) {
      Path file = folder.resolve(table.name() + ".parquet");
      Path unfinished = folder.resolve(table.name() + ".parquet.unfinished");
      try (ParquetTable parquet = new ParquetTable(unfinished, table)) {
        tables.readPortions(table.name(), ROWS_AT_A_TIME, parquet::add);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      files.add(file);
    }
    return List.copyOf(files);
  }
}
