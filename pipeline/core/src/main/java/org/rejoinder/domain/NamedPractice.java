package org.rejoinder.domain;

/**
 * A mention of a practice that the codebook knows.
 *
 * @param name as the codebook gives it, whatever alias the text uses
 * @param kind as the codebook gives it: team, toolkit, forum
 */
public record NamedPractice(String name, String kind) implements Finding.Detail {}
