package org.rejoinder.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Outcome;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.tables.ResultTables;

/** Every file ends in the outcome that it should, and the good ones beside it as they do alone. */
class NastyCorpusTest {

  private static final int FEWEST_KINDS = 40;

  @TempDir private Path folder;

  @Test
  void everyFileEndsAsItShould() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    NastyCorpus corpus = NastyCorpus.in(input);
    Map<DocumentId, CodedDocument> run = run(input, "out");

    Map<String, String> wrong = new TreeMap<>();
    corpus
        .expected()
        .forEach(
            (name, expected) -> {
              CodedDocument document = run.get(new DocumentId(name));
              String became = document == null ? "not found" : said(document);
              if (!isAsExpected(became, expected)) {
                wrong.put(name, "expected '%s', but was '%s'".formatted(expected, became));
              }
            });
    assertThat(wrong).isEmpty();
    assertThat(corpus.expected()).hasSizeGreaterThanOrEqualTo(FEWEST_KINDS);
    assertThat(run).hasSize(corpus.expected().size());
    assertThat(run.values())
        .allSatisfy(
            document ->
                assertThat(said(document)).doesNotContain("Exception", "please report", "null"));
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("input", "out", ".out.kept", "codebook.yaml");
    }
  }

  @Test
  void theGoodDocumentIsAsItIsAlone() throws Exception {
    Path input = Files.createDirectory(folder.resolve("input"));
    NastyCorpus.in(input);
    Path alone = folder.resolve("alone");
    Files.createDirectories(alone.resolve("good"));
    Files.writeString(alone.resolve("good/plain.txt"), NastyCorpus.GOOD);
    DocumentId good = new DocumentId("good/plain.txt");

    CodedDocument beside = Objects.requireNonNull(run(input, "out").get(good));
    CodedDocument byItself = Objects.requireNonNull(run(alone, "out-alone").get(good));

    assertThat(beside.text()).isEqualTo(byItself.text());
    assertThat(beside.segmentation()).isEqualTo(byItself.segmentation());
    assertThat(beside.answers()).hasSize(2);
  }

  private Map<DocumentId, CodedDocument> run(Path input, String out) throws Exception {
    Path codebook = Files.writeString(folder.resolve("codebook.yaml"), "themes: []\n");
    Map<DocumentId, CodedDocument> documents = new TreeMap<>();
    Stages stages =
        new Stages(
            file ->
                new Stages.CheckedCodebook(
                    List.of(file), () -> (_, _, _) -> DocumentCoding.nothing(), _ -> List.of()),
            CorpusFolder::find,
            Stages.DocumentExtractor::standard,
            Stages.Segmenting.standard(),
            () -> (_, _) -> List.of(),
            (tables, corpus) -> {
              ResultTables.write(tables, corpus);
              corpus.documents().forEach(document -> documents.put(document.id(), document));
            },
            AnswerIndex::write);
    RunSummary _ =
        new PipelineRun(stages, new RecordingListener())
            .run(new RunSettings(List.of(input), folder.resolve(out), codebook, 2));
    return documents;
  }

  private static String said(CodedDocument document) {
    Outcome outcome = document.extraction().outcome();
    return outcome.label() + ": " + outcome.reason();
  }

  /** An expectation is a label and a part of the reason; an empty one leaves both open. */
  private static boolean isAsExpected(String became, String expected) {
    int colon = expected.indexOf(": ");
    return colon < 0
        || (became.startsWith(expected.substring(0, colon + 2))
            && became.contains(expected.substring(colon + 2)));
  }
}
