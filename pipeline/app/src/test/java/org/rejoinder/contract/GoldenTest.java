package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rejoinder.tables.DataDictionary;
import org.rejoinder.tables.ResultTables;
import org.rejoinder.tables.TableDefinition;

/** What the program gives for the sample documents, and says of itself, is what is written down. */
class GoldenTest {

  private static final String GOLDEN = "pipeline/app/src/test/resources/golden/sample/";

  @TestFactory
  Stream<DynamicTest> everyTableOfTheSample() throws Exception {
    Path tables = SampleRun.out().resolve("tables");
    return filesIn(tables).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () ->
                        Golden.assertSame(
                            GOLDEN + file, withoutHashes(Files.readString(tables.resolve(file))))));
  }

  @Test
  void noTableIsMissing() throws Exception {
    List<String> defined =
        ResultTables.definitions().stream()
            .map(TableDefinition::name)
            .map(n -> n + ".csv")
            .toList();
    assertThat(filesIn(SampleRun.out().resolve("tables")))
        .containsExactlyInAnyOrderElementsOf(defined);
    assertThat(filesIn(Path.of(System.getProperty("rejoinder.home", "")).resolve(GOLDEN)))
        .containsExactlyInAnyOrderElementsOf(defined);
  }

  /** The contract with those who use the tables: each column, its type, values and meaning. */
  @Test
  void thePageOfTheTables() throws IOException {
    Golden.assertSame("docs/tables.md", DataDictionary.page());
  }

  /** The codebook is a file of the sample too, and each change to it need not be written down. */
  private static String withoutHashes(String csv) {
    return csv.replaceAll("\\b[0-9a-f]{64}\\b", "SHA-256");
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
