package org.rejoinder.web;

/**
 * A table as lists show it.
 *
 * @param meaning what a row is, in a sentence
 */
public record ListedTable(String name, int rows, String meaning) {}
