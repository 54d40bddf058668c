package org.rejoinder.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.RealCorpus;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Respondent;

/** Nothing of a published response is unfindable, even before it is split into answers. */
class RealResponsesSearchTest {

  @Test
  void everyWordIsFound(@TempDir Path folder) throws IOException {
    List<CodedDocument> documents =
        RealCorpus.texts().entrySet().stream()
            .map(
                text ->
                    ResponseBuilder.response(text.getKey())
                        .by(Respondent.OTHER, text.getKey(), Optional.empty())
                        .uncovered(text.getValue())
                        .build())
            .toList();
    try (IndexFixture fixture = IndexFixture.of(new CodedCorpus(documents, List.of()), folder)) {
      PlainScan.vocabulary(fixture.corpus())
          .forEach(
              (document, words) -> {
                for (String word : words) {
                  String query = "\"%s\" AND document:\"%s\"".formatted(word, document.id());
                  assertThat(fixture.all(query).total()).as(query).isPositive();
                }
              });
      assertThat(fixture.all("\"over 85 investigators\"").hits())
          .extracting(hit -> hit.document().path())
          .containsExactly("avon-and-somerset.txt");
      assertThat(fixture.all("\"national definition\"").hits())
          .extracting(hit -> hit.document().path())
          .contains("avon-and-somerset.txt", "suffolk.txt");
    }
  }
}
