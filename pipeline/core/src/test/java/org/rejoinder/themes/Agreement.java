package org.rejoinder.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.TrainingFigure;
import org.rejoinder.themes.CodedResponse.CodedLine;

/** How far the coder agrees with a reader, sentence by sentence, with every difference told. */
final class Agreement {

  /** True and false finds of one table. */
  static final class Score {
    private int gold;
    private int found;
    private int both;

    private void add(Set<String> gold, Set<String> found) {
      this.gold += gold.size();
      this.found += found.size();
      this.both += (int) gold.stream().filter(found::contains).count();
    }

    double f1() {
      return gold + found == 0 ? 1 : 2.0 * both / (gold + found);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "gold %4d  found %4d  P %.2f  R %.2f  F1 %.3f",
          gold,
          found,
          found == 0 ? 0 : (double) both / found,
          gold == 0 ? 0 : (double) both / gold,
          f1());
    }
  }

  /** The practices that the readers coded; of others nothing is known. */
  private static final Set<String> CODED = coded();

  private final Map<String, Score> scores = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  private static Set<String> coded() {
    try (InputStream list =
        Objects.requireNonNull(
            Agreement.class.getResourceAsStream("coded-responses/practices-coded.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Score score(String table) {
    return scores.computeIfAbsent(table, _ -> new Score());
  }

  Map<String, Score> scores() {
    return scores;
  }

  List<String> differences() {
    return differences;
  }

  void add(CodedResponse response, Coding coding) {
    for (CodedLine line : response.sentences()) {
      List<Finding> here =
          coding.findings().stream()
              .filter(
                  finding ->
                      // A sentence may begin with its bullet, which the line does not hold.
                      line.span().start() < finding.span().end()
                          && finding.span().end() <= line.span().end())
              .toList();
      String quote = line.place() + " " + line.span().of(response.text());
      compare("awaiting", quote, awaiting(line), awaiting(here));
      compare("practice", quote, practices(line, 2), practices(here, true));
      count("practice (name only)", practices(line, 1), practices(here, false));
      compare("training", quote, training(line, KEYS), training(here, KEYS));
      count("training (count, state)", training(line, COUNT), training(here, COUNT));
      compare("training (all cells)", quote, training(line, ALL), training(here, ALL));
    }
    response
        .progress()
        .forEach(
            (answer, gold) ->
                compare(
                    "progress",
                    response.name() + " " + answer,
                    Set.of(answer + " " + gold),
                    Set.of(
                        answer + " " + coding.progress().getOrDefault(answer, "not-addressed"))));
  }

  private void count(String table, Set<String> gold, Set<String> found) {
    score(table).add(gold, found);
  }

  private void compare(String table, String quote, Set<String> gold, Set<String> found) {
    count(table, gold, found);
    if (!gold.equals(found)) {
      List<String> missed = gold.stream().filter(each -> !found.contains(each)).toList();
      List<String> wrong = found.stream().filter(each -> !gold.contains(each)).toList();
      differences.add("%s  MISSED %s  FALSE %s | %s".formatted(table, missed, wrong, quote));
    }
  }

  private static Set<String> awaiting(CodedLine line) {
    Set<String> codes = new LinkedHashSet<>();
    line.of("awaiting").forEach(cells -> codes.add(cells.get(1)));
    return codes;
  }

  private static Set<String> awaiting(List<Finding> findings) {
    Set<String> codes = new LinkedHashSet<>();
    of("awaiting-national", findings).forEach(finding -> codes.add(finding.code()));
    return codes;
  }

  private static Set<String> practices(CodedLine line, int cells) {
    Set<String> practices = new LinkedHashSet<>();
    line.of("practice")
        .forEach(row -> practices.add(String.join(" | ", row.subList(1, 1 + cells))));
    return practices;
  }

  private static Set<String> practices(List<Finding> findings, boolean withState) {
    Set<String> practices = new LinkedHashSet<>();
    of("practice", findings).stream()
        .filter(finding -> CODED.contains(finding.code()))
        .forEach(
            finding ->
                practices.add(
                    finding.code() + (withState ? " | " + finding.state().orElseThrow() : "")));
    return practices;
  }

  private static final List<String> COUNT = List.of("count", "percent", "quantifier", "state");
  private static final List<String> KEYS =
      List.of("count", "comparator", "percent", "quantifier", "target", "state");
  private static final List<String> ALL =
      List.of(
          "count",
          "comparator",
          "percent",
          "quantifier",
          "target",
          "state",
          "cohort",
          "programme",
          "period");

  private static Set<String> training(CodedLine line, List<String> keys) {
    Set<String> rows = new LinkedHashSet<>();
    for (List<String> cells : line.of("training")) {
      Map<String, String> values = new TreeMap<>();
      for (String cell : cells.subList(1, cells.size())) {
        int space = cell.indexOf(' ');
        values.put(cell.substring(0, space), cell.substring(space + 1).strip());
      }
      if (values.containsKey("count") || values.containsKey("percent")) {
        values.putIfAbsent("comparator", "=");
      }
      rows.add(shown(values, keys, rows));
    }
    return rows;
  }

  private static Set<String> training(List<Finding> findings, List<String> keys) {
    Set<String> rows = new LinkedHashSet<>();
    for (Finding finding : of("training", findings)) {
      if (!(finding.detail() instanceof TrainingFigure figure)) {
        continue;
      }
      Map<String, String> values = new TreeMap<>();
      put(values, "count", figure.count());
      put(values, "comparator", figure.comparator().map(TrainingFigure.Comparator::label));
      put(values, "percent", figure.percent());
      put(values, "quantifier", figure.quantifier().map(TrainingFigure.Quantifier::label));
      put(values, "target", figure.target());
      put(values, "cohort", figure.cohort());
      put(values, "programme", figure.programme());
      put(values, "period", figure.period());
      put(values, "state", finding.state());
      rows.add(shown(values, keys, rows));
    }
    return rows;
  }

  private static void put(Map<String, String> values, String key, Optional<?> value) {
    value.ifPresent(each -> values.put(key, each.toString()));
  }

  private static String shown(Map<String, String> values, List<String> keys, Set<String> before) {
    StringBuilder shown = new StringBuilder();
    for (String key : keys) {
      String value = values.get(key);
      if (value != null) {
        shown.append(key).append(' ').append(value).append(", ");
      }
    }
    return before.contains(shown.toString()) ? shown + "again" : shown.toString();
  }

  private static List<Finding> of(String theme, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.theme().equals(theme)).toList();
  }
}
