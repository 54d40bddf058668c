package org.rejoinder.tables;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.domain.CodedCorpus;

/** A theme and one of its codes: what a row of the cross-tabs by theme is about. */
record ThemeCode(String theme, String code) implements Comparable<ThemeCode> {

  /** The theme whose codes are named practices, with a state each. */
  static final String PRACTICE = "practice";

  /** The theme that gives each answer one main code. */
  static final String PROGRESS = "progress";

  private static final List<String> THEMES =
      List.of("awaiting-national", "training", PRACTICE, PROGRESS);

  /** Codes in the order that readers expect; those of other themes go by name. */
  private static final List<String> CODES_IN_ORDER =
      List.of(
          "awaiting-national/definition",
          "awaiting-national/training",
          "awaiting-national/guidance",
          "awaiting-national/indicators",
          "awaiting-national/funding",
          "awaiting-national/other",
          "progress/in-place",
          "progress/in-progress",
          "progress/planned",
          "progress/awaiting-national",
          "progress/assurance-sought",
          "progress/rejected",
          "progress/not-addressed");

  private static final Comparator<ThemeCode> ORDER =
      Comparator.comparingInt((ThemeCode row) -> Summaries.placeIn(THEMES, row.theme))
          .thenComparing(ThemeCode::theme)
          .thenComparingInt(row -> Summaries.placeIn(CODES_IN_ORDER, row.theme + "/" + row.code))
          .thenComparing(ThemeCode::code);

  /** All that occur anywhere in a corpus, in order. */
  static List<ThemeCode> in(CodedCorpus corpus) {
    Stream<ThemeCode> found =
        FindingRow.in(corpus).stream()
            .map(row -> new ThemeCode(row.finding().theme(), row.finding().code()));
    Stream<ThemeCode> progress =
        AnswerRow.in(corpus).stream()
            .flatMap(row -> row.progress().stream())
            .map(code -> new ThemeCode(PROGRESS, code));
    return List.copyOf(
        Stream.concat(found, progress).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Override
  public int compareTo(ThemeCode other) {
    return ORDER.compare(this, other);
  }
}
