package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.evaluate.Evaluator;
import org.rejoinder.evaluate.Gold;
import org.rejoinder.evaluate.Score;

/**
 * Five published responses against what a reader coded in them: the agreement that was reached must
 * not be lost. The reader's doubtful rows count like the others.
 */
class PublishedGoldTest {

  @TempDir private static Path folder;
  private static List<Score> scores = List.of();

  @BeforeAll
  static void run() throws Exception {
    String named = System.getProperty("rejoinder.real-corpus", "");
    assumeTrue(
        !named.isBlank(), "No published responses: the property rejoinder.real-corpus is not set.");
    assertThat(Path.of(named)).isDirectory();
    Path home = Path.of(System.getProperty("rejoinder.home", ""));
    Path out = folder.resolve("out");
    Cli.Answer answer =
        Cli.standard(folder)
            .call(
                "run",
                Path.of(named).toAbsolutePath().toString(),
                "--out",
                out.toString(),
                "--codebook",
                home.resolve("corpus/codebook.yaml").toAbsolutePath().toString());
    assertThat(answer.status()).as(answer.err()).isZero();
    Path gold =
        Path.of(
                Objects.requireNonNull(
                        PublishedGoldTest.class.getResource("/gold/published/documents.csv"),
                        "gold/published")
                    .toURI())
            .resolveSibling("");
    scores =
        Evaluator.evaluate(Gold.read(gold), CodedRun.read(out), CodebookReader.builtIn()).scores();
  }

  @ParameterizedTest
  @CsvSource({"answers, 0.92", "findings, 0.78", "training, 0.88", "practices, 0.80"})
  void agreesWithTheReaderAsFarAsItDid(String table, double atLeast) {
    Score whole =
        scores.stream()
            .filter(score -> score.table().equals(table) && score.theme().isEmpty())
            .filter(score -> score.code().isEmpty())
            .findFirst()
            .orElseThrow();

    assertThat(whole.strictF1().orElseGet(() -> whole.f1().orElse(0)))
        .as("%s", whole)
        .isGreaterThanOrEqualTo(atLeast);
  }
}
