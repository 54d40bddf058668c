package org.rejoinder.themes;

import java.util.List;

/** One theme's way to code a sentence. */
interface SentenceCoder {

  /** What the theme says of the sentence: at most one entry a code and state. */
  List<CodedSentence> code(SentenceInContext sentence);
}
