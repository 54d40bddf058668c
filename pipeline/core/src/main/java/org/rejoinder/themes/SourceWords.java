package org.rejoinder.themes;

import org.rejoinder.domain.TokenPattern.Range;

/** The words of a sentence that name the source of what is waited for. */
final class SourceWords {

  private static final int LONGEST_NAME = 6;

  private final String source;

  SourceWords(String source) {
    this.source = source;
  }

  /** "The College is not funded for this": the source is not what it gives. */
  boolean areAll(ReadSentence sentence, Range thing) {
    boolean named = false;
    for (int place = thing.from(); place < thing.to(); place++) {
      boolean ofSource = endAt(sentence, place);
      if (!ofSource && !sentence.words().tag(place).equals("DT")) {
        return false;
      }
      named |= ofSource;
    }
    return named;
  }

  /** "Law Commission": a word of a longer name of the source. */
  boolean areAt(ReadSentence sentence, int place) {
    for (int from = Math.max(0, place - LONGEST_NAME); from <= place; from++) {
      int length = sentence.lengthOf(source, from);
      if (length > 1 && from + length > place) {
        return true;
      }
    }
    return false;
  }

  /** "College of Policing's course": any word of the source's name. */
  boolean endAt(ReadSentence sentence, int place) {
    for (int from = Math.max(0, place - LONGEST_NAME); from <= place; from++) {
      if (from + sentence.lengthOf(source, from) > place) {
        return true;
      }
    }
    return false;
  }
}
