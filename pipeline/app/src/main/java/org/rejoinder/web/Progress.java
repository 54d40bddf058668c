package org.rejoinder.web;

import java.util.List;
import java.util.Locale;

/**
 * An answer's progress as pages show it: in words, and by a style of its own.
 *
 * @param code as the tables have it
 */
public record Progress(String code) {

  /** The codes that have a style, in the order of a legend. */
  static final List<String> KNOWN =
      List.of(
          "in-place",
          "in-progress",
          "planned",
          "awaiting-national",
          "assurance-sought",
          "rejected",
          "not-addressed");

  /** The code in words. */
  public String label() {
    return code.replace('-', ' ');
  }

  /** The name of its style; one for all codes that are not the built-in codebook's. */
  public String style() {
    return KNOWN.contains(code) ? "p-" + code.toLowerCase(Locale.ROOT) : "p-other";
  }
}
