package org.rejoinder.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far each force is with each recommendation.
 *
 * @param legend the values that occur, with how many answers have each
 */
public record ProgressMap(List<Legend> legend, Grid grid) {

  /** A value of the legend. */
  public record Legend(Grid.Value value, String meaning, int answers) {}

  private static final int WIDEST_BLOCK = 10;

  private static final Comparator<Answers.Answer> FORCE_SPEAKS_FIRST =
      Comparator.comparingInt(answer -> Wording.turn(answer.respondent()));

  private record Place(Body body, String column) {}

  static ProgressMap of(List<String> columns, Forces forces, Answers answers) {
    Map<Place, List<Answers.Answer>> byPlace =
        answers.all().stream()
            .filter(answer -> !answer.progress().isEmpty())
            .collect(Collectors.groupingBy(answer -> new Place(answer.body(), answer.column())));
    List<Quotes> quotes = new ArrayList<>();
    List<Grid.Line> lines = new ArrayList<>();
    for (Body body : forces.shown()) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (String column : columns) {
        List<Answers.Answer> there =
            byPlace.getOrDefault(new Place(body, column), List.of()).stream()
                .sorted(FORCE_SPEAKS_FIRST)
                .toList();
        cells.add(
            there.isEmpty() ? Grid.Cell.NOTHING : cell(forces.name(body), column, there, quotes));
      }
      lines.add(new Grid.Line(forces.name(body), cells));
    }
    return new ProgressMap(
        legend(answers), new Grid(Grid.blocks(columns, lines, WIDEST_BLOCK), quotes));
  }

  private static Grid.Cell cell(
      String force, String column, List<Answers.Answer> answers, List<Quotes> quotes) {
    List<Grid.Value> values =
        answers.stream().map(Answers.Answer::progress).distinct().map(ProgressMap::value).toList();
    Quotes behind =
        new Quotes(
            "progress-" + (quotes.size() + 1),
            "%s, recommendation %s: %s"
                .formatted(
                    force,
                    column,
                    values.stream()
                        .map(value -> value.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("; "))),
            answers.stream().map(Answers.Answer::decided).toList());
    quotes.add(behind);
    return Grid.Cell.of(behind, values);
  }

  private static List<Legend> legend(Answers answers) {
    return answers.byProgress().entrySet().stream()
        .filter(entry -> entry.getValue() > 0 || Wording.PROGRESS.contains(entry.getKey()))
        .map(
            entry ->
                new Legend(
                    value(entry.getKey()), Wording.meaning(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static Grid.Value value(String progress) {
    return new Grid.Value(Wording.label(progress), Wording.look(Wording.PROGRESS, progress));
  }
}
