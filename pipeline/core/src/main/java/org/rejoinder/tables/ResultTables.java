package org.rejoinder.tables;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
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

  /** Those that say of a document what a codebook finds in it. */
  private static final List<ListDefinition<?>> OF_CODES =
      List.of(Lists.ANSWERS, Lists.FINDINGS, Lists.TRAINING, Lists.PRACTICES);

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

  /** Loads Tablesaw, which looks through all libraries for readers of its own when it begins. */
  public static void getReady() {
    Table _ = NewTable.of("ready");
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
   * folder that is made if it is not there. The corpus is gone through once, and only one document
   * of it is in memory at a time. A file is replaced only when the new one is complete.
   *
   * @return what {@link #rewrite} needs to know of them
   * @throws IOException if the folder cannot be written to
   * @throws IllegalStateException if a finding belongs to an answer that its document does not have
   */
  public static TablesLedger write(Path folder, CodedCorpus corpus) throws IOException {
    Files.createDirectories(folder);
    CorpusOutline outline = new CorpusOutline();
    List<List<Integer>> bytes = new ArrayList<>();
    try (ListWriting lists = ListWriting.into(folder, LISTS)) {
      List<Integer> _ = lists.add(new CodedCorpus(List.of(), corpus.candidates()));
      for (CodedDocument document : corpus.documents()) {
        bytes.add(lists.add(new CodedCorpus(List.of(document), List.of())));
        outline.add(document);
      }
    }
    writeCrossTabs(folder, outline);
    finish(folder, definitions());
    return ledger(outline, bytes);
  }

  /**
   * Changes the tables of a run to those of one that differs in the codebook only. Each file is
   * replaced when the new one is complete, so that links to the earlier ones stay as they are.
   *
   * @param ledger of the tables that are there
   * @param changed the documents that are coded otherwise than before, by name
   * @param candidates all of them, where they are others than before
   * @return the ledger of the tables as they are now
   * @throws IOException if the tables are not those of the ledger, or cannot be written
   */
  public static TablesLedger rewrite(
      Path folder,
      TablesLedger ledger,
      Function<DocumentId, Optional<CodedDocument>> changed,
      Optional<List<Candidate>> candidates)
      throws IOException {
    if (candidates.isPresent()) {
      try (ListWriting list = ListWriting.into(folder, List.of(Lists.CANDIDATES))) {
        List<Integer> _ = list.add(new CodedCorpus(List.of(), candidates.get()));
      }
      finish(folder, List.of(Lists.CANDIDATES));
    }
    List<DocumentOutline> outlines = new ArrayList<>();
    List<List<Integer>> bytes = new ArrayList<>();
    for (TablesLedger.Share share : ledger.documents()) {
      outlines.add(
          changed.apply(share.outline().id()).map(DocumentOutline::of).orElse(share.outline()));
      bytes.add(new ArrayList<>(share.bytes()));
    }
    Map<DocumentId, String> titles = new HashMap<>();
    ledger.reports().forEach((document, title) -> titles.put(new DocumentId(document), title));
    TableRewriting rewriting = new TableRewriting(folder, ledger.documents(), changed);
    for (ListDefinition<?> definition : OF_CODES) {
      int list = LISTS.indexOf(definition);
      List<Integer> lengths = rewriting.rewrite(definition, list);
      for (int i = 0; i < lengths.size(); i++) {
        int _ = bytes.get(i).set(list, lengths.get(i));
      }
    }
    CorpusOutline outline = new CorpusOutline(outlines, titles);
    writeCrossTabs(folder, outline);
    finish(folder, OF_CODES);
    finish(folder, CROSS_TABS);
    finish(folder, List.of(CODES_BY_ANSWER));
    return ledger(outline, bytes);
  }

  private static TablesLedger ledger(CorpusOutline outline, List<List<Integer>> bytes) {
    List<TablesLedger.Share> shares = new ArrayList<>();
    for (DocumentOutline document : outline.documents()) {
      shares.add(new TablesLedger.Share(document, bytes.get(shares.size())));
    }
    Map<String, String> reports = new HashMap<>();
    outline.shortTitles().forEach((document, title) -> reports.put(document.path(), title));
    return new TablesLedger(shares, reports);
  }

  private static void writeCrossTabs(Path folder, CorpusOutline outline) throws IOException {
    for (CrossTabDefinition<?> definition : CROSS_TABS) {
      Files.writeString(unfinished(folder, definition), CsvText.of(definition.of(outline)));
    }
    try (Writer file = Files.newBufferedWriter(unfinished(folder, CODES_BY_ANSWER))) {
      CODES_BY_ANSWER.write(outline, file);
    }
  }

  private static void finish(Path folder, List<? extends TableDefinition> definitions)
      throws IOException {
    for (TableDefinition definition : definitions) {
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
