package org.rejoinder.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;

/** The sentences of a document, to be found by their place. */
final class SentencesOfDocument {

  private final List<Sentence> sentences;

  private SentencesOfDocument(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /**
   * Those of all passages, each once, though several answers may share it; without those in another
   * language, of which the annotator knows nothing.
   */
  static SentencesOfDocument of(List<AnnotatedPassage> passages) {
    TreeMap<Span, Sentence> byPlace = new TreeMap<>(Comparator.naturalOrder());
    for (AnnotatedPassage passage : passages) {
      if (passage.passage().voice() != Voice.OTHER_LANGUAGE) {
        passage.sentences().forEach(sentence -> byPlace.putIfAbsent(sentence.span(), sentence));
      }
    }
    return new SentencesOfDocument(new ArrayList<>(byPlace.values()));
  }

  /** Those that lie wholly in a stretch of the document's text, in order. */
  List<Sentence> in(Span stretch) {
    List<Sentence> within = new ArrayList<>();
    for (int i = firstFrom(stretch.start()); i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      if (span.start() >= stretch.end()) {
        break;
      }
      if (stretch.contains(span)) {
        within.add(sentences.get(i));
      }
    }
    return within;
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
