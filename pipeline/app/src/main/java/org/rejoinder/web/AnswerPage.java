package org.rejoinder.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Span;
import org.rejoinder.index.SearchRequest.Narrowing;
import org.rejoinder.tables.StoredTable;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableRow;

/** An answer: what was asked, what is said, what was found in it, and what stands beside it. */
final class AnswerPage {

  private static final int OTHERS = 12;
  private static final int LONGEST_OPENING = 160;

  private final Searching searching;
  private final Rendering rendering;

  AnswerPage(Searching searching, Rendering rendering) {
    this.searching = searching;
    this.rendering = rendering;
  }

  /** Answers a request for an answer. */
  void show(Context context) throws IOException, TableException {
    String name = new RequestParameters(context).needed("id");
    AnswerView view = searching.reading(run -> view(run, existing(run, name)));
    rendering.answer(context, "answer", view);
  }

  /** The row of an answer; refuses the request if there is none. */
  static TableRow existing(OpenRun run, String name) throws TableException, IOException {
    return run.answer(new AnswerId(name))
        .orElseThrow(() -> RefusedException.notThere("There is no answer of that name"));
  }

  /** The rows of an answer's findings, in the order of the text. */
  static List<TableRow> findings(OpenRun run, TableRow answer) throws TableException, IOException {
    return run.table("findings").where("answer", answer.cell("answer")).rows(0, Integer.MAX_VALUE);
  }

  private static AnswerView view(OpenRun run, TableRow row) throws TableException, IOException {
    String document = row.cell("document");
    DocumentText content = run.content(document).orElse(DocumentText.plain(""));
    List<TableRow> siblings = run.answersOf(document);
    int place = siblings.indexOf(row);
    StoredTable.Selection same =
        run.table("answers").where("recommendation", row.cell("recommendation"));
    String force = force(row);
    String title = "%s, recommendation %s".formatted(force, row.cell("recommendation"));
    Span span = within(content, AnnotatedText.span(row));
    return new AnswerView(
        Frame.of(title, Frame.Section.SEARCH),
        row.cell("answer"),
        force,
        row.cell("recommendation"),
        document,
        Links.document(document) + "#" + anchor(row),
        row.cell("respondent"),
        row.cell("report"),
        row.cell("deadline"),
        row.cell("words"),
        page(content, span),
        TablePage.progress(row.cell("progress")),
        row.cell("asked"),
        AnnotatedText.of(content, span, findings(run, row), 1),
        neighbour(siblings, place - 1),
        neighbour(siblings, place + 1),
        same.rows(0, OTHERS + 1).stream()
            .filter(other -> !other.equals(row))
            .limit(OTHERS)
            .map(AnswerPage::neighbour)
            .toList(),
        same.size() - 1L,
        Links.narrowed(
            "voice:answer",
            List.of(new Narrowing("recommendation", row.cell("recommendation"))),
            HitsShown.PASSAGES,
            1),
        SharedWording.of(run, row));
  }

  /** Where an answer begins in its document's view. */
  static String anchor(TableRow answer) {
    return "at-" + answer.cell("start");
  }

  /** A span that a text which is shorter than it should be still has. */
  static Span within(DocumentText content, Span span) {
    int length = content.text().length();
    return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
  }

  /** The force that a row speaks of, or its document where none is known. */
  static String force(TableRow row) {
    return row.cell("force").isEmpty() ? row.cell("document") : row.cell("force");
  }

  private static String page(DocumentText content, Span span) {
    OptionalInt page = content.layout().pageOf(span.start());
    return page.isPresent() ? Integer.toString(page.getAsInt()) : "";
  }

  private static Optional<AnswerView.Neighbour> neighbour(List<TableRow> siblings, int place) {
    return IntStream.of(place)
        .filter(one -> one >= 0 && one < siblings.size())
        .mapToObj(siblings::get)
        .map(AnswerPage::neighbour)
        .findFirst();
  }

  /** An answer as other answers show it. */
  static AnswerView.Neighbour neighbour(TableRow row) {
    return new AnswerView.Neighbour(
        "%s, recommendation %s".formatted(force(row), row.cell("recommendation")),
        Links.answer(row.cell("answer")),
        row.cell("respondent"),
        TablePage.progress(row.cell("progress")),
        AnnotatedText.shortened(row.cell("text").replaceAll("\\s+", " ").strip(), LONGEST_OPENING));
  }
}
