package org.rejoinder.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.run.Stages.DocumentSegmenter;
import org.rejoinder.run.Stages.Segmenting;
import org.rejoinder.segment.CorpusHints;

/**
 * How a run's documents are split: as an earlier run did, or anew. Each is asked first what it
 * tells of the others; what all tell decides how each is split.
 */
final class Segmentations {

  private static final int BYTES_A_WORD = 40;

  private final KeptWork kept;
  private final Segmenting segmenting;
  private final Spool<CorpusHints> hints;
  private final Outlines outlines;

  /**
   * Of one run.
   *
   * @throws IOException if the room cannot be written to
   */
  Segmentations(KeptWork kept, Segmenting segmenting, Spool.Room room) throws IOException {
    this.kept = kept;
    this.segmenting = segmenting;
    this.hints = room.spool("hints", CorpusHints.class, Segmentations::sizeOf);
    this.outlines = new Outlines(room);
  }

  private static int sizeOf(CorpusHints hints) {
    return BYTES_A_WORD
        * (8 + hints.quotations().stream().mapToInt(each -> 8 + each.words().size()).sum());
  }

  /** Asks a document what it tells of the others; safe for several threads. */
  CodedDocument asked(CodedDocument extracted) {
    if (extracted.extraction().hasText()) {
      hints.put(
          extracted.id(),
          kept.hints(
              extracted,
              () ->
                  segmenting.hints(
                      outlines.hold(extracted.id(), extracted.extraction().content()))));
    }
    return extracted;
  }

  /** A splitter that knows what these documents tell, in their order. */
  Splitter knowing(List<DocumentId> documents) {
    Iterable<CorpusHints> all =
        () -> documents.stream().flatMap(document -> hints.find(document).stream()).iterator();
    return new Splitter(segmenting.havingRead(all), hash(all));
  }

  private static String hash(Iterable<CorpusHints> corpus) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (CorpusHints document : corpus) {
      digest.update(document.toString().getBytes(StandardCharsets.UTF_8));
    }
    return Hex.encodeHexString(digest.digest());
  }

  /** Splits documents, knowing the corpus. */
  final class Splitter {
    private final DocumentSegmenter segmenter;
    private final String corpus;

    private Splitter(DocumentSegmenter segmenter, String corpus) {
      this.segmenter = segmenter;
      this.corpus = corpus;
    }

    /** A hash of what the documents tell of each other. */
    String corpus() {
      return corpus;
    }

    /** Splits a document that has a text; safe for several threads. */
    CodedDocument split(CodedDocument extracted) {
      if (!extracted.extraction().hasText()) {
        return extracted;
      }
      Segmentation segmentation =
          kept.segmentation(
              extracted,
              corpus,
              () ->
                  segmenter.segment(
                      extracted.id(),
                      outlines.take(extracted.id(), extracted.extraction().content()),
                      extracted.extraction().source().stated()));
      Extraction extraction =
          segmentation.answers().isEmpty()
              ? remarkingThatNothingIsAnswered(extracted.extraction())
              : extracted.extraction();
      return new CodedDocument(extraction, segmentation, List.of(), Map.of());
    }
  }

  private static Extraction remarkingThatNothingIsAnswered(Extraction extraction) {
    String remark = "No answer to a numbered recommendation was found in it.";
    Outcome outcome =
        switch (extraction.outcome()) {
          case Outcome.Read read -> new Outcome.Read((read.remark() + " " + remark).strip());
          case Outcome.PartlyRead partly -> new Outcome.PartlyRead(partly.reason() + " " + remark);
          case Outcome.Skipped skipped -> skipped;
          case Outcome.Failed failed -> failed;
        };
    return extraction.with(outcome);
  }
}
