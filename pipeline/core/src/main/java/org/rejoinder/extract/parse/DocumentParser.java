package org.rejoinder.extract.parse;

import java.io.IOException;

/** Reads documents of one family of formats. */
interface DocumentParser {

  /**
   * Hands on the document's blocks in reading order.
   *
   * @throws UnreadableException if the document cannot be read, with the reason for a person
   * @throws IOException if the bytes are damaged or the blocks cannot be handed on
   */
  void parse(byte[] file, BlockSink blocks) throws IOException, UnreadableException;

  /** The document cannot be read; the reason is a sentence that says why and what to do. */
  final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableException(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }
}
