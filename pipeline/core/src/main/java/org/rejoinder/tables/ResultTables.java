package org.rejoinder.tables;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import tech.tablesaw.api.Table;

/**
 * All tables of a run, in their fixed order: the lists (documents, answers, findings, training,
 * practices, candidates), then the cross-tabs, then the matrix of answers by codes. The same corpus
 * makes the same tables, byte for byte.
 *
 * @param tables Tablesaw tables, each under its name; text columns are {@code StringColumn}s, whole
 *     numbers {@code IntColumn}s, {@code training.percent} a {@code DoubleColumn}, {@code
 *     answers.deadline} a {@code DateColumn}; an unknown cell is a missing value
 */
public record ResultTables(List<Table> tables) {

  private static final List<ListDefinition<?>> LISTS =
      List.of(
          Lists.DOCUMENTS,
          Lists.ANSWERS,
          Lists.FINDINGS,
          Lists.TRAINING,
          Lists.PRACTICES,
          Lists.CANDIDATES);

  private static final List<CrossTabDefinition<?>> CROSS_TABS =
      List.of(
          CrossTabs.THEMES_BY_RECOMMENDATION,
          CrossTabs.THEMES_BY_FORCE,
          CrossTabs.PRACTICES_BY_FORCE,
          CrossTabs.PROGRESS_BY_FORCE);

  private static final AnswerMatrix CODES_BY_ANSWER = new AnswerMatrix();

  /** Keeps its own copy of the list. */
  public ResultTables {
    tables = List.copyOf(tables);
  }

  /** What each table and column means, in the order of the tables: the data dictionary. */
  public static List<TableDefinition> definitions() {
    return Stream.<Stream<? extends TableDefinition>>of(
            LISTS.stream(), CROSS_TABS.stream(), Stream.of(CODES_BY_ANSWER))
        .<TableDefinition>flatMap(definitions -> definitions)
        .toList();
  }

  /**
   * The tables of a corpus that fits into memory.
   *
   * @throws IllegalStateException if a finding belongs to an answer that its document does not have
   */
  public static ResultTables of(CodedCorpus corpus) {
    CorpusOutline outline = new CorpusOutline();
    corpus.documents().forEach(outline::add);
    return new ResultTables(
        Stream.of(
                LISTS.stream().map(definition -> definition.of(corpus)),
                CROSS_TABS.stream().map(definition -> definition.of(outline)),
                Stream.of(CODES_BY_ANSWER.of(outline)))
            .flatMap(tables -> tables)
            .toList());
  }

  /** The table of that name. */
  public Optional<Table> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  /**
   * Writes each table of a corpus as {@code NAME.csv}, in UTF-8 without a byte order mark, into a
   * folder that is made if it is not there. The corpus is gone through once, and only a portion of
   * it is in memory at a time. A file is replaced only when the new one is complete.
   *
   * @throws IOException if the folder cannot be written to
   * @throws IllegalStateException if a finding belongs to an answer that its document does not have
   */
  public static void write(Path folder, CodedCorpus corpus) throws IOException {
    Files.createDirectories(folder);
    CorpusOutline outline = new CorpusOutline();
    try (ListWriting lists = ListWriting.into(folder, LISTS)) {
      lists.add(new CodedCorpus(List.of(), corpus.candidates()));
      for (List<CodedDocument> portion : Portions.of(corpus.documents())) {
        lists.add(new CodedCorpus(portion, List.of()));
        portion.forEach(outline::add);
      }
    }
    for (CrossTabDefinition<?> definition : CROSS_TABS) {
      Files.writeString(unfinished(folder, definition), CsvText.of(definition.of(outline)));
    }
    try (Writer file = Files.newBufferedWriter(unfinished(folder, CODES_BY_ANSWER))) {
      CODES_BY_ANSWER.write(outline, file);
    }
    for (TableDefinition definition : definitions()) {
      Files.move(
          unfinished(folder, definition),
          folder.resolve(definition.name() + ".csv"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static Path unfinished(Path folder, TableDefinition definition) {
    return folder.resolve(definition.name() + ".csv.unfinished");
  }
}
