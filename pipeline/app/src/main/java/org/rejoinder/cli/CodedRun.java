package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.evaluate.GoldException;
import org.rejoinder.evaluate.RunTables;
import org.rejoinder.evaluate.TableKind;
import org.rejoinder.run.Run;
import org.rejoinder.run.RunRecord;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;
import org.rejoinder.tables.TableFormat;

/** Reads a run's tables and texts so that they can be compared. */
final class CodedRun {

  private CodedRun() {}

  /**
   * Reads them.
   *
   * @throws UnusableFolderException if the folder holds no run
   * @throws TableException if a table is missing or damaged
   * @throws GoldException if a table lacks what is compared
   * @throws IOException if a text cannot be read
   */
  static RunTables read(Path folder)
      throws UnusableFolderException, TableException, GoldException, IOException {
    Run run = Run.open(folder);
    TableFolder tables = run.tables();
    Map<TableKind, String> csv = new EnumMap<>(TableKind.class);
    for (TableKind kind : TableKind.values()) {
      csv.put(kind, tables.print(kind.label(), TableFormat.CSV, 0));
    }
    SortedMap<String, String> texts = new TreeMap<>();
    for (RunRecord.Input input : run.record().inputs()) {
      Optional<String> text = run.text(new DocumentId(input.document()));
      text.ifPresent(read -> texts.put(input.document(), read));
    }
    return RunTables.of(csv, texts);
  }
}
