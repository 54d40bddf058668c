package org.rejoinder.domain;

/**
 * A named thing that no entry of the codebook covers yet.
 *
 * @param acronym empty where the text defines none
 * @param documents how many documents name it
 * @param mentions how often they do
 * @param quote the sentence of its first mention
 */
public record Candidate(String name, String acronym, int documents, int mentions, String quote) {}
