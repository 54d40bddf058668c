package org.rejoinder.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.run.Stages.DocumentCoder;
import org.rejoinder.themes.CandidateFinder.Sightings;
import org.rejoinder.themes.DocumentWords;

/** The codings of a run's documents: those that an earlier run left, and those that it makes. */
final class Codings {

  private static final int BYTES_A_SIGHTING = 250;

  private final KeptWork kept;
  private final Stages.CheckedCodebook codebook;
  private final Annotations annotations;
  private final Spool<Sightings> sightings;
  private final SortedMap<String, Integer> givenUp = new TreeMap<>();
  private final ConcurrentSkipListMap<DocumentId, Ledger.Entry> noted =
      new ConcurrentSkipListMap<>();
  private final ConcurrentSkipListSet<DocumentId> missing = new ConcurrentSkipListSet<>();

  /**
   * Of documents coded by that codebook.
   *
   * @throws IOException if the room cannot be written to
   */
  Codings(KeptWork kept, Stages.CheckedCodebook codebook, Annotations annotations, Spool.Room room)
      throws IOException {
    this.kept = kept;
    this.codebook = codebook;
    this.annotations = annotations;
    this.sightings = room.spool("sightings", Sightings.class, Codings::sizeOf);
  }

  private static int sizeOf(Sightings sightings) {
    return BYTES_A_SIGHTING
        + sightings.all().stream()
            .mapToInt(sighting -> BYTES_A_SIGHTING + 2 * sighting.quote().length())
            .sum();
  }

  /**
   * Gives a document that has been split the findings that are kept of it, and notes it as missing
   * where there are none; safe for several threads.
   */
  CodedDocument recalled(CodedDocument segmented) {
    if (!segmented.extraction().hasText()) {
      return segmented;
    }
    Optional<KeptJson.KeptCoding> coding = kept(segmented);
    if (coding.isEmpty()) {
      missing.add(segmented.id());
      annotations.lookFor(segmented);
      return segmented;
    }
    kept.keepForOthers(segmented);
    return completed(segmented, coding.get());
  }

  private Optional<KeptJson.KeptCoding> kept(CodedDocument segmented) {
    return kept.coding(segmented)
        .filter(known -> known.madeFrom().equals(madeFrom(known.words(), known.givenUp())));
  }

  /** The documents that are left to code, by name. */
  List<DocumentId> missing() {
    return List.copyOf(missing);
  }

  /** Codes a document that has been split and keeps the coding; safe for several threads. */
  CodedDocument coded(CodedDocument segmented, DocumentCoder coder) {
    KeptPieces pieces = kept.pieces(segmented);
    DocumentCoding coding = coder.code(segmented, annotations.once(segmented), pieces);
    pieces.keep();
    KeptJson.KeptCoding made =
        KeptJson.KeptCoding.of(coding, madeFrom(coding.words(), coding.givenUp()));
    kept.keep(segmented, made);
    return completed(segmented, made);
  }

  /**
   * All in the codebook that decides what is found in the document. A message about a rule that was
   * given up names its line, which any change of the codebook's files may move.
   */
  private String madeFrom(DocumentWords words, Map<String, Integer> givenUp) {
    String deciding = codebook.deciding().apply(words);
    return givenUp.isEmpty() ? deciding : deciding + RunRecord.hashOf(codebook.files());
  }

  private CodedDocument completed(CodedDocument segmented, KeptJson.KeptCoding made) {
    DocumentCoding coding = made.coding();
    note(coding.givenUp());
    sightings.put(segmented.id(), coding.sightings());
    noted.put(segmented.id(), entry(segmented, coding, made.madeFrom()));
    return new CodedDocument(
        segmented.extraction(), segmented.segmentation(), coding.findings(), coding.progress());
  }

  private Ledger.Entry entry(CodedDocument segmented, DocumentCoding coding, String madeFrom) {
    SortedMap<String, String> progress = new TreeMap<>();
    coding.progress().forEach((answer, code) -> progress.put(answer.value(), code));
    return new Ledger.Entry(
        segmented.id().path(),
        kept.splitOf(segmented),
        madeFrom,
        coding.words(),
        DigestUtils.sha256Hex(coding.findings().toString() + progress),
        DigestUtils.sha256Hex(coding.sightings().toString()),
        RunTally.Share.of(coding.findings()));
  }

  /** What is noted of each document that was coded or recalled and did not break, by name. */
  SortedMap<DocumentId, Ledger.Entry> noted() {
    return noted;
  }

  private synchronized void note(Map<String, Integer> rules) {
    rules.forEach((rule, times) -> givenUp.merge(rule, times, Integer::sum));
  }

  /** What each of these documents names, in their order; nothing of those that broke. */
  Iterable<Sightings> sightings(List<DocumentId> documents) {
    return () ->
        documents.stream().flatMap(document -> sightings.find(document).stream()).iterator();
  }

  /** A line for each rule of the codebook that could not be used on some sentence. */
  synchronized List<String> unusedRules() {
    return givenUp.entrySet().stream()
        .map(
            rule ->
                "%s: given up in %d of the sentences, because it can be tried there in too many ways. Give it fewer gaps, choices or repetitions."
                    .formatted(rule.getKey(), rule.getValue()))
        .toList();
  }
}
