package org.rejoinder.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.KnownPieces;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.RecommendationNumber;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.StatedFacts;
import org.rejoinder.segment.CorpusHints;
import org.rejoinder.segment.OutlinedText;

/**
 * Stages without language models: a line {@code 3: text} is the answer to recommendation 3, a file
 * that is empty has failed, and the tables are one file with a line for each document.
 */
final class TinyStages {

  static final String TABLE = "documents.csv";

  private TinyStages() {}

  static Stages create() {
    return coding(UnaryOperator.identity());
  }

  /** Stages that do something of their own when a document is coded. */
  static Stages coding(UnaryOperator<CodedDocument> coder) {
    return new Stages(
        codebook ->
            new Stages.CheckedCodebook(
                List.of(codebook), () -> new TinyCoder(coder), _ -> List.of()),
        CorpusFolder::find,
        (_, _) -> TinyStages::extract,
        new TinySegmenting(),
        () -> TinyStages::annotated,
        TinyStages::writeTable,
        (folder, _, _) ->
            Files.writeString(Files.createDirectories(folder).resolve("segments"), "1"));
  }

  /** Stages whose tables cannot be written. */
  static Stages withFullDisk() {
    Stages whole = create();
    return new Stages(
        whole.codebook(),
        whole.finder(),
        whole.extractor(),
        whole.segmenting(),
        whole.annotator(),
        (folder, corpus) -> {
          throw new IOException("No space left on device");
        },
        whole.index());
  }

  private static Extraction extract(SourceFile source) {
    try {
      String text = Files.readString(source.path());
      Outcome outcome =
          text.isEmpty() ? new Outcome.Failed("The file is empty.") : new Outcome.Read("");
      String hash = DigestUtils.sha256Hex(Files.readAllBytes(source.path()));
      return new Extraction(source, hash, "text/plain", outcome, DocumentText.plain(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Passages without words. */
  private static List<AnnotatedPassage> annotated(String text, List<Passage> passages) {
    return passages.stream().map(passage -> new AnnotatedPassage(passage, List.of())).toList();
  }

  private static Segmentation segment(
      DocumentId document, OutlinedText outlined, StatedFacts stated) {
    DocumentText text = outlined.content();
    List<Answer> answers = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    int start = 0;
    for (String line : text.text().split("\n", -1)) {
      if (line.matches("\\d+: .+")) {
        RecommendationNumber number =
            new RecommendationNumber(line.substring(0, line.indexOf(':')));
        Span span = new Span(start + line.indexOf(' ') + 1, start + line.length());
        AnswerId id = AnswerId.first(document, number);
        answers.add(
            new Answer(
                id,
                document,
                number,
                Respondent.FORCE,
                Optional.empty(),
                List.of(span),
                Optional.empty()));
        passages.add(new Passage(Passage.Voice.ANSWER, span, Optional.of(id)));
      }
      start += line.length() + 1;
    }
    return new Segmentation(DocumentFacts.unknown(), answers, passages);
  }

  private static void writeTable(Path folder, CodedCorpus corpus) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(TABLE),
        corpus.documents().stream()
            .map(
                document ->
                    "%s,%s,%d%n"
                        .formatted(
                            document.id(),
                            document.extraction().outcome().label(),
                            document.answers().size()))
            .collect(Collectors.joining()));
  }

  /** Documents that tell nothing of each other. */
  private static final class TinySegmenting implements Stages.Segmenting {
    @Override
    public CorpusHints hints(OutlinedText text) {
      return new CorpusHints(Optional.empty(), List.of());
    }

    @Override
    public Stages.DocumentSegmenter havingRead(Iterable<CorpusHints> corpus) {
      return TinyStages::segment;
    }
  }

  private record TinyCoder(UnaryOperator<CodedDocument> coder) implements Stages.DocumentCoder {
    @Override
    public DocumentCoding code(
        CodedDocument segmented, Supplier<List<AnnotatedPassage>> passages, KnownPieces known) {
      List<AnnotatedPassage> _ = passages.get();
      String _ = known.get("said", "", String.class, () -> "something");
      CodedDocument _ = coder.apply(segmented);
      return DocumentCoding.nothing();
    }
  }
}
