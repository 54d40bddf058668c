package org.rejoinder.domain;

/** What became of a file that was found: every file has one, and one sentence that says why. */
public sealed interface Outcome {

  /**
   * The whole text was read.
   *
   * @param remark a sentence on what a reader should know of it (that no answer was found), or
   *     empty
   */
  record Read(String remark) implements Outcome {
    @Override
    public String label() {
      return "read";
    }

    @Override
    public String reason() {
      return remark;
    }
  }

  /** Some of the text was read, and the reason says what was not. */
  record PartlyRead(String reason) implements Outcome {
    @Override
    public String label() {
      return "partly-read";
    }
  }

  /** The file is no response document and was left alone. */
  record Skipped(String reason) implements Outcome {
    @Override
    public String label() {
      return "skipped";
    }
  }

  /** The file should have been read and could not be. */
  record Failed(String reason) implements Outcome {
    @Override
    public String label() {
      return "failed";
    }
  }

  /**
   * The value that tables show: {@code read}, {@code partly-read}, {@code skipped}, {@code failed}.
   */
  String label();

  /** A sentence for a person, empty where there is nothing to say. */
  String reason();
}
