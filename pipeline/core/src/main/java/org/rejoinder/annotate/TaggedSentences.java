package org.rejoinder.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Parts of speech and lemmas, found once for sentences of the same words: responses to one report
 * quote the same recommendations, and bodies reply in the same phrases. The tagger looks at nothing
 * but a sentence's words, so what it says of one holds for all that read alike. Safe for several
 * threads.
 */
final class TaggedSentences {

  /** About 30 MB of sentences of common length. */
  private static final int MOST_KEPT = 50_000;

  private final Consumer<Annotation> tagger;
  private final int most;

  private final Map<String, Tags> known =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tags> eldest) {
          return size() > most;
        }
      };

  private TaggedSentences(Consumer<Annotation> tagger, int most) {
    this.tagger = tagger;
    this.most = most;
  }

  /**
   * Asks the tagger about each distinct sentence once, as long as it is among the latest ones.
   *
   * @param tagger gives the words of an annotation's sentences their tags and lemmas
   */
  static TaggedSentences eachOnce(Consumer<Annotation> tagger) {
    return new TaggedSentences(tagger, MOST_KEPT);
  }

  /** Asks the tagger about every sentence. */
  static TaggedSentences every(Consumer<Annotation> tagger) {
    return new TaggedSentences(tagger, 0);
  }

  /** Gives the words of these sentences their tags and lemmas. */
  void tag(List<CoreMap> sentences) {
    Map<String, List<List<CoreLabel>>> unknown = new LinkedHashMap<>();
    for (CoreMap sentence : sentences) {
      List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
      String key = words.stream().map(CoreLabel::word).collect(Collectors.joining("\0"));
      find(key)
          .ifPresentOrElse(
              tags -> tags.giveTo(words),
              () -> unknown.computeIfAbsent(key, _ -> new ArrayList<>()).add(words));
    }
    if (!unknown.isEmpty()) {
      ask(unknown.values().stream().map(List::getFirst).toList());
      unknown.forEach(this::remember);
    }
  }

  private synchronized Optional<Tags> find(String key) {
    return Optional.ofNullable(known.get(key));
  }

  private void remember(String key, List<List<CoreLabel>> sentences) {
    Tags tags = Tags.of(sentences.getFirst());
    sentences.forEach(tags::giveTo);
    synchronized (this) {
      known.put(key, tags);
    }
  }

  private void ask(List<List<CoreLabel>> sentences) {
    Annotation annotation = new Annotation("");
    annotation.set(
        CoreAnnotations.SentencesAnnotation.class,
        sentences.stream().map(TaggedSentences::sentence).toList());
    annotation.set(
        CoreAnnotations.TokensAnnotation.class, sentences.stream().flatMap(List::stream).toList());
    tagger.accept(annotation);
  }

  private static CoreMap sentence(List<CoreLabel> words) {
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, words);
    return sentence;
  }

  /** What the tagger says of each word. */
  private record Tags(List<String> tags, List<String> lemmas) {

    static Tags of(List<CoreLabel> words) {
      return new Tags(
          words.stream().map(CoreLabel::tag).toList(), words.stream().map(Tags::lemma).toList());
    }

    /** Most words are their own lemma; a string shared is a string saved. */
    private static String lemma(CoreLabel word) {
      return word.lemma().equals(word.word()) ? word.word() : word.lemma();
    }

    void giveTo(List<CoreLabel> words) {
      for (int i = 0; i < tags.size(); i++) {
        words.get(i).setTag(tags.get(i));
        words.get(i).setLemma(lemmas.get(i));
      }
    }
  }
}
