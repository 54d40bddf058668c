package org.rejoinder.tables;

import java.util.Comparator;
import java.util.List;
import org.rejoinder.domain.Finding;

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

  static ThemeCode of(Finding finding) {
    return new ThemeCode(finding.theme(), finding.code());
  }

  /** A code of the theme {@code progress}. */
  static ThemeCode ofProgress(String code) {
    return new ThemeCode(PROGRESS, code);
  }

  /** The codes of a theme that the program itself knows, in their order. */
  static List<String> codesOf(String theme) {
    String beginning = theme + "/";
    return CODES_IN_ORDER.stream()
        .filter(code -> code.startsWith(beginning))
        .map(code -> code.substring(beginning.length()))
        .toList();
  }

  /** As the headers of a table name it: {@code theme/code}. */
  String label() {
    return theme + "/" + code;
  }

  @Override
  public int compareTo(ThemeCode other) {
    return ORDER.compare(this, other);
  }
}
