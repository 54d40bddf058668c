package org.rejoinder.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far each named practice has come in each force.
 *
 * @param states what the marks mean, with how many cells of the figure have each
 * @param mentions how many passages name a practice of the forces shown
 */
public record PracticeMap(Grid grid, List<State> states, int mentions) {

  private static final int WIDEST_BLOCK = 12;

  /** A state that a practice can have. */
  public record State(Grid.Value value, String meaning, int cells) {}

  /** Gathers the rows of the table {@code practices}. */
  static final class Gathering {
    private final Forces forces;
    private final TreeMap<String, Map<Body, Map<String, Quotes.Gathering>>> practices =
        new TreeMap<>();
    private int mentions;

    Gathering(Forces forces) {
      this.forces = forces;
    }

    void add(TableRows.Row mention) {
      forces.shown(mention).ifPresent(body -> add(body, mention));
    }

    private void add(Body body, TableRows.Row mention) {
      String state = mention.cell("state").isEmpty() ? "mentioned" : mention.cell("state");
      String where =
          mention.cell("answer").isEmpty()
              ? "outside any answer"
              : "answer to recommendation " + mention.cell("recommendation");
      mentions++;
      practices
          .computeIfAbsent(mention.cell("practice"), _ -> new HashMap<>())
          .computeIfAbsent(body, _ -> new LinkedHashMap<>())
          .computeIfAbsent(state, _ -> new Quotes.Gathering())
          .add(Quote.of(mention, where));
    }

    PracticeMap map() {
      List<Quotes> quotes = new ArrayList<>();
      List<Grid.Line> lines = new ArrayList<>();
      practices.forEach(
          (practice, byForce) ->
              lines.add(
                  new Grid.Line(
                      practice,
                      forces.shown().stream()
                          .map(
                              body ->
                                  cell(
                                      practice, body, byForce.getOrDefault(body, Map.of()), quotes))
                          .toList())));
      List<String> columns = forces.shown().stream().map(forces::name).toList();
      return new PracticeMap(
          new Grid(Grid.blocks(columns, lines, WIDEST_BLOCK), quotes), states(lines), mentions);
    }

    private Grid.Cell cell(
        String practice, Body body, Map<String, Quotes.Gathering> byState, List<Quotes> quotes) {
      if (byState.isEmpty()) {
        return Grid.Cell.NOTHING;
      }
      List<String> strongestFirst =
          byState.keySet().stream()
              .sorted(
                  Comparator.comparingInt((String state) -> Wording.placeIn(Wording.STATES, state))
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      String strongest = strongestFirst.getFirst();
      Quotes behind =
          new Quotes(
              "practice-" + (quotes.size() + 1),
              "%s, %s: %s".formatted(forces.name(body), practice, Wording.plain(strongest)),
              strongestFirst.stream().map(state -> part(state, byState)).toList());
      quotes.add(behind);
      return Grid.Cell.of(
          behind,
          List.of(
              new Grid.Value(Wording.label(strongest), Wording.look(Wording.STATES, strongest))));
    }

    private static Quotes.Part part(String state, Map<String, Quotes.Gathering> byState) {
      return byState.getOrDefault(state, new Quotes.Gathering()).part(Wording.label(state));
    }

    private static List<State> states(List<Grid.Line> lines) {
      return Wording.STATES.stream()
          .map(
              state ->
                  new State(
                      new Grid.Value(Wording.label(state), state),
                      meaning(state),
                      (int)
                          lines.stream()
                              .flatMap(line -> line.cells().stream())
                              .flatMap(cell -> cell.values().stream())
                              .filter(value -> value.look().equals(state))
                              .count()))
          .toList();
    }

    private static String meaning(String state) {
      return switch (state) {
        case "in-use" -> "the body has it";
        case "planned" -> "it is to come, or in preparation";
        case "absent" -> "it is not there and not said to come";
        default -> "only named, or somebody else’s";
      };
    }
  }
}
