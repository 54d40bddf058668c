package org.rejoinder.annotate;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives sentences the quotation marks that they begin with. CoreNLP leaves a straight mark after a
 * full stop with the sentence before, because most such marks close what that sentence quotes.
 */
final class OpeningQuotes {

  private static final Set<String> STRAIGHT = Set.of("\"", "'");

  private OpeningQuotes() {}

  /**
   * Moves each mark that stands apart from the sentence before and at the next one's first word.
   */
  static void giveToTheirSentences(List<CoreMap> sentences) {
    for (int i = 0; i + 1 < sentences.size(); i++) {
      List<CoreLabel> words = sentences.get(i).get(TokensAnnotation.class);
      List<CoreLabel> next = sentences.get(i + 1).get(TokensAnnotation.class);
      if (words.size() > 1 && opens(words.get(words.size() - 2), words.getLast(), next)) {
        List<CoreLabel> quoted = new ArrayList<>(List.of(words.getLast()));
        quoted.addAll(next);
        sentences.get(i).set(TokensAnnotation.class, words.subList(0, words.size() - 1));
        sentences.get(i + 1).set(TokensAnnotation.class, quoted);
      }
    }
  }

  private static boolean opens(CoreLabel before, CoreLabel mark, List<CoreLabel> next) {
    return STRAIGHT.contains(mark.word())
        && before.endPosition() < mark.beginPosition()
        && !next.isEmpty()
        && mark.endPosition() == next.getFirst().beginPosition();
  }
}
