package org.rejoinder.extract.parse;

import java.io.IOException;

/** Takes what a parser reads, block by block. */
interface BlockSink {

  /** Takes one more block. */
  void add(ParsedBlock block) throws IOException;

  /** Takes a sentence on what a reader should know: that pages were empty, or read by OCR. */
  void remark(String sentence);
}
