package org.rejoinder.themes;

/**
 * A verb group and what it says of its action where it stands.
 *
 * @param verb the group
 * @param state what it says, the clauses that it stands in taken into account
 */
public record Action(VerbGroup verb, ActionState state) {}
