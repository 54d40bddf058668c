package org.rejoinder.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rejoinder.domain.CodedDocument;

/** What cross-tabs need of a corpus, gathered document by document in the order of names. */
final class CorpusOutline {

  private final List<DocumentOutline> documents = new ArrayList<>();
  private final TreeSet<ThemeCode> codes = new TreeSet<>();
  private final Reports reports = new Reports();

  /** An answer and its document. */
  record Answered(DocumentOutline document, AnswerOutline answer) {}

  void add(CodedDocument document) {
    DocumentOutline outline = DocumentOutline.of(document);
    documents.add(outline);
    codes.addAll(outline.codes());
    reports.add(document);
  }

  List<DocumentOutline> documents() {
    return List.copyOf(documents);
  }

  /** All answers, by document, then by place in the text. */
  Stream<Answered> answers() {
    return documents.stream()
        .flatMap(
            document -> document.answers().stream().map(answer -> new Answered(document, answer)));
  }

  /** All codes that occur anywhere, in order. */
  List<ThemeCode> codes() {
    return List.copyOf(codes);
  }

  /** The reports that are answered. */
  Reports reports() {
    return reports;
  }
}
