package org.rejoinder.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.CodedCorpus;
import tech.tablesaw.api.Table;

/**
 * All tables of a run, in their fixed order: the lists (documents, answers, findings, training,
 * practices, candidates), then the cross-tabs. The same corpus makes the same tables, byte for
 * byte.
 *
 * @param tables Tablesaw tables, each under its name; text columns are {@code StringColumn}s, whole
 *     numbers {@code IntColumn}s, {@code training.percent} a {@code DoubleColumn}; an unknown cell
 *     is a missing value
 */
public record ResultTables(List<Table> tables) {

  private static final List<TableDefinition> DEFINITIONS =
      List.of(
          Lists.DOCUMENTS,
          Lists.ANSWERS,
          Lists.FINDINGS,
          Lists.TRAINING,
          Lists.PRACTICES,
          Lists.CANDIDATES,
          CrossTabs.THEMES_BY_RECOMMENDATION,
          CrossTabs.THEMES_BY_FORCE,
          CrossTabs.PRACTICES_BY_FORCE,
          CrossTabs.PROGRESS_BY_FORCE);

  /** Keeps its own copy of the list. */
  public ResultTables {
    tables = List.copyOf(tables);
  }

  /** What each table and column means, in the order of the tables: the data dictionary. */
  public static List<TableDefinition> definitions() {
    return DEFINITIONS;
  }

  /**
   * The tables of a corpus.
   *
   * @throws IllegalStateException if a finding belongs to an answer that its document does not have
   */
  public static ResultTables of(CodedCorpus corpus) {
    return new ResultTables(DEFINITIONS.stream().map(definition -> definition.of(corpus)).toList());
  }

  /** The table of that name. */
  public Optional<Table> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /**
   * Writes each table as {@code NAME.csv}, in UTF-8 without a byte order mark, into a folder that
   * is made if it is not there. A file is replaced only when the new one is complete.
   *
   * @throws IOException if the folder cannot be written to
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables) {
      Path unfinished = folder.resolve(table.name() + ".csv.unfinished");
      Files.writeString(unfinished, CsvText.of(table));
      Files.move(
          unfinished, folder.resolve(table.name() + ".csv"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
