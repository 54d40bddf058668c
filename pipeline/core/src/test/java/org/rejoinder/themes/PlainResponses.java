package org.rejoinder.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.segment.Segmenter;

/** Responses as text, with no codes beside their sentences. */
final class PlainResponses {

  private PlainResponses() {}

  /** A response, split and annotated. */
  record Response(
      DocumentId document, DocumentFacts facts, String text, List<AnnotatedPassage> passages) {}

  static List<Response> sample() throws IOException {
    return in(Path.of("../../corpus/sample"));
  }

  /** The published ones; none where no folder of them is named. */
  static List<Response> published() throws IOException {
    String folder = System.getProperty("rejoinder.real-corpus", "");
    return folder.isEmpty() ? List.of() : in(Path.of(folder));
  }

  private static List<Response> in(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().matches(".*\\.(txt|md)")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    Segmenter segmenter =
        Segmenter.knowing(texts.values().stream().map(DocumentText::plain).toList());
    List<Response> responses = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          DocumentId document = new DocumentId(name);
          Segmentation split = segmenter.segment(document, DocumentText.plain(text));
          responses.add(
              new Response(
                  document,
                  split.facts(),
                  text,
                  Annotated.ANNOTATOR.annotate(text, split.passages())));
        });
    return responses;
  }
}
