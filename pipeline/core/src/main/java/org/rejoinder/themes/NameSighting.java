package org.rejoinder.themes;

import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Span;

/**
 * One place where a text names something that may be a practice.
 *
 * @param name as written, white space single
 * @param acronym that the text defines for it, or empty
 * @param clear whether it can be nothing but a name: it has an acronym, or capitals that no
 *     sentence's beginning gave it
 * @param sentence the place of the sentence
 * @param quote the sentence
 */
public record NameSighting(
    DocumentId document, String name, String acronym, boolean clear, Span sentence, String quote) {}
