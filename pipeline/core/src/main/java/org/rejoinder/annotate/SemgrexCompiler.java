package org.rejoinder.annotate;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rejoinder.domain.Sentence;
import org.rejoinder.domain.TokenPattern;
import org.rejoinder.domain.TokenPattern.Match;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TokenPattern.TooMuchWorkException;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/**
 * Compiles patterns of Stanford's Semgrex. They see {@code word}, {@code lemma} and {@code tag} of
 * every token, and the tree of basic dependencies. A match reaches from the first to the last node
 * that the pattern names or describes; a node named {@code =thing} is the group {@code thing}, with
 * all that hangs on it where that is one piece.
 */
final class SemgrexCompiler {

  private static final Set<String> ATTRIBUTES = Set.of("word", "lemma", "tag", "idx");

  private final Map<String, List<String>> words;
  private final DependencyParses parses;

  /**
   * A compiler that knows these words.
   *
   * @param words by the name that patterns call them by after a {@code $}
   */
  SemgrexCompiler(Map<String, List<String>> words, DependencyParses parses) {
    this.words = words;
    this.parses = parses;
  }

  TokenPattern compile(String pattern) throws PatternException {
    SemgrexText text = SemgrexText.of(SemgrexText.withWords(pattern, words));
    for (String attribute : text.attributes()) {
      if (!ATTRIBUTES.contains(attribute)) {
        throw new PatternException(
            "The pattern '%s' asks for '%s', but words have 'word', 'lemma' and 'tag' only"
                .formatted(PatternErrors.oneLine(pattern), attribute),
            null);
      }
    }
    try {
      SemgrexPattern.compile(text.text());
      return new CompiledPattern(SemgrexPattern.compile(withAllNodesNamed(text)), parses);
    } catch (RuntimeException e) {
      throw PatternErrors.unreadable(pattern, e);
    } catch (Error e) {
      if (e.getClass().getSimpleName().equals("TokenMgrError")) {
        throw PatternErrors.unreadable(pattern, e);
      }
      throw e;
    }
  }

  /** Only a named node tells where it is; one that must not be there cannot be named. */
  private static String withAllNodesNamed(SemgrexText text) {
    String named = text.text();
    for (int place : text.unnamed()) {
      String more = SemgrexText.named(named, place);
      if (isReadable(more)) {
        named = more;
      }
    }
    return named;
  }

  private static boolean isReadable(String pattern) {
    try {
      SemgrexPattern.compile(pattern);
      return true;
    } catch (SemgrexParseException e) {
      return false;
    }
  }

  private record CompiledPattern(SemgrexPattern pattern, DependencyParses parses)
      implements TokenPattern {

    @Override
    public List<Match> matches(Sentence sentence) {
      SemanticGraph graph = parses.of(sentence);
      try {
        return withoutOverlap(CountedLabel.counting(() -> found(graph)));
      } catch (StackOverflowError e) {
        throw new TooMuchWorkException("The pattern goes too deep");
      }
    }

    private List<Match> found(SemanticGraph graph) {
      List<Match> matches = new ArrayList<>();
      SemgrexMatcher matcher = pattern.matcher(graph);
      while (matcher.find()) {
        matches.add(match(graph, matcher));
      }
      return matches;
    }

    private static Match match(SemanticGraph graph, SemgrexMatcher matcher) {
      TreeSet<Integer> places = new TreeSet<>(List.of(place(matcher.getMatch())));
      Map<String, Range> groups = new TreeMap<>();
      for (String name : matcher.getNodeNames()) {
        IndexedWord node = matcher.getNode(name);
        if (node != null) {
          places.add(place(node));
          if (!name.startsWith(SemgrexText.OWN_NAME)) {
            groups.put(name, withAllThatHangsOn(node, graph));
          }
        }
      }
      return new Match(new Range(places.getFirst(), places.getLast() + 1), groups);
    }

    private static Range withAllThatHangsOn(IndexedWord node, SemanticGraph graph) {
      TreeSet<Integer> places = new TreeSet<>();
      for (IndexedWord below : graph.descendants(node)) {
        places.add(place(below));
      }
      boolean onePiece = places.getLast() - places.getFirst() + 1 == places.size();
      return onePiece
          ? new Range(places.getFirst(), places.getLast() + 1)
          : new Range(place(node), place(node) + 1);
    }

    private static int place(IndexedWord node) {
      return node.index() - 1;
    }

    /** The first and, of those that begin there, the shortest; groups decide between equals. */
    private static List<Match> withoutOverlap(List<Match> matches) {
      List<Match> inOrder =
          matches.stream()
              .sorted(
                  Comparator.comparingInt((Match match) -> match.tokens().from())
                      .thenComparingInt(match -> match.tokens().to())
                      .thenComparing(match -> new TreeMap<>(match.groups()).toString()))
              .toList();
      List<Match> kept = new ArrayList<>();
      int end = 0;
      for (Match match : inOrder) {
        if (match.tokens().from() >= end) {
          kept.add(match);
          end = match.tokens().to();
        }
      }
      return kept;
    }
  }
}
