package org.rejoinder.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Span;
import org.rejoinder.tables.TableRow;

/**
 * A stretch of a document as it was published, with its findings marked. Findings may overlap: the
 * text is cut wherever one begins or ends, and each finding's number stands where it ends.
 *
 * @param pieces one after the other; together the text of the stretch
 * @param notes what was found there, in the order of the text
 */
public record AnnotatedText(List<Piece> pieces, List<Note> notes) {

  /** Keeps its own copies of the lists. */
  public AnnotatedText {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }

  /**
   * A stretch of text that is covered by the same findings.
   *
   * @param depth how many findings cover it
   * @param ending the findings that end behind it
   * @param page the page that begins before it, if one does
   */
  public record Piece(String text, int depth, List<Note> ending, OptionalInt page) {

    /** Keeps its own copy of the list. */
    public Piece {
      ending = List.copyOf(ending);
    }

    /** The name of the style that shows how many findings cover the text. */
    public String style() {
      return "d" + Math.min(depth, 3);
    }
  }

  /**
   * A finding.
   *
   * @param number its number on the page, from 1
   * @param state empty for a theme that has none
   */
  public record Note(int number, String theme, String code, String state, String rule, Span span) {

    /** What the finding is, for whoever hears the page. */
    public String label() {
      return state.isEmpty() ? theme + ": " + code : theme + ": " + code + ", " + state;
    }
  }

  /**
   * Annotates a stretch of a document.
   *
   * @param findings rows of the table {@code findings}, in any order; those that begin elsewhere
   *     are marked where they reach into the stretch, and noted where they begin
   * @param firstNumber the number of the first note
   */
  static AnnotatedText of(
      DocumentText document, Span stretch, List<TableRow> findings, int firstNumber) {
    List<TableRow> inOrder =
        findings.stream()
            .filter(finding -> span(finding).overlaps(stretch))
            .sorted(
                Comparator.comparing(AnnotatedText::span)
                    .thenComparing(finding -> finding.cell("finding")))
            .toList();
    List<Note> notes = new ArrayList<>();
    for (TableRow finding : inOrder) {
      if (span(finding).start() >= stretch.start()) {
        notes.add(note(firstNumber + notes.size(), finding));
      }
    }
    List<Span> spans = inOrder.stream().map(AnnotatedText::span).toList();
    return new AnnotatedText(pieces(document, stretch, spans, notes), notes);
  }

  /** Where a row's finding or answer stands. */
  static Span span(TableRow row) {
    return new Span(Integer.parseInt(row.cell("start")), Integer.parseInt(row.cell("end")));
  }

  private static List<Piece> pieces(
      DocumentText document, Span stretch, List<Span> spans, List<Note> notes) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    spans.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    cuts.addAll(document.layout().pageStarts());
    List<Piece> pieces = new ArrayList<>();
    int from = stretch.start();
    for (int to : cuts.subSet(stretch.start(), false, stretch.end(), true)) {
      Span piece = new Span(from, to);
      int end = to;
      pieces.add(
          new Piece(
              piece.of(document.text()),
              (int) spans.stream().filter(span -> span.contains(piece)).count(),
              notes.stream()
                  .filter(note -> Math.min(note.span().end(), stretch.end()) == end)
                  .toList(),
              pageThatBeginsAt(document, from)));
      from = to;
    }
    return pieces;
  }

  private static OptionalInt pageThatBeginsAt(DocumentText document, int offset) {
    int place = document.layout().pageStarts().indexOf(offset);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
  }

  private static Note note(int number, TableRow finding) {
    return new Note(
        number,
        finding.cell("theme"),
        finding.cell("code"),
        finding.cell("state"),
        finding.cell("rule"),
        span(finding));
  }

  /** The text up to the end of a word; with an ellipsis where it goes on. */
  static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int space = text.lastIndexOf(' ', length);
    int end = space > length / 2 ? space : length;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
