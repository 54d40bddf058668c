package org.rejoinder.themes;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Token;

/** Tags the sentences of tests as the product does, with one model for all tests. */
final class TaggedText {

  private static final StanfordCoreNLP PIPELINE = pipeline();

  private TaggedText() {}

  static List<Sentence> sentences(String text) {
    Annotation annotation = new Annotation(text);
    PIPELINE.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(TaggedText::sentence)
        .toList();
  }

  static Sentence sentence(String text) {
    List<Sentence> sentences = sentences(text);
    if (sentences.size() != 1) {
      throw new IllegalArgumentException("Not one sentence, but " + sentences.size() + ": " + text);
    }
    return sentences.getFirst();
  }

  private static Sentence sentence(CoreMap sentence) {
    return new Sentence(
        sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
            .map(TaggedText::token)
            .toList());
  }

  private static Token token(CoreLabel label) {
    return new Token(
        new Span(label.beginPosition(), label.endPosition()),
        label.originalText(),
        label.lemma(),
        label.tag());
  }

  private static StanfordCoreNLP pipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StanfordCoreNLP(properties);
  }
}
