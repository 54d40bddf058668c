package org.rejoinder.domain;

import java.util.Comparator;
import java.util.List;

/**
 * What a run found out: everything that tables and the index are made of.
 *
 * @param documents one for every file found, by name
 * @param candidates named things that no entry of the codebook covers yet, most widespread first
 */
public record CodedCorpus(List<CodedDocument> documents, List<Candidate> candidates) {

  /** Keeps its own copies, documents by name. */
  public CodedCorpus {
    documents = documents.stream().sorted(Comparator.comparing(CodedDocument::id)).toList();
    candidates = List.copyOf(candidates);
  }
}
