package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the agreement of the built-in codebook with readers that was reached: a change that loses
 * some of it must be meant. What the held-out responses show is the honest figure.
 */
class CodedResponsesTest {

  /** Each folder is coded once, for all tables. */
  private static final Map<String, Agreement> AGREEMENTS = new HashMap<>();

  @ParameterizedTest
  @CsvSource({
    "tuned, awaiting, 0.88",
    "tuned, practice, 0.94",
    "tuned, practice (name only), 0.99",
    "tuned, training, 0.91",
    "tuned, progress, 0.83",
    "ordinary, awaiting, 0.89",
    "ordinary, practice, 0.91",
    "ordinary, practice (name only), 0.99",
    "ordinary, training, 0.91",
    "ordinary, progress, 0.70",
    "sentences, practice, 0.86",
    "sentences, training, 0.85",
    "plain, awaiting, 0.95",
    "plain, practice, 0.92",
    "plain, practice (name only), 0.99",
    "plain, training, 0.92",
    "plain, progress, 0.77",
    "briefed, awaiting, 0.91",
    "briefed, practice, 0.89",
    "briefed, practice (name only), 0.99",
    "briefed, training, 0.88",
    "briefed, progress, 0.69",
    "unfitted, awaiting, 0.87",
    "unfitted, practice, 0.91",
    "unfitted, practice (name only), 0.99",
    "unfitted, training, 0.86",
    "unfitted, progress, 0.73",
    "voices, awaiting, 0.92",
    "voices, practice, 0.90",
    "voices, practice (name only), 0.98",
    "voices, training, 0.81",
    "voices, progress, 0.67",
    "manners, awaiting, 0.91",
    "manners, practice, 0.90",
    "manners, practice (name only), 0.98",
    "manners, training, 0.86",
    "manners, progress, 0.60",
    "varied, awaiting, 0.92",
    "varied, practice, 0.96",
    "varied, practice (name only), 0.99",
    "varied, training, 0.90",
    "varied, progress, 0.70",
    "training, training, 0.82",
    "training, practice, 0.94",
    "awaited, awaiting, 0.82",
    "awaited, practice, 0.92",
    "awaited, practice (name only), 0.98",
    "awaited, training, 0.83",
    "awaited, progress, 0.70",
    "waits, awaiting, 0.81",
    "held-out, awaiting, 0.85",
    "held-out, practice, 0.86",
    "held-out, practice (name only), 0.99",
    "held-out, training, 0.74",
    "held-out, progress, 0.74",
  })
  void agreesWithReadersAsFarAsItDid(String folder, String table, double atLeast)
      throws IOException, URISyntaxException {
    Agreement agreement = AGREEMENTS.get(folder);
    if (agreement == null) {
      agreement = CodedResponsesReport.of(folder(folder));
      AGREEMENTS.put(folder, agreement);
    }

    assertThat(agreement.score(table).f1())
        .as("%s", agreement.scores())
        .isGreaterThanOrEqualTo(atLeast);
  }

  private static Path folder(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(
                CodedResponsesTest.class.getResource("coded-responses/" + name), name)
            .toURI());
  }
}
