package org.rejoinder.run;

/** The stages of a run, in their order. */
public enum RunStage {
  /** Looking for files in the input. */
  FIND("find"),
  /** Reading the text of each file. */
  EXTRACT("extract"),
  /** Learning from all texts together what the documents quote. */
  COMPARE("compare"),
  /** Splitting each text into answers. */
  SEGMENT("segment"),
  /** Loading the language models. */
  LOAD("load"),
  /** Annotating each document's passages and coding their themes. */
  CODE("code"),
  /** Looking for named things that the codebook does not know. */
  CANDIDATES("candidates"),
  /** Writing tables, texts and index. */
  WRITE("write");

  private final String label;

  RunStage(String label) {
    this.label = label;
  }

  /** The stage's name in a run's record and in messages. */
  public String label() {
    return label;
  }
}
