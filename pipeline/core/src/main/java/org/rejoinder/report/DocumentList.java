package org.rejoinder.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was read, and what was not.
 *
 * @param outcomes how many files came to what
 * @param answers in all documents
 * @param reports the titles of the reports that are answered, as the documents give them
 * @param read the first of the documents that were read
 * @param unread the first of the others
 */
public record DocumentList(
    Map<String, Integer> outcomes,
    int answers,
    List<String> reports,
    List<Document> read,
    List<Document> unread) {

  /** More than these are counted and left to the table. */
  private static final int MOST = 500;

  /** A file and what became of it. */
  public record Document(
      String name,
      String force,
      String author,
      String responseDate,
      String outcome,
      String reason,
      int answers) {}

  /** Keeps its own copies. */
  public DocumentList {
    outcomes = new TreeMap<>(outcomes);
    reports = List.copyOf(reports);
    read = List.copyOf(read);
    unread = List.copyOf(unread);
  }

  /** How many files there are. */
  public int found() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many files came to that. */
  public int count(String outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  /** How many documents were read, whole or in part. */
  public int readCount() {
    return count("read") + count("partly-read");
  }

  /** How many were not. */
  public int unreadCount() {
    return found() - readCount();
  }

  static DocumentList of(TableRows tables) throws ReportException {
    Map<String, Integer> outcomes = new TreeMap<>();
    TreeSet<String> reports = new TreeSet<>();
    List<Document> read = new ArrayList<>();
    List<Document> unread = new ArrayList<>();
    int[] answers = {0};
    tables.forEach(
        "documents",
        row -> {
          Document document = document(row);
          int _ = outcomes.merge(document.outcome(), 1, Integer::sum);
          answers[0] += document.answers();
          if (document.answers() > 0 && !row.cell("report").isBlank()) {
            reports.add(row.cell("report"));
          }
          List<Document> list = isRead(document) ? read : unread;
          if (list.size() < MOST) {
            list.add(document);
          }
        });
    return new DocumentList(outcomes, answers[0], List.copyOf(reports), read, unread);
  }

  static boolean isRead(Document document) {
    return document.outcome().equals("read") || document.outcome().equals("partly-read");
  }

  static Document document(TableRows.Row row) {
    return new Document(
        row.cell("document"),
        row.cell("force"),
        row.cell("author"),
        row.cell("response_date"),
        row.cell("outcome"),
        row.cell("reason"),
        row.number("answers"));
  }
}
