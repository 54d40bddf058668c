package org.rejoinder.run;

import java.io.IOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Documents;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.SourceFile;

/**
 * The documents of a run while stages work on them: in memory what became of each file, in spools
 * its text, answers and findings. Safe for several threads that work on different documents.
 */
final class DocumentsAtWork implements Documents {

  /** About as many bytes as a record of a few values takes in memory. */
  private static final int SMALL_RECORD = 200;

  private static final DocumentText NO_TEXT = DocumentText.plain("");

  private final Map<DocumentId, Extraction> files = new ConcurrentSkipListMap<>();
  private final Spool<DocumentText> texts;
  private final Spool<Results> results;

  private DocumentsAtWork(Spool.Room room) throws IOException {
    texts = room.spool("texts", DocumentText.class, DocumentsAtWork::sizeOf);
    results = room.spool("results", Results.class, DocumentsAtWork::sizeOf);
  }

  private static int sizeOf(DocumentText text) {
    int characters = text.text().length();
    return SMALL_RECORD * (1 + text.layout().blocks().size()) + 2 * characters;
  }

  private static int sizeOf(Results results) {
    int pieces =
        results.segmentation().answers().size()
            + results.segmentation().passages().size()
            + results.findings().size();
    int quotes = results.findings().stream().mapToInt(finding -> finding.quote().length()).sum();
    return SMALL_RECORD * (1 + pieces) + 2 * quotes;
  }

  /**
   * Files of which nothing is known yet.
   *
   * @throws IOException if the room cannot be written to
   */
  static DocumentsAtWork of(Collection<SourceFile> files, Spool.Room room) throws IOException {
    DocumentsAtWork documents = new DocumentsAtWork(room);
    Outcome unread = new Outcome.Skipped("It was not read yet.");
    for (SourceFile file : files) {
      documents.files.put(file.document(), Extraction.unread(file, "", "", unread));
    }
    return documents;
  }

  @Override
  public int count() {
    return files.size();
  }

  /** All, by name. */
  List<DocumentId> names() {
    return List.copyOf(files.keySet());
  }

  /** What became of each file, without its text, by name. */
  List<Extraction> files() {
    return List.copyOf(files.values());
  }

  /** What became of a file, without its text. */
  Extraction file(DocumentId document) {
    return Objects.requireNonNull(files.get(document), "A document of another run");
  }

  /** All that is known of a document by now. */
  CodedDocument get(DocumentId document) {
    Extraction file = file(document);
    if (!file.hasText()) {
      return CodedDocument.of(file);
    }
    Extraction extraction = file.holding(text(document));
    return results
        .find(document)
        .map(known -> known.of(extraction))
        .orElse(CodedDocument.of(extraction));
  }

  /** Keeps what a stage made of a document; a text that is there already stays as it is. */
  void put(CodedDocument document) {
    Extraction extraction = document.extraction();
    if (extraction.hasText()) {
      if (!texts.has(document.id())) {
        texts.put(document.id(), extraction.content());
      }
      if (!document.segmentation().equals(Segmentation.none())) {
        results.put(document.id(), Results.of(document));
      }
    }
    files.put(document.id(), extraction.holding(NO_TEXT));
  }

  /** The texts of all documents that have one, by name. */
  Iterable<DocumentText> texts() {
    return () ->
        files.values().stream()
            .filter(Extraction::hasText)
            .map(file -> text(file.source().document()))
            .iterator();
  }

  @Override
  public Iterator<CodedDocument> iterator() {
    return files.keySet().stream().map(this::get).iterator();
  }

  private DocumentText text(DocumentId document) {
    return texts.find(document).orElseThrow();
  }

  /** What stages found out of a text. */
  private record Results(
      Segmentation segmentation, List<Finding> findings, Map<String, String> progress) {

    static Results of(CodedDocument document) {
      return new Results(
          document.segmentation(),
          document.findings(),
          document.progress().entrySet().stream()
              .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue)));
    }

    CodedDocument of(Extraction extraction) {
      return new CodedDocument(
          extraction,
          segmentation,
          findings,
          progress.entrySet().stream()
              .collect(
                  Collectors.toMap(entry -> new AnswerId(entry.getKey()), Map.Entry::getValue)));
    }
  }
}
