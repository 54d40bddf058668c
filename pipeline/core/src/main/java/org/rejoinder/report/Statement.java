package org.rejoinder.report;

import java.util.List;
import java.util.OptionalInt;

/**
 * A statement about who was or will be trained.
 *
 * @param id the anchor of its quote
 * @param amount how many, in words
 * @param count how many people, where a number is named
 * @param target how many people were to be trained, where it is named
 * @param period when, in words
 */
public record Statement(
    String id,
    String force,
    String recommendation,
    String cohort,
    String programme,
    String amount,
    OptionalInt count,
    OptionalInt target,
    String state,
    String period,
    Quote quote) {

  static Statement of(String id, String force, TableRows.Row row) {
    return new Statement(
        id,
        force,
        row.cell("recommendation"),
        row.cell("cohort"),
        row.cell("programme"),
        amount(row),
        numberIfKnown(row, "count"),
        numberIfKnown(row, "target"),
        row.cell("state"),
        period(row.cell("period")),
        Quote.of(row, Wording.plain(row.cell("state"))));
  }

  /** Whether it can be drawn as a number of people. */
  public boolean isNumber() {
    return count.isPresent() || target.isPresent();
  }

  /** Who is meant. */
  public String who() {
    return cohort.isEmpty() ? "people not named" : cohort;
  }

  /** The whole of it, for somebody who does not see the picture. */
  public String inWords() {
    String whole = "%s, %s: %s %s".formatted(force, who(), amount, Wording.plain(state));
    return target.isPresent() ? whole + ", target " + Wording.number(target.getAsInt()) : whole;
  }

  /** What the quote's heading says. */
  public Quotes quotes() {
    Quotes.Gathering one = new Quotes.Gathering();
    one.add(quote);
    String where =
        recommendation.isEmpty() ? "Outside any answer" : "Recommendation " + recommendation;
    return new Quotes(id, inWords(), List.of(one.part(where)));
  }

  private static OptionalInt numberIfKnown(TableRows.Row row, String column) {
    return row.cell(column).isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.number(column));
  }

  private static String amount(TableRows.Row row) {
    if (!row.cell("count").isEmpty()) {
      return comparator(row) + Wording.number(row.number("count"));
    }
    if (!row.cell("percent").isEmpty()) {
      return comparator(row) + row.cell("percent") + " per cent";
    }
    return row.cell("quantifier").isEmpty() ? "number not named" : row.cell("quantifier");
  }

  private static String comparator(TableRows.Row row) {
    return switch (row.cell("comparator")) {
      case ">" -> "more than ";
      case ">=" -> "at least ";
      case "<" -> "fewer than ";
      case "<=" -> "up to ";
      case "~" -> "about ";
      default -> "";
    };
  }

  private static String period(String interval) {
    int slash = interval.indexOf('/');
    if (slash < 0) {
      return interval;
    }
    String from = interval.substring(0, slash);
    String until = interval.substring(slash + 1);
    if (from.equals("..")) {
      return "until " + until;
    }
    return until.equals("..") ? "from " + from : from + " to " + until;
  }
}
