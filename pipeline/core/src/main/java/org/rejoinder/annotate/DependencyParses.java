package org.rejoinder.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.Token;

/**
 * Who does what to whom in a sentence: a tree of basic Universal Dependencies, a node a token.
 * Keeps the latest trees, because many patterns ask about one sentence; safe for several threads.
 */
final class DependencyParses {

  /** Enough for the sentences that all threads work on at one time. */
  private static final int MOST_KEPT = 256;

  private final Function<List<CoreLabel>, SemanticGraph> parser;

  private final Map<SameSentence, LazyParse> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SameSentence, LazyParse> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** With the parser that comes with the product, loaded when the first sentence is parsed. */
  DependencyParses() {
    this(words -> Model.parse(words));
  }

  DependencyParses(Function<List<CoreLabel>, SemanticGraph> parser) {
    this.parser = parser;
  }

  SemanticGraph of(Sentence sentence) {
    LazyParse parse;
    synchronized (kept) {
      parse = kept.computeIfAbsent(new SameSentence(sentence), _ -> new LazyParse());
    }
    return parse.of(sentence);
  }

  /** Parsed by whoever asks first, while others that ask for the same sentence wait. */
  private final class LazyParse {
    private Optional<SemanticGraph> graph = Optional.empty();

    synchronized SemanticGraph of(Sentence sentence) {
      if (graph.isEmpty()) {
        graph = Optional.of(parser.apply(labels(sentence)));
      }
      return graph.get();
    }
  }

  /** A sentence is itself only: to compare all tokens of two sentences would take longer. */
  private record SameSentence(Sentence sentence) {
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
      return other instanceof SameSentence(Sentence theirs) && theirs == sentence;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(sentence);
    }
  }

  private static List<CoreLabel> labels(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CountedLabel();
      label.setWord(token.word());
      label.setValue(token.word());
      label.setLemma(token.lemma());
      label.setTag(token.tag());
      label.setIndex(labels.size() + 1);
      label.setSentIndex(0);
      labels.add(label);
    }
    return labels;
  }

  /** Loaded on first use, once. */
  private static final class Model {

    private static final DependencyParser PARSER =
        DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

    static SemanticGraph parse(List<CoreLabel> words) {
      GrammaticalStructure structure = PARSER.predict(words);
      return SemanticGraphFactory.makeFromTree(structure, Mode.BASIC, Extras.NONE, null);
    }
  }
}
