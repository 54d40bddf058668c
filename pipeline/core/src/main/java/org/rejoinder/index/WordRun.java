package org.rejoinder.index;

/**
 * A run of words that two texts have.
 *
 * @param first its first word in the one text, counted from 0
 * @param other its first word in the other
 * @param length how many words it has
 */
record WordRun(int first, int other, int length) {}
