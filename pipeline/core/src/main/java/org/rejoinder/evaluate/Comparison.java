package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rejoinder.evaluate.Pairing.Pair;

/**
 * One table of gold beside the run's.
 *
 * @param columns that gold's table has
 * @param pairing gold left, the run right
 * @param byKeywords gold left, what keywords find right
 */
record Comparison(
    TableKind kind,
    List<String> columns,
    Pairing<CodedPassage> pairing,
    Pairing<CodedPassage> byKeywords,
    KeywordBaseline keywords) {

  private static final String PLACE = "place";

  /** Rows that are counted together. */
  private record Group(String theme, String code) implements Comparable<Group> {

    boolean holds(CodedPassage passage) {
      return (theme.isEmpty() || theme.equals(passage.theme()))
          && (code.isEmpty() || code.equals(passage.code()));
    }

    @Override
    public int compareTo(Group other) {
      int byTheme = theme.compareTo(other.theme);
      return byTheme != 0 ? byTheme : code.compareTo(other.code);
    }
  }

  /** The whole table first, then each theme, then each of its codes. */
  List<Score> scores() {
    List<Score> scores = new ArrayList<>(groups().stream().map(this::score).toList());
    if (kind == TableKind.ANSWERS && columns.contains("progress")) {
      scores.addAll(progressCodes().stream().map(this::progressScore).toList());
    }
    return scores;
  }

  /** For each group with pairs, each compared column that gold has. */
  List<Agreement> agreements() {
    List<Agreement> agreements = new ArrayList<>();
    for (Group group : groups()) {
      List<Pair<CodedPassage>> pairs = pairsIn(pairing, group);
      for (String column : comparedColumns()) {
        List<Pair<CodedPassage>> comparable =
            pairs.stream().filter(pair -> isComparable(column, pair)).toList();
        if (!comparable.isEmpty()) {
          agreements.add(
              new Agreement(
                  kind.label(),
                  group.theme(),
                  group.code(),
                  column,
                  count(comparable, pair -> agrees(column, pair)),
                  comparable.size()));
        }
      }
    }
    return agreements;
  }

  /** The compared cells in which a pair differs. */
  List<Difference> differences(Pair<CodedPassage> pair) {
    return comparedColumns().stream()
        .filter(column -> isComparable(column, pair) && !agrees(column, pair))
        .map(
            column ->
                new Difference(column, shown(column, pair.left()), shown(column, pair.right())))
        .toList();
  }

  private NavigableSet<Group> groups() {
    NavigableSet<Group> groups = new TreeSet<>();
    groups.add(new Group("", ""));
    if (kind == TableKind.FINDINGS || kind == TableKind.PRACTICES) {
      all()
          .forEach(
              passage -> {
                if (kind == TableKind.FINDINGS) {
                  groups.add(new Group(passage.theme(), ""));
                }
                groups.add(new Group(passage.theme(), passage.code()));
              });
    }
    return groups;
  }

  private Score score(Group group) {
    List<Pair<CodedPassage>> pairs = pairsIn(pairing, group);
    return new Score(
        kind.label(),
        group.theme(),
        group.code(),
        pairs.size() + count(pairing.left(), group::holds),
        pairs.size() + count(pairing.right(), group::holds),
        pairs.size(),
        exact(pairs),
        keyword(group));
  }

  private Optional<Score.Keyword> keyword(Group group) {
    if (!isKnownToKeywords(group)) {
      return Optional.empty();
    }
    List<Pair<CodedPassage>> pairs = pairsIn(byKeywords, group);
    return Optional.of(
        new Score.Keyword(
            pairs.size() + count(byKeywords.right(), group::holds), pairs.size(), exact(pairs)));
  }

  /** How many pairs agree in the decisive cell, if gold gives it. */
  private Optional<Integer> exact(List<Pair<CodedPassage>> pairs) {
    return kind.decisive()
        .filter(columns::contains)
        .map(column -> count(pairs, pair -> agrees(column, pair)));
  }

  /** A whole is known only where all of its parts are. */
  private boolean isKnownToKeywords(Group group) {
    return switch (kind) {
      case DOCUMENTS, ANSWERS -> false;
      case TRAINING, PRACTICES -> true;
      case FINDINGS ->
          all()
              .filter(group::holds)
              .allMatch(passage -> keywords.knows(passage.theme(), passage.code()));
    };
  }

  private NavigableSet<String> progressCodes() {
    NavigableSet<String> codes = new TreeSet<>();
    all()
        .map(passage -> passage.cell("progress"))
        .filter(code -> !code.isEmpty())
        .forEach(codes::add);
    return codes;
  }

  /** How well a progress code is told from the others, over all answers. */
  private Score progressScore(String code) {
    Predicate<CodedPassage> has = answer -> Cells.agree(code, answer.cell("progress"));
    List<Pair<CodedPassage>> pairs = pairing.pairs();
    return new Score(
        kind.label(),
        "progress",
        code,
        count(pairs, pair -> has.test(pair.left())) + count(pairing.left(), has),
        count(pairs, pair -> has.test(pair.right())) + count(pairing.right(), has),
        count(pairs, pair -> has.test(pair.left()) && has.test(pair.right())),
        Optional.empty(),
        Optional.empty());
  }

  private List<String> comparedColumns() {
    Stream<String> place = kind == TableKind.ANSWERS ? Stream.of(PLACE) : Stream.of();
    return Stream.concat(place, kind.compared().stream().filter(columns::contains)).toList();
  }

  private static boolean isComparable(String column, Pair<CodedPassage> pair) {
    return !column.equals(PLACE)
        || (pair.left().place().isPresent() && pair.right().place().isPresent());
  }

  private static boolean agrees(String column, Pair<CodedPassage> pair) {
    return column.equals(PLACE)
        ? pair.left().place().equals(pair.right().place())
        : Cells.agree(pair.left().cell(column), pair.right().cell(column));
  }

  private static String shown(String column, CodedPassage passage) {
    return column.equals(PLACE)
        ? passage.place().map(place -> place.start() + "-" + place.end()).orElse("")
        : passage.cell(column);
  }

  private Stream<CodedPassage> all() {
    return Stream.of(
            pairing.pairs().stream().map(Pair::left),
            pairing.left().stream(),
            pairing.right().stream())
        .flatMap(passages -> passages);
  }

  /** Both of a pair have the same theme and code. */
  private static List<Pair<CodedPassage>> pairsIn(Pairing<CodedPassage> pairing, Group group) {
    return pairing.pairs().stream().filter(pair -> group.holds(pair.left())).toList();
  }

  private static <T> int count(List<T> list, Predicate<? super T> predicate) {
    return (int) list.stream().filter(predicate).count();
  }
}
