package org.rejoinder.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.run.Stages.DocumentCoder;
import org.rejoinder.themes.CandidateFinder.Sightings;

/** The codings of a run's documents: those that an earlier run left, and those that it makes. */
final class Codings {

  private final KeptWork kept;
  private final String codebook;
  private final Map<DocumentId, DocumentCoding> codings = new ConcurrentHashMap<>();

  /**
   * Of documents coded by that codebook.
   *
   * @param codebook a hash of all its files
   */
  Codings(KeptWork kept, String codebook) {
    this.kept = kept;
    this.codebook = codebook;
  }

  /** Looks up what is kept of a document that has been split; safe for several threads. */
  CodedDocument recalled(CodedDocument segmented) {
    if (segmented.extraction().hasText()) {
      kept.coding(segmented, codebook).ifPresent(coding -> codings.put(segmented.id(), coding));
    }
    return segmented;
  }

  /** Whether nothing is left to code of these documents. */
  boolean areThereFor(List<CodedDocument> segmented) {
    return segmented.stream()
        .filter(document -> document.extraction().hasText())
        .allMatch(document -> codings.containsKey(document.id()));
  }

  /**
   * Gives a document its findings, coding and keeping it where that was not done before.
   *
   * @param coder empty only where nothing is left to code
   */
  UnaryOperator<CodedDocument> completedBy(Optional<DocumentCoder> coder) {
    return document -> {
      if (!document.extraction().hasText()) {
        return document;
      }
      Optional<DocumentCoding> before = Optional.ofNullable(codings.get(document.id()));
      DocumentCoding coding = before.orElseGet(() -> codedAndKept(document, coder.orElseThrow()));
      codings.put(document.id(), coding);
      return new CodedDocument(
          document.extraction(), document.segmentation(), coding.findings(), coding.progress());
    };
  }

  private DocumentCoding codedAndKept(CodedDocument document, DocumentCoder coder) {
    DocumentCoding coding = coder.code(document);
    kept.keep(document, codebook, coding);
    return coding;
  }

  /** What each of these documents names, in their order; nothing of those that broke. */
  Collection<Sightings> sightings(List<CodedDocument> coded) {
    return coded.stream()
        .map(document -> codings.get(document.id()))
        .filter(Objects::nonNull)
        .map(DocumentCoding::sightings)
        .toList();
  }

  /** A line for each rule of the codebook that could not be used on some sentence. */
  List<String> unusedRules() {
    Map<String, Integer> givenUp = new TreeMap<>();
    codings
        .values()
        .forEach(
            coding ->
                coding
                    .givenUp()
                    .forEach((rule, times) -> givenUp.merge(rule, times, Integer::sum)));
    return givenUp.entrySet().stream()
        .map(
            rule ->
                "%s: given up in %d of the sentences, because it can be tried there in too many ways. Give it fewer gaps, choices or repetitions."
                    .formatted(rule.getKey(), rule.getValue()))
        .toList();
  }
}
