package org.rejoinder.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.domain.WordClass;

class SemgrexCompilerTest {

  private static final String TEXT =
      "Wexmoor Police awaits the new guidance from the College before officers are trained.";

  private static CoreNlpPatternCompiler compiler() throws PatternException {
    return CoreNlpPatternCompiler.of(
        new Codebook(
            List.of(
                new WordClass(
                    "body",
                    List.of(
                        Phrase.parse("college"), Phrase.parse("home office"), Phrase.parse("R&D"))),
                new WordClass("body-of-law", List.of(Phrase.parse("parliament")))),
            List.of(),
            List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          {lemma:await} >obj {}=thing ~ awaits the new guidance ~ the new guidance from the College
          {lemma:await} >obj ({}=thing >> {lemma:/$BODY/}) ~ awaits the new guidance from the College ~ the new guidance from the College
          {tag:/VB.*/} >obj {lemma:guidance}=thing ~ awaits the new guidance ~ the new guidance from the College
          {lemma:guidance} >det {}=thing ~ the new guidance ~ the
          {lemma:await} !>obj {lemma:course} ~ awaits ~ ''
          {word:/(?i)COLLEGE/}=thing ~ College ~ from the College
          {lemma:await} [ >obj {lemma:course} | >nsubj {}=thing ] ~ Police awaits ~ Wexmoor Police
          """)
  void findsWhoDoesWhatToWhom(String pattern, String found, String thing) throws Exception {
    Sentence sentence = sentence(TEXT);
    List<Match> matches = compiler().compileParse(pattern).matches(sentence);
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().tokens().in(sentence).of(TEXT)).isEqualTo(found);
    Map<String, Range> groups = matches.getFirst().groups();
    assertThat(
            groups.values().stream()
                .map(range -> range.in(sentence).of(TEXT))
                .collect(Collectors.joining()))
        .isEqualTo(thing);
    assertThat(groups.keySet()).isSubsetOf("thing");
  }

  @Test
  void aThingInTwoPiecesIsItsHeadAlone() throws Exception {
    DependencyParses crossed =
        new DependencyParses(
            labels -> {
              SemanticGraph graph = new SemanticGraph();
              List<IndexedWord> words = labels.stream().map(IndexedWord::new).toList();
              words.forEach(graph::addVertex);
              graph.addRoot(words.get(1));
              graph.addEdge(
                  words.get(1),
                  words.get(0),
                  UniversalEnglishGrammaticalRelations.SUBJECT,
                  0,
                  false);
              graph.addEdge(
                  words.get(0),
                  words.get(2),
                  UniversalEnglishGrammaticalRelations.MODIFIER,
                  0,
                  false);
              return graph;
            });
    assertThat(
            new SemgrexCompiler(Map.of(), crossed)
                .compile("{word:guidance}=thing")
                .matches(Annotated.sentences("guidance came late").getFirst()))
        .containsExactly(new Match(new Range(0, 1), Map.of("thing", new Range(0, 1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {lemma:await       | cannot be read
          {lemma:/(/}        | cannot be read
          {} >>              | cannot be read
          {ner:DATE}         | asks for 'ner', but words have 'word', 'lemma' and 'tag' only
          {lemma:a;polr:b}   | asks for 'polr'
          await              | cannot be read
          ''                 | cannot be read
          """)
  void aWrongPatternIsTold(String pattern, String told) {
    assertThatThrownBy(() -> compiler().compileParse(pattern))
        .isInstanceOf(PatternException.class)
        .message()
        .contains(told)
        .doesNotContain("\n");
  }

  @Test
  void aPatternThatExplodesIsGivenUpAlike() throws Exception {
    String text =
        IntStream.range(0, 40)
            .mapToObj(i -> "staff and")
            .collect(Collectors.joining(" ", "We train ", " staff."));
    Sentence sentence = sentence(text);
    TokenPattern pattern = compiler().compileParse("{} .. ({} .. ({} .. ({} .. {lemma:nothing})))");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> pattern.matches(sentence)).isInstanceOf(TooMuchWorkException.class);
    }
    assertThat(compiler().compileParse("{lemma:train}").matches(sentence)).hasSize(1);
  }

  @Test
  void aSentenceIsParsedOnceForAllPatterns() throws Exception {
    AtomicInteger parsed = new AtomicInteger();
    DependencyParses parses =
        new DependencyParses(
            words -> {
              parsed.incrementAndGet();
              return graph(words);
            });
    SemgrexCompiler compiler = new SemgrexCompiler(Map.of(), parses);
    TokenPattern one = compiler.compile("{lemma:await}");
    TokenPattern other = compiler.compile("{lemma:guidance}");
    Sentence sentence = sentence(TEXT);
    IntStream.range(0, 8)
        .parallel()
        .forEach(
            _ -> {
              one.matches(sentence);
              other.matches(sentence);
            });
    assertThat(parsed).hasValue(1);
    one.matches(sentence("Another one."));
    assertThat(parsed).hasValue(2);
  }

  private static SemanticGraph graph(List<CoreLabel> words) {
    SemanticGraph graph = new SemanticGraph();
    words.forEach(word -> graph.addRoot(new IndexedWord(word)));
    return graph;
  }

  private static Sentence sentence(String text) {
    return Annotated.sentences(text).getFirst();
  }
}
