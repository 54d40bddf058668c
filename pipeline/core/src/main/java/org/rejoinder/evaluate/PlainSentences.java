package org.rejoinder.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.Span;

/** Splits a text at blank lines and then into sentences, as the JDK does for English. */
final class PlainSentences {

  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  private PlainSentences() {}

  /** In order, without white space at the ends. */
  static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher gap = BLANK_LINES.matcher(text);
    int start = 0;
    while (gap.find()) {
      addSentences(new Span(start, gap.start()), text, sentences);
      start = gap.end();
    }
    addSentences(new Span(start, text.length()), text, sentences);
    return sentences;
  }

  private static void addSentences(Span paragraph, String text, List<Span> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    // A line end within a paragraph ends no sentence.
    breaks.setText(paragraph.of(text).replace('\n', ' '));
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      Span sentence = new Span(paragraph.start() + start, paragraph.start() + end).trimmed(text);
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      start = end;
    }
  }
}
