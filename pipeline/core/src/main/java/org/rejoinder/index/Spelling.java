package org.rejoinder.index;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** What somebody meant who mistyped one of a few names. */
final class Spelling {

  private Spelling() {}

  /** The known name that the typed one begins, or else the one that is nearest to it. */
  static Optional<String> nearest(String name, Collection<String> known) {
    String typed = TextAnalysis.label(name);
    Stream<String> beginning =
        known.stream()
            .filter(each -> typed.length() > 1 && TextAnalysis.label(each).startsWith(typed));
    Stream<String> misspelt =
        IntStream.rangeClosed(1, LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE)
            .mapToObj(edits -> within(edits, typed))
            .flatMap(near -> known.stream().filter(each -> near.run(TextAnalysis.label(each))));
    return Stream.concat(beginning, misspelt).findFirst();
  }

  private static CharacterRunAutomaton within(int edits, String typed) {
    return new CharacterRunAutomaton(
        Operations.determinize(
            new LevenshteinAutomata(typed, true).toAutomaton(edits),
            Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }
}
