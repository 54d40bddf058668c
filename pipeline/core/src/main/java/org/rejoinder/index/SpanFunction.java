package org.rejoinder.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions of Lucene's intervals that a query can name, each with an example. */
enum SpanFunction {
  AFTER("after", "fn:after(trained awaiting)"),
  AT_LEAST("atleast", "fn:atleast(2 national definition guidance)"),
  BEFORE("before", "fn:before(awaiting definition)"),
  CONTAINED_BY("containedBy", "fn:containedBy(officers fn:ordered(trained awaiting))"),
  CONTAINING("containing", "fn:containing(fn:ordered(trained awaiting) officers)"),
  EXTEND("extend", "fn:extend(definition 3 3)"),
  FUZZY_TERM("fuzzyTerm", "fn:fuzzyTerm(definitoin 2)"),
  MAX_GAPS("maxgaps", "fn:maxgaps(3 fn:ordered(training awaiting))"),
  MAX_WIDTH("maxwidth", "fn:maxwidth(5 fn:ordered(training awaiting))"),
  NON_OVERLAPPING("nonOverlapping", "fn:nonOverlapping(fn:ordered(a b) fn:ordered(c d))"),
  NOT_CONTAINED_BY("notContainedBy", "fn:notContainedBy(definition \"national definition\")"),
  NOT_CONTAINING("notContaining", "fn:notContaining(fn:ordered(a b) c)"),
  NOT_WITHIN("notWithin", "fn:notWithin(training 3 planned)"),
  OR("or", "fn:or(training guidance)"),
  ORDERED("ordered", "fn:ordered(training awaiting)"),
  OVERLAPPING("overlapping", "fn:overlapping(fn:ordered(a b) fn:ordered(c d))"),
  PHRASE("phrase", "fn:phrase(national fn:or(definition guidance))"),
  UNORDERED("unordered", "fn:unordered(training awaiting)"),
  UNORDERED_NO_OVERLAPS("unorderedNoOverlaps", "fn:unorderedNoOverlaps(\"a b\" \"b a\")"),
  WILDCARD("wildcard", "fn:wildcard(train*)"),
  WITHIN("within", "fn:within(training 3 planned)");

  private final String label;
  private final String example;

  SpanFunction(String label, String example) {
    this.label = label;
    this.example = example;
  }

  /** How it is used, in a query. */
  String example() {
    return example;
  }

  /** The function of that name, in capitals or not. */
  static Optional<SpanFunction> named(String name) {
    return Arrays.stream(values())
        .filter(
            function ->
                function.label.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** All names, to show. */
  static String all() {
    return Arrays.stream(values())
        .map(function -> function.label)
        .collect(Collectors.joining(", "));
  }
}
