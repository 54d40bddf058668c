package org.rejoinder.domain;

/** Who signs a document, or whose voice an answer is. */
public enum Respondent {
  /** A police and crime commissioner's office, or a mayor's that stands in its place. */
  PCC("pcc"),
  /** A chief constable, a constabulary. */
  FORCE("force"),
  /** A government or one of its departments. */
  GOVERNMENT("government"),
  /** Any other body, and the unknown. */
  OTHER("other");

  private final String label;

  Respondent(String label) {
    this.label = label;
  }

  /** The value that tables and the index show. */
  public String label() {
    return label;
  }
}
