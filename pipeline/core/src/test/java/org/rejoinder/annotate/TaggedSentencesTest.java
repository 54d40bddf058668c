package org.rejoinder.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences of the same words are tagged alike, and the tagger is asked about them once. */
class TaggedSentencesTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void eachDistinctSentenceIsTaggedOnce() {
    TaggedSentences tagged = TaggedSentences.eachOnce(this::tag);
    List<CoreMap> first = sentences("We agree", "They agree", "We agree");
    List<CoreMap> second = sentences("They agree", "we agree");

    tagged.tag(first);
    tagged.tag(second);

    assertThat(asked).containsExactly("We agree", "They agree", "we agree");
    assertThat(tags(first)).containsExactly("W2 a5", "T4 a5", "W2 a5");
    assertThat(tags(second)).containsExactly("T4 a5", "w2 a5");
  }

  @Test
  void wordsAreNotMistakenForOthersThatReadAlikeTogether() {
    TaggedSentences tagged = TaggedSentences.eachOnce(this::tag);

    tagged.tag(sentences("to day", "today"));

    assertThat(asked).containsExactly("to day", "today");
  }

  @Test
  void withoutSavingsEverySentenceIsTagged() {
    TaggedSentences tagged = TaggedSentences.every(this::tag);

    tagged.tag(sentences("We agree"));
    tagged.tag(sentences("We agree"));

    assertThat(asked).containsExactly("We agree", "We agree");
  }

  private static List<String> tags(List<CoreMap> sentences) {
    return sentences.stream()
        .map(
            sentence ->
                String.join(
                    " ",
                    sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
                        .map(word -> word.tag())
                        .toList()))
        .toList();
  }

  private static List<CoreMap> sentences(String... texts) {
    return Stream.of(texts).map(TaggedSentencesTest::sentence).toList();
  }

  private static CoreMap sentence(String text) {
    List<CoreLabel> words = new ArrayList<>();
    for (String each : text.split(" ", -1)) {
      CoreLabel word = new CoreLabel();
      word.setWord(each);
      words.add(word);
    }
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, words);
    return sentence;
  }

  /** Tags a word by its first letter and its length. */
  private void tag(Annotation annotation) {
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
      asked.add(String.join(" ", words.stream().map(CoreLabel::word).toList()));
      for (CoreLabel word : words) {
        word.setTag(word.word().substring(0, 1) + word.word().length());
        word.setLemma(word.word());
      }
    }
  }
}
