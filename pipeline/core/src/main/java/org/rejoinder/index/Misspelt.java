package org.rejoinder.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The words of a query that stand in no text, each with the index's own word that is nearest: of
 * those with the fewest other letters the one in most texts.
 *
 * @param meant by the word as it was typed
 */
record Misspelt(Map<String, String> meant) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Of shorter words nearly every one is near to another. */
  private static final int FEWEST_LETTERS = 4;

  private static final int FEWEST_LETTERS_FOR_TWO_EDITS = 7;

  private record Candidate(String word, int texts) {}

  /** Keeps its own copy of the map, in its order. */
  Misspelt {
    meant = new LinkedHashMap<>(meant);
  }

  /**
   * Looks at the words that a query asks for; those that it excludes do not count.
   *
   * @param typed the query as it was typed
   * @param query what it was read as
   */
  static Misspelt in(String typed, Query query, IndexReader reader) throws IOException {
    Map<String, String> meant = new LinkedHashMap<>();
    Set<Term> nowhere = nowhere(query, reader);
    for (Matcher word = WORD.matcher(typed); word.find() && !nowhere.isEmpty(); ) {
      for (Term term : nowhere) {
        if (isReadAs(word.group(), term)) {
          nearest(word.group(), fieldOf(term), reader)
              .ifPresent(near -> meant.putIfAbsent(word.group(), near));
        }
      }
    }
    return new Misspelt(meant);
  }

  /** A sentence on each. */
  List<String> notes() {
    return meant.entrySet().stream()
        .map(
            word ->
                "No text has '%s'; did you mean '%s'?".formatted(word.getKey(), word.getValue()))
        .toList();
  }

  /** The query with the words that were meant; empty if none is misspelt. */
  Optional<String> corrected(String typed) {
    String corrected = typed;
    for (Map.Entry<String, String> word : meant.entrySet()) {
      corrected =
          Pattern.compile(
                  "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.getKey()) + "(?![\\p{L}\\p{N}])")
              .matcher(corrected)
              .replaceAll(Matcher.quoteReplacement(word.getValue()));
    }
    return meant.isEmpty() ? Optional.empty() : Optional.of(corrected);
  }

  /** The words that are asked for and stand in no text. */
  private static Set<Term> nowhere(Query query, IndexReader reader) throws IOException {
    Set<Term> asked = new TreeSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query part, Term... terms) {
            asked.addAll(List.of(terms));
          }

          @Override
          public boolean acceptField(String field) {
            return Set.of(QueryField.TEXT.folded(), QueryField.TEXT.asWritten()).contains(field)
                || Set.of(QueryField.ASKED.folded(), QueryField.ASKED.asWritten()).contains(field);
          }
        });
    Set<Term> nowhere = new TreeSet<>();
    for (Term term : asked) {
      if (reader.docFreq(term) == 0) {
        nowhere.add(term);
      }
    }
    return nowhere;
  }

  private static boolean isReadAs(String word, Term term) {
    return TextAnalysis.words(TextAnalysis.folded(), word).contains(term.text())
        || TextAnalysis.words(TextAnalysis.asWritten(), word).contains(term.text());
  }

  private static String fieldOf(Term term) {
    return term.field().startsWith(QueryField.ASKED.label())
        ? QueryField.ASKED.asWritten()
        : QueryField.TEXT.asWritten();
  }

  private static Optional<String> nearest(String word, String field, IndexReader reader)
      throws IOException {
    String plain = TextAnalysis.normalised(word);
    int most =
        plain.length() < FEWEST_LETTERS ? 0 : plain.length() < FEWEST_LETTERS_FOR_TWO_EDITS ? 1 : 2;
    Terms words = MultiTerms.getTerms(reader, field);
    for (int edits = 1; edits <= most && words != null; edits++) {
      List<Candidate> near = within(edits, plain, words);
      Optional<Candidate> best =
          near.stream().reduce((one, other) -> other.texts > one.texts ? other : one);
      if (best.isPresent()) {
        return best.map(Candidate::word);
      }
    }
    return Optional.empty();
  }

  /** In alphabetical order. */
  private static List<Candidate> within(int edits, String word, Terms words) throws IOException {
    CompiledAutomaton near =
        new CompiledAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits), true, true);
    List<Candidate> found = new ArrayList<>();
    TermsEnum matching = near.getTermsEnum(words);
    while (matching.next() != null) {
      found.add(new Candidate(matching.term().utf8ToString(), matching.docFreq()));
    }
    return found;
  }
}
