package org.rejoinder.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;

/** What cross-tabs need of a corpus, gathered document by document in the order of names. */
final class CorpusOutline {

  private final List<DocumentOutline> documents = new ArrayList<>();
  private final TreeSet<ThemeCode> codes = new TreeSet<>();
  private final SharedValues shared = new SharedValues();
  private final Reports reports = new Reports();
  private Optional<Map<DocumentId, String>> shortTitles = Optional.empty();

  /** Nothing yet, and what reports are called is found out. */
  CorpusOutline() {}

  /** Of documents that are known, and reports whose short titles are. */
  CorpusOutline(Collection<DocumentOutline> outlines, Map<DocumentId, String> shortTitles) {
    outlines.forEach(this::add);
    this.shortTitles = Optional.of(shortTitles);
  }

  /** An answer and its document. */
  record Answered(DocumentOutline document, AnswerOutline answer) {

    /** All of a document, by place in the text. */
    static Stream<Answered> in(DocumentOutline document) {
      return document.answers().stream().map(answer -> new Answered(document, answer));
    }
  }

  void add(CodedDocument document) {
    add(DocumentOutline.of(document));
    reports.add(document);
  }

  private void add(DocumentOutline outline) {
    documents.add(outline.sharing(shared));
    codes.addAll(outline.codes());
  }

  List<DocumentOutline> documents() {
    return List.copyOf(documents);
  }

  /** All answers, by document, then by place in the text. */
  Stream<Answered> answers() {
    return documents.stream().flatMap(Answered::in);
  }

  /** All codes that occur anywhere, in order. */
  List<ThemeCode> codes() {
    return List.copyOf(codes);
  }

  /** The short titles of the reports that documents answer, see {@link Reports#shortTitles()}. */
  Map<DocumentId, String> shortTitles() {
    Map<DocumentId, String> titles = shortTitles.orElseGet(reports::shortTitles);
    shortTitles = Optional.of(titles);
    return titles;
  }
}
