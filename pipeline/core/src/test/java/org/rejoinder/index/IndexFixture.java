package org.rejoinder.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.AnnotationSource;
import org.rejoinder.domain.CodedCorpus;

/** A corpus, written and opened, with its units by the hits that they should be. */
record IndexFixture(CodedCorpus corpus, AnswerIndex index, Map<String, PlainScan.Unit> units)
    implements AutoCloseable {

  static IndexFixture of(CodedCorpus corpus, Path folder) throws IOException {
    return of(corpus, folder, AnnotationSource.none());
  }

  /** With lemmas, parts of speech and sentences. */
  static IndexFixture annotated(CodedCorpus corpus, Path folder) throws IOException {
    return of(
        corpus,
        folder,
        document ->
            Annotated.ANNOTATOR.annotate(document.text(), document.segmentation().passages()));
  }

  private static IndexFixture of(CodedCorpus corpus, Path folder, AnnotationSource annotations)
      throws IOException {
    AnswerIndex.write(folder, corpus, annotations);
    return new IndexFixture(
        corpus,
        AnswerIndex.open(folder),
        PlainScan.units(corpus).stream()
            .collect(Collectors.toMap(PlainScan.Unit::name, Function.identity())));
  }

  SearchResult all(String query) {
    try {
      return index.search(SearchRequest.of(query).withAllHits());
    } catch (QuerySyntaxException e) {
      throw new AssertionError(query + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  List<String> names(String query) {
    return all(query).hits().stream().map(IndexFixture::name).toList();
  }

  static String name(Hit hit) {
    return hit.document()
        + "@"
        + hit.span().start()
        + hit.recommendation().map(number -> "#" + number).orElse("");
  }

  /** The whole text of the document that a hit is of. */
  String text(Hit hit) {
    return corpus.documents().stream()
        .filter(document -> document.id().equals(hit.document()))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
