package org.rejoinder.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who awaits what of national bodies: how many of a force's answers carry each code.
 *
 * @param totals for each column, how many answers of the forces shown carry the code
 * @param forces how many forces await something
 * @param nothing the forces that await nothing
 * @param outside passages outside any answer, which no cell counts
 */
public record AwaitedMap(
    Grid grid, List<Integer> totals, int forces, List<String> nothing, Quotes outside) {

  private static final int WIDEST_BLOCK = 12;

  /** Keeps its own copies of the lists. */
  public AwaitedMap {
    totals = List.copyOf(totals);
    nothing = List.copyOf(nothing);
  }

  /** Behind every cell, then those that stand outside any answer. */
  public List<Quotes> quotes() {
    List<Quotes> all = new ArrayList<>(grid.quotes());
    if (outside.count() > 0) {
      all.add(outside);
    }
    return all;
  }

  private record Place(Body body, String code) {}

  /** Gathers the findings of the theme {@code awaiting-national}. */
  static final class Gathering {
    private final Forces forces;
    private final Answers answers;
    private final Map<Place, Map<String, Quotes.Gathering>> byPlace = new HashMap<>();
    private final Map<Body, Quotes.Gathering> outside = new LinkedHashMap<>();
    private final TreeSet<String> codes =
        new TreeSet<>(
            Comparator.comparingInt((String code) -> Wording.placeIn(Wording.AWAITED, code))
                .thenComparing(Comparator.naturalOrder()));

    Gathering(Forces forces, Answers answers) {
      this.forces = forces;
      this.answers = answers;
      codes.addAll(Wording.AWAITED);
    }

    void add(TableRows.Row finding) {
      forces.shown(finding).ifPresent(body -> add(body, finding));
    }

    private void add(Body body, TableRows.Row finding) {
      String code = finding.cell("code");
      String answer = finding.cell("answer");
      String remark = "rule " + finding.cell("rule");
      codes.add(code);
      if (answer.isEmpty()) {
        outside
            .computeIfAbsent(body, _ -> new Quotes.Gathering())
            .add(Quote.of(finding, Wording.plain(code) + ", " + remark));
      } else {
        byPlace
            .computeIfAbsent(new Place(body, code), _ -> new LinkedHashMap<>())
            .computeIfAbsent(answer, _ -> new Quotes.Gathering())
            .add(Quote.of(finding, remark));
      }
    }

    AwaitedMap map() {
      List<Quotes> quotes = new ArrayList<>();
      List<Grid.Line> lines = new ArrayList<>();
      List<String> nothing = new ArrayList<>();
      for (Body body : forces.shown()) {
        List<Grid.Cell> cells = codes.stream().map(code -> cell(body, code, quotes)).toList();
        if (cells.stream().allMatch(Grid.Cell::isEmpty)) {
          nothing.add(forces.name(body));
        } else {
          lines.add(new Grid.Line(forces.name(body), cells));
        }
      }
      List<String> columns = codes.stream().map(Wording::label).toList();
      List<Integer> totals = codes.stream().map(this::total).toList();
      return new AwaitedMap(
          new Grid(Grid.blocks(columns, lines, WIDEST_BLOCK), quotes),
          totals,
          lines.size(),
          nothing,
          new Quotes(
              "awaited-outside",
              "Awaited, outside any answer",
              outside.entrySet().stream()
                  .map(entry -> entry.getValue().part(forces.name(entry.getKey())))
                  .toList()));
    }

    private int total(String code) {
      return forces.shown().stream()
          .mapToInt(body -> byPlace.getOrDefault(new Place(body, code), Map.of()).size())
          .sum();
    }

    private Grid.Cell cell(Body body, String code, List<Quotes> quotes) {
      Map<String, Quotes.Gathering> found = byPlace.getOrDefault(new Place(body, code), Map.of());
      if (found.isEmpty()) {
        return Grid.Cell.NOTHING;
      }
      Quotes behind =
          new Quotes(
              "awaited-" + (quotes.size() + 1),
              "%s awaits: %s (%s)"
                  .formatted(
                      forces.name(body),
                      Wording.plain(code),
                      Wording.counted(found.size(), "answer")),
              found.entrySet().stream()
                  .map(
                      entry ->
                          entry
                              .getValue()
                              .part(
                                  answers
                                      .find(entry.getKey())
                                      .map(Answers.Answer::label)
                                      .orElse(entry.getKey())))
                  .toList());
      quotes.add(behind);
      String strength = found.size() == 1 ? "one" : found.size() == 2 ? "two" : "more";
      return Grid.Cell.of(
          behind, List.of(new Grid.Value(Integer.toString(found.size()), strength)));
    }
  }
}
