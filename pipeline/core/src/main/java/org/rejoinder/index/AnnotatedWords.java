package org.rejoinder.index;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Token;

/**
 * Gives the index what the annotator says of a text: lemmas and parts of speech at the positions of
 * the words that they are of, and where sentences begin and end. So a query can ask for a lemma
 * beside a word.
 *
 * <p>Words are those of {@link TextAnalysis}, tokens those of the annotator, and one may hold
 * several of the other: {@code word-on-word}, {@code cannot}. A token says something of each word
 * that begins in it or, if none does, of the word that it lies in.
 */
final class AnnotatedWords {

  private static final FieldType WITH_OFFSETS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType WITH_POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  /** Lemmas are few, and taking one apart costs more than remembering it. */
  private static final int MOST_KNOWN = 100_000;

  private final Map<String, List<String>> wordsOfLemmas = new HashMap<>();

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  /** Adds the fields of one entry. */
  void annotate(Document document, Entry entry, TextWords words, SentencesOfDocument sentences) {
    Terms terms = new Terms(words.spans());
    List<Integer> starts = entry.text().starts();
    for (int i = 0; i < starts.size(); i++) {
      Span piece = entry.text().spans().get(i);
      int shift = starts.get(i) - piece.start();
      boolean goesOn = i > 0 && beginsSmall(entry.document().text(), piece);
      for (Sentence sentence : sentences.in(piece)) {
        terms.add(sentence, shift, goesOn);
        goesOn = false;
      }
    }
    terms.endSentence();
    add(document, IndexFields.LEMMA, terms.lemmas, WITH_OFFSETS);
    add(document, IndexFields.TAG, terms.tags, WITH_OFFSETS);
    add(document, IndexFields.TAGGED_LEMMA, terms.taggedLemmas, WITH_OFFSETS);
    add(document, IndexFields.SENTENCE, terms.bounds, WITH_POSITIONS);
  }

  private static void add(Document document, String field, PlacedTerms terms, FieldType type) {
    if (!terms.isEmpty()) {
      document.add(new Field(field, terms.stream(), type));
    }
  }

  /** What page furniture interrupts goes on in small letters. */
  private static boolean beginsSmall(String text, Span piece) {
    return Character.isLowerCase(text.charAt(piece.start()));
  }

  private List<String> wordsOf(String lemma) {
    if (wordsOfLemmas.size() > MOST_KNOWN) {
      wordsOfLemmas.clear();
    }
    return wordsOfLemmas.computeIfAbsent(
        lemma, each -> TextAnalysis.words(TextAnalysis.asWritten(), each));
  }

  /** The terms of one entry, which are added sentence by sentence. */
  private final class Terms {
    private final PlacedTerms lemmas = new PlacedTerms();
    private final PlacedTerms tags = new PlacedTerms();
    private final PlacedTerms taggedLemmas = new PlacedTerms();
    private final PlacedTerms bounds = new PlacedTerms();
    private final List<Span> words;

    /** The first word that begins at the next token or behind it. */
    private int word;

    private int firstOfSentence = -1;
    private int lastOfSentence = -1;

    Terms(List<Span> words) {
      this.words = words;
    }

    void add(Sentence sentence, int shift, boolean goesOn) {
      if (!goesOn) {
        endSentence();
      }
      for (Token token : sentence.tokens()) {
        add(token, new Span(token.span().start() + shift, token.span().end() + shift));
      }
    }

    private void add(Token token, Span place) {
      while (word < words.size() && words.get(word).start() < place.start()) {
        word++;
      }
      int first = word;
      while (word < words.size() && words.get(word).start() < place.end()) {
        word++;
      }
      if (word > first) {
        addWords(token, place, first, word);
      } else if (first > 0 && words.get(first - 1).end() > place.start()) {
        addWords(token, place, first - 1, first);
      }
    }

    private void addWords(Token token, Span place, int first, int after) {
      String tag = token.tag().toLowerCase(Locale.ROOT);
      List<String> lemma = wordsOf(token.lemma());
      int count = after - first;
      boolean wordForWord = lemma.size() == count;
      List<String> told = wordForWord ? lemma : wordsOf(token.word());
      for (int i = first; i < after; i++) {
        Span offsets = count == 1 ? place : words.get(i);
        tags.add(tag, i, place);
        if (told.size() == count) {
          lemmas.add(told.get(i - first), i, offsets);
          taggedLemmas.add(told.get(i - first) + "/" + tag, i, offsets);
        }
      }
      if (firstOfSentence < 0) {
        firstOfSentence = first;
      }
      lastOfSentence = after - 1;
    }

    void endSentence() {
      if (firstOfSentence < 0) {
        return;
      }
      if (firstOfSentence == lastOfSentence) {
        bounds.add(IndexFields.ONLY_WORD, firstOfSentence, words.get(firstOfSentence));
      } else {
        bounds.add(IndexFields.FIRST_WORD, firstOfSentence, words.get(firstOfSentence));
        bounds.add(IndexFields.LAST_WORD, lastOfSentence, words.get(lastOfSentence));
      }
      firstOfSentence = -1;
      lastOfSentence = -1;
    }
  }
}
