package org.rejoinder.index;

/**
 * A part of a query that is read by itself: {@code fn:ordered(...)}, {@code sentence:(...)}.
 *
 * @param name of the function, or {@link #SENTENCE}
 * @param offset where in the query as typed it begins
 * @param from where the first sign within its brackets stands
 * @param to where its closing bracket stands
 */
record Enclosed(String name, int offset, int from, int to) {

  static final String SENTENCE = "sentence";
  static final String FUNCTION_PREFIX = "fn:";

  boolean isSentence() {
    return name.equals(SENTENCE);
  }
}
