package org.rejoinder.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person coded by hand.
 *
 * @param tables those of the folder that could be read, at least one
 * @param remarks a line for everything that was wrong or left out, with file, line and what to do
 */
public record Gold(Map<TableKind, CodedTable> tables, List<String> remarks) {

  /** Keeps its own copies. */
  public Gold {
    tables = Map.copyOf(tables);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads the tables of a folder.
   *
   * @throws GoldException if the folder is not there or holds no table that can be compared
   * @throws IOException if a file cannot be read
   */
  public static Gold read(Path folder) throws GoldException, IOException {
    if (!Files.isDirectory(folder)) {
      throw new GoldException(
          "There is no folder '%s'. Name the folder that holds your hand-coded tables."
              .formatted(folder));
    }
    Map<TableKind, CodedTable> tables = new EnumMap<>(TableKind.class);
    List<String> remarks = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (TableKind kind : TableKind.values()) {
      String name = kind.label() + ".csv";
      names.add(name);
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        Optional<String> text = text(file, remarks);
        if (text.isPresent()) {
          CodedTableReader.ofGold(kind, file.toString(), remarks)
              .read(text.get())
              .ifPresent(table -> tables.put(kind, table));
        }
      }
    }
    if (tables.isEmpty()) {
      throw new GoldException(
          remarks.isEmpty()
              ? "Folder '%s' holds no hand-coded table. It may hold %s."
                  .formatted(folder, String.join(", ", names))
              : String.join("\n", remarks));
    }
    return new Gold(tables, remarks);
  }

  /** The table, if the folder had it. */
  Optional<CodedTable> table(TableKind kind) {
    return Optional.ofNullable(tables.get(kind));
  }

  /** Whether the table is there and has the column. */
  boolean has(TableKind kind, String column) {
    return table(kind).map(table -> table.columns().contains(column)).orElse(false);
  }

  private static Optional<String> text(Path file, List<String> remarks) throws IOException {
    try {
      return Optional.of(Files.readString(file));
    } catch (CharacterCodingException notUtf8) {
      remarks.add(file + ": the file is not UTF-8. Save it as UTF-8; the table is left out.");
      return Optional.empty();
    }
  }
}
