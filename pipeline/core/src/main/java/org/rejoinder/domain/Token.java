package org.rejoinder.domain;

/**
 * A word, number or punctuation mark as the annotator read it.
 *
 * @param span its place in the document's text
 * @param word as it stands in the text
 * @param lemma its dictionary form, lower-case but for names
 * @param tag its part of speech in the Penn Treebank's tag set: {@code VBZ}, {@code NNP}
 */
public record Token(Span span, String word, String lemma, String tag) {}
