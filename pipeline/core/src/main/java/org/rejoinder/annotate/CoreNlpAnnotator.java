package org.rejoinder.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Span;
import org.rejoinder.domain.Token;

/**
 * Splits passages into sentences and tokens and finds each token's lemma and part of speech.
 *
 * <p>Sentences end at blank lines and before list items too. Every code unit that is no white space
 * is part of exactly one token. Safe for use by several threads; the models are loaded once for all
 * annotators, when the first passage is read.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** What the tagger calls a mark that is no word; given to what the tokenizer leaves out. */
  private static final String SYMBOL = "SYM";

  private final Supplier<TaggedSentences> tagged;

  private CoreNlpAnnotator(Supplier<TaggedSentences> tagged) {
    this.tagged = tagged;
  }

  /** One that finds the lemmas and parts of speech of each distinct sentence once. */
  public CoreNlpAnnotator() {
    this(() -> Models.TAGGED);
  }

  /** One that reads every sentence anew, to show that the other finds the same. */
  public static CoreNlpAnnotator readingAllAnew() {
    return new CoreNlpAnnotator(() -> TaggedSentences.every(Models.TAGGER::annotate));
  }

  @Override
  public List<AnnotatedPassage> annotate(String documentText, List<Passage> passages) {
    return passages.stream()
        .map(passage -> new AnnotatedPassage(passage, sentences(documentText, passage.span())))
        .toList();
  }

  private List<Sentence> sentences(String text, Span passage) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : TextBlocks.in(text, passage)) {
      sentences.addAll(sentencesOfBlock(text, block));
    }
    return sentences;
  }

  private List<Sentence> sentencesOfBlock(String text, Span block) {
    Annotation annotation = new Annotation(block.of(text));
    Models.TOKENIZER.annotate(annotation);
    List<CoreMap> parts = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    OpeningQuotes.giveToTheirSentences(parts);
    tagged.get().tag(parts);
    List<Sentence> sentences = new ArrayList<>();
    int done = block.start();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      for (CoreLabel label : parts.get(i).get(CoreAnnotations.TokensAnnotation.class)) {
        Token token = token(text, block.start(), label);
        addLeftOut(text, new Span(done, token.span().start()), tokens);
        tokens.add(token);
        done = token.span().end();
      }
      boolean last = i == parts.size() - 1;
      if (last) {
        addLeftOut(text, new Span(done, block.end()), tokens);
      }
      if (last || i > 0 || !TextBlocks.isMarker(new Span(block.start(), done).of(text))) {
        sentences.add(new Sentence(tokens));
        tokens = new ArrayList<>();
      }
    }
    if (parts.isEmpty()) {
      List<Token> marks = new ArrayList<>();
      addLeftOut(text, block, marks);
      sentences.add(new Sentence(marks));
    }
    return sentences;
  }

  private static Token token(String text, int shift, CoreLabel label) {
    Span span = new Span(shift + label.beginPosition(), shift + label.endPosition());
    return new Token(span, span.of(text), label.lemma(), label.tag());
  }

  /** The tokenizer swallows a few control and formatting characters; no text may be lost. */
  private static void addLeftOut(String text, Span gap, List<Token> tokens) {
    Span mark = gap.trimmed(text);
    if (!mark.isEmpty()) {
      tokens.add(new Token(mark, mark.of(text), mark.of(text), SYMBOL));
    }
  }

  /** Loaded on first use, once. */
  private static final class Models {

    static final StanfordCoreNLP TOKENIZER = load("tokenize");
    static final StanfordCoreNLP TAGGER = load("pos, lemma");
    static final TaggedSentences TAGGED = TaggedSentences.eachOnce(TAGGER::annotate);

    private static StanfordCoreNLP load(String annotators) {
      // CoreNLP tells its loading times and every odd character on stderr.
      RedwoodConfiguration.current().clear().apply();
      Properties properties = new Properties();
      properties.setProperty("annotators", annotators);
      properties.setProperty("tokenize.options", "untokenizable=noneKeep,ptb3Escaping=false");
      properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
      // The tagger stands alone here: that words were tokenized before, it cannot see.
      return new StanfordCoreNLP(properties, false);
    }
  }
}
