package org.rejoinder.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rejoinder.domain.TrainingFigure;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Sentences with the rows that must come of them, from a file beside this class. */
final class TrainingExamples {

  /** A text and its rows, each a map from column to value, columns without value left out. */
  record Example(String text, List<Map<String, String>> rows) {
    @Override
    public String toString() {
      return text;
    }
  }

  private TrainingExamples() {}

  static List<Example> read(String file) {
    try (InputStream stream =
        Objects.requireNonNull(TrainingExamples.class.getResourceAsStream(file), file)) {
      Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
      return ((List<?>) Objects.requireNonNull(loaded))
          .stream().map(entry -> example((Map<?, ?>) Objects.requireNonNull(entry))).toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Example example(Map<?, ?> entry) {
    List<?> rows = (List<?>) Objects.requireNonNull(entry.get("rows"));
    return new Example(
        String.valueOf(entry.get("text")),
        rows.stream().map(row -> row((Map<?, ?>) Objects.requireNonNull(row))).toList());
  }

  private static Map<String, String> row(Map<?, ?> entry) {
    Map<String, String> row = new TreeMap<>();
    entry.forEach((key, value) -> row.put(String.valueOf(key), String.valueOf(value)));
    boolean number = row.containsKey("count") || row.containsKey("percent");
    if (number) {
      row.putIfAbsent("comparator", "=");
    }
    return row;
  }

  /** What was coded, in the form of the examples. */
  static Map<String, String> row(TrainingStatement statement) {
    TrainingFigure figure = statement.figure();
    Map<String, String> row = new TreeMap<>();
    figure.count().ifPresent(value -> row.put("count", value.toString()));
    figure.comparator().ifPresent(value -> row.put("comparator", value.label()));
    figure.percent().ifPresent(value -> row.put("percent", value.toPlainString()));
    figure.quantifier().ifPresent(value -> row.put("quantifier", value.label()));
    figure.cohort().ifPresent(value -> row.put("cohort", value));
    figure.programme().ifPresent(value -> row.put("programme", value));
    figure.target().ifPresent(value -> row.put("target", value.toString()));
    figure.period().ifPresent(value -> row.put("period", value));
    row.put("state", statement.state());
    return row;
  }

  static List<Map<String, String>> rows(String text) {
    return new TrainingCoder(TrainingVocabulary.standard())
        .code(TaggedText.sentences(text)).stream().map(TrainingExamples::row).toList();
  }
}
