package org.rejoinder.themes;

import org.rejoinder.domain.TokenPattern;

/**
 * A clause that depends on another: "once the definition is published", "who have been trained".
 *
 * @param tokens from the word that opens it to its last word
 * @param kind what it says of the main clause
 * @param opener the word or words that open it, lower-case
 */
public record SubordinateClause(TokenPattern.Range tokens, Kind kind, String opener) {

  /** What a subordinate clause says of the main clause. */
  public enum Kind {
    /** "once", "when", "after", "as soon as", "upon receipt of", "subject to": comes first. */
    BEFOREHAND,
    /** "until", "pending", "while awaiting": lasts as long as something has not come. */
    UNTIL,
    /** "if", "unless", "should it be". */
    CONDITION,
    /**
     * "ensure that", "seek assurances that", "make sure", "recommends that": demanded or wished.
     */
    DEMAND,
    /** "who", "which", "that", "whereby". */
    RELATIVE
  }

  /** Whether the clause holds that token. */
  public boolean holds(int token) {
    return tokens.from() <= token && token < tokens.to();
  }
}
