package org.rejoinder.themes;

/**
 * Whom a clause says to be trained.
 *
 * @param trained the clause, and all persons that it says it of
 * @param persons those of them, with their number
 * @param state one of the theme's
 */
record FoundTrainees(Trained trained, PersonsMention persons, String state) {}
