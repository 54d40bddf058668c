package org.rejoinder.themes;

import org.rejoinder.domain.Evidence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.TrainingFigure;

/**
 * A statement about who was or will be trained.
 *
 * @param span the whole sentence, without white space at its end, where it makes one statement;
 *     where it makes several, each statement's own clause, or its share of a clause that counts
 *     several cohorts
 * @param figure what was read
 * @param state {@code delivered}, {@code under-way}, {@code planned} or {@code awaited}
 * @param rule the name of the rule that found it
 * @param evidence who is trained, and the verb that says whether
 */
public record TrainingStatement(
    Span span, TrainingFigure figure, String state, String rule, Evidence evidence) {}
