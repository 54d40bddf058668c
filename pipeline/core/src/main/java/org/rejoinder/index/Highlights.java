package org.rejoinder.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.Span;

/**
 * What matched in one text of a hit, as Lucene itself reports it for the whole query: a phrase is
 * one match, and a word that the query excludes, or that is in a part of the query that did not
 * match, is none. Matches that overlap are shown as one.
 *
 * @param text of the answer, passage or quoted recommendation
 * @param pieces where the text stands in the document
 * @param asked whether it is a quoted recommendation
 * @param spans of the matches in {@code text}, in order, without overlap
 */
record Highlights(String text, Pieces pieces, boolean asked, List<Span> spans) {

  private static final String BLANK_LINE = "\n\n";
  private static final int LONGEST_SENTENCE = 500;
  private static final int AROUND_A_MATCH = 150;

  /** Asks Lucene what matched in a field. */
  static Highlights of(@Nullable Matches matches, QueryField field, String text, Pieces pieces)
      throws IOException {
    List<Span> found = new ArrayList<>();
    if (matches != null) {
      for (String name : names(field)) {
        MatchesIterator match = matches.getMatches(name);
        while (match != null && match.next()) {
          found.add(new Span(match.startOffset(), match.endOffset()));
        }
      }
    }
    return new Highlights(text, pieces, field == QueryField.ASKED, withoutOverlap(found));
  }

  private static List<String> names(QueryField field) {
    Stream<String> words = Stream.of(field.folded(), field.asWritten());
    return field == QueryField.TEXT
        ? Stream.concat(words, QueryField.annotations().stream()).toList()
        : words.toList();
  }

  /** Only the matches that the other text does not show already. */
  Highlights without(Highlights other) {
    List<Span> shown = other.spans.stream().map(other.pieces::inDocument).toList();
    return new Highlights(
        text,
        pieces,
        asked,
        spans.stream().filter(span -> !shown.contains(pieces.inDocument(span))).toList());
  }

  /** The matches within their sentences. */
  List<Fragment> fragments() {
    List<Span> windows =
        withoutOverlap(
            spans.stream().map(this::sentences).distinct().flatMap(this::shortened).toList());
    return windows.stream().map(this::fragment).toList();
  }

  /** The first sentence, where nothing matched in a text. */
  Fragment opening() {
    Span first = sentences(new Span(0, Math.min(1, text.length())));
    int end = Math.min(first.end(), LONGEST_SENTENCE);
    return fragment(new Span(0, end).trimmed(text));
  }

  /** One line for each match. */
  List<KwicLine> lines(int context) {
    return spans.stream().map(span -> line(span, context)).toList();
  }

  private KwicLine line(Span span, int context) {
    Span left = new Span(Math.max(0, span.start() - context), span.start());
    Span right = new Span(span.end(), Math.min(text.length(), span.end() + context));
    return new KwicLine(
        onOneLine(whole(left)),
        onOneLine(span),
        onOneLine(whole(right)),
        pieces.inDocument(span),
        asked);
  }

  private String onOneLine(Span span) {
    return span.of(text).replaceAll("\\s+", " ");
  }

  private Fragment fragment(Span window) {
    List<Match> matches =
        spans.stream()
            .filter(window::contains)
            .map(
                span ->
                    new Match(
                        pieces.inDocument(span),
                        new Span(span.start() - window.start(), span.end() - window.start())))
            .toList();
    return new Fragment(window.of(text), pieces.inDocument(window), matches, asked);
  }

  /** The sentence or sentences that hold a match, and nothing beyond the paragraph. */
  private Span sentences(Span match) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int before = text.lastIndexOf(BLANK_LINE, match.start());
    int after = text.indexOf(BLANK_LINE, match.end());
    int start = Math.max(sentences.preceding(match.start() + 1), before);
    int end = sentences.following(match.end() - 1);
    int last = end == BreakIterator.DONE ? text.length() : end;
    return new Span(Math.max(0, start), after < 0 ? last : Math.min(last, after)).trimmed(text);
  }

  private Stream<Span> shortened(Span sentence) {
    if (sentence.length() <= LONGEST_SENTENCE) {
      return Stream.of(sentence);
    }
    return spans.stream()
        .filter(sentence::contains)
        .map(
            match ->
                new Span(
                    Math.max(sentence.start(), match.start() - AROUND_A_MATCH),
                    Math.min(sentence.end(), match.end() + AROUND_A_MATCH)))
        .map(this::whole)
        .map(window -> window.trimmed(text));
  }

  /** The stretch without half a character at its ends. */
  private Span whole(Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    if (start < end && Character.isLowSurrogate(text.charAt(start))) {
      start++;
    }
    if (start < end && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static List<Span> withoutOverlap(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
        merged.set(merged.size() - 1, merged.getLast().to(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
