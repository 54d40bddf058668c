package org.rejoinder.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables that can be coded by hand, and what of them is compared. */
public enum TableKind {
  /** What each document says of itself. */
  DOCUMENTS,
  /** The replies to each recommendation. */
  ANSWERS,
  /** The coded passages of every theme. */
  FINDINGS,
  /** The statements on who was or will be trained. */
  TRAINING,
  /** The mentions of named practices. */
  PRACTICES;

  /** The table's name. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns, beside the document, without whose values no row can be found again. */
  List<String> keys() {
    return switch (this) {
      case DOCUMENTS, TRAINING -> List.of();
      case ANSWERS -> List.of("recommendation");
      case FINDINGS -> List.of("theme", "code");
      case PRACTICES -> List.of("practice");
    };
  }

  /** The columns that are compared where a row was found again, in the order of the contract. */
  List<String> compared() {
    return switch (this) {
      case DOCUMENTS ->
          List.of(
              "media_type",
              "language",
              "force",
              "author",
              "report",
              "report_date",
              "response_date",
              "outcome",
              "characters",
              "answers");
      case ANSWERS -> List.of("deadline", "progress", "asked", "text", "words");
      case FINDINGS, PRACTICES -> List.of("state", "recommendation");
      case TRAINING ->
          List.of(
              "count",
              "comparator",
              "percent",
              "quantifier",
              "cohort",
              "programme",
              "target",
              "state",
              "period",
              "recommendation");
    };
  }

  /** The column that must be right too for the strict figure. */
  Optional<String> decisive() {
    return switch (this) {
      case DOCUMENTS -> Optional.empty();
      case ANSWERS -> Optional.of("progress");
      case FINDINGS, TRAINING, PRACTICES -> Optional.of("state");
    };
  }

  /** Whether the column has a meaning here, compared or not. */
  boolean knows(String column) {
    return column.equals("document")
        || keys().contains(column)
        || compared().contains(column)
        || others().contains(column);
  }

  private List<String> others() {
    return switch (this) {
      case DOCUMENTS -> List.of("sha256", "reason", "themes");
      case ANSWERS -> List.of("answer", "force", "report", "respondent", "start", "end", "quote");
      case FINDINGS -> List.of("finding", "answer", "force", "start", "end", "quote", "rule");
      case TRAINING -> List.of("finding", "answer", "force", "start", "end", "quote");
      case PRACTICES -> List.of("kind", "answer", "force", "start", "end", "quote");
    };
  }
}
