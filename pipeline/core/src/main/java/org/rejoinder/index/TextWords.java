package org.rejoinder.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.rejoinder.domain.Span;

/**
 * The words of a text as written, and where they stand in it.
 *
 * @param words in the form that is compared
 * @param spans one for each word
 */
record TextWords(List<String> words, List<Span> spans) {

  static TextWords of(String text) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    try (TokenStream tokens = TextAnalysis.asWritten().tokenStream("", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
        spans.add(new Span(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TextWords(words, spans);
  }

  /** From one word to another that follows it, in the text. */
  Span span(int first, int count) {
    return spans.get(first).to(spans.get(first + count - 1));
  }
}
