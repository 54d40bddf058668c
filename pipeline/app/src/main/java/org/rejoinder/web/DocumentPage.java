package org.rejoinder.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Span;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableRow;

/** A document's text as it was published, its answers outlined and its findings marked. */
final class DocumentPage {

  private final Searching searching;
  private final Rendering rendering;

  DocumentPage(Searching searching, Rendering rendering) {
    this.searching = searching;
    this.rendering = rendering;
  }

  /** Answers a request for a document. */
  void show(Context context) throws IOException, TableException {
    String name = new RequestParameters(context).needed("name");
    DocumentView view = searching.reading(run -> view(run, existing(run, name)));
    rendering.answer(context, "document", view);
  }

  /**
   * The row of a document; refuses the request if there is none. A name is only ever looked up
   * among those of the run: it becomes a path when it is one of them.
   */
  static TableRow existing(OpenRun run, String name) throws TableException, IOException {
    return run.document(name)
        .orElseThrow(() -> RefusedException.notThere("There is no document of that name"));
  }

  private static DocumentView view(OpenRun run, TableRow row) throws TableException, IOException {
    String name = row.cell("document");
    DocumentText content = run.content(name).orElse(DocumentText.plain(""));
    List<TableRow> answers = run.answersOf(name);
    List<TableRow> findings = run.findingsOf(name);
    return new DocumentView(
        Frame.of(name, Frame.Section.TABLES),
        name,
        facts(row),
        sections(content, answers, findings),
        answers.size(),
        findings.size(),
        content.layout().pageStarts().size());
  }

  private static List<DocumentView.Fact> facts(TableRow row) {
    return Stream.of(
            new DocumentView.Fact("Force or body", row.cell("force")),
            new DocumentView.Fact("Signed by", row.cell("author")),
            new DocumentView.Fact("Answers the report", row.cell("report")),
            new DocumentView.Fact("Report of", row.cell("report_date")),
            new DocumentView.Fact("Response of", row.cell("response_date")),
            new DocumentView.Fact("File", row.cell("media_type")),
            new DocumentView.Fact("Outcome", row.cell("outcome")),
            new DocumentView.Fact("Note", row.cell("reason")))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  /** Answers and what stands between them; answers that share a text share a section. */
  private static List<DocumentView.Section> sections(
      DocumentText content, List<TableRow> answers, List<TableRow> findings) {
    Map<Span, List<TableRow>> bySpan =
        new TreeMap<>(
            Comparator.comparingInt(Span::start)
                .thenComparing(Span::end, Comparator.reverseOrder()));
    for (TableRow answer : answers) {
      bySpan
          .computeIfAbsent(
              AnswerPage.within(content, AnnotatedText.span(answer)), _ -> new ArrayList<>())
          .add(answer);
    }
    Sections sections = new Sections(content, findings);
    bySpan.forEach(sections::add);
    return sections.finished();
  }

  /** Sections in the order of the text, without overlap, that leave nothing out. */
  private static final class Sections {

    private final DocumentText content;
    private final List<TableRow> findings;
    private final List<DocumentView.Section> sections = new ArrayList<>();
    private int done;
    private int notes;

    Sections(DocumentText content, List<TableRow> findings) {
      this.content = content;
      this.findings = findings;
    }

    void add(Span span, List<TableRow> answers) {
      if (span.start() > done) {
        section(new Span(done, span.start()), List.of());
      }
      section(new Span(Math.max(done, span.start()), Math.max(done, span.end())), answers);
    }

    List<DocumentView.Section> finished() {
      if (done < content.text().length()) {
        section(new Span(done, content.text().length()), List.of());
      }
      return sections;
    }

    private void section(Span span, List<TableRow> answers) {
      if (answers.isEmpty() && span.of(content.text()).isBlank()) {
        done = span.end();
        return;
      }
      Span shown = answers.isEmpty() ? span.trimmed(content.text()) : span;
      AnnotatedText text = AnnotatedText.of(content, shown, findings, notes + 1);
      notes += text.notes().size();
      String anchor =
          answers.isEmpty() ? "between-" + span.start() : AnswerPage.anchor(answers.getFirst());
      sections.add(
          new DocumentView.Section(
              anchor, answers.stream().map(DocumentPage::head).toList(), text));
      done = span.end();
    }
  }

  private static DocumentView.Head head(TableRow answer) {
    return new DocumentView.Head(
        answer.cell("recommendation"),
        answer.cell("respondent"),
        Links.answer(answer.cell("answer")),
        TablePage.progress(answer.cell("progress")));
  }
}
