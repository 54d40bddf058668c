package org.rejoinder.domain;

import java.util.Collection;
import java.util.List;

/**
 * What a run found out: everything that tables and the index are made of.
 *
 * @param documents one for every file found, by name
 * @param candidates named things that no entry of the codebook covers yet, most widespread first
 */
public record CodedCorpus(Documents documents, List<Candidate> candidates) {

  /** Keeps its own copy of the list. */
  public CodedCorpus {
    candidates = List.copyOf(candidates);
  }

  /** One whose documents are all in memory. */
  public CodedCorpus(Collection<CodedDocument> documents, List<Candidate> candidates) {
    this(Documents.of(documents), candidates);
  }
}
