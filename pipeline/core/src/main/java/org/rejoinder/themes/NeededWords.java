package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.domain.Phrase;
import org.rejoinder.domain.Phrase.Choice;
import org.rejoinder.domain.Phrase.OfClass;
import org.rejoinder.domain.Phrase.OfVerb;
import org.rejoinder.domain.Phrase.OneOf;

/** What a sentence must have somewhere: any of these words, or a phrase of these word classes. */
record NeededWords(List<String> words, List<String> wordClasses) {

  /** What every match of a phrase has. */
  static List<NeededWords> of(Phrase phrase) {
    return phrase.elements().stream()
        .filter(element -> element instanceof OneOf one && !one.optional())
        .map(element -> of((OneOf) element))
        .filter(each -> !each.wordClasses().contains(OfVerb.ANY_VERB))
        .toList();
  }

  /** Any of these words, in small letters. */
  static NeededWords ofAny(Set<String> words) {
    return new NeededWords(List.copyOf(words), List.of());
  }

  private static NeededWords of(OneOf one) {
    List<String> words = new ArrayList<>();
    List<String> wordClasses = new ArrayList<>();
    for (Choice choice : one.choices()) {
      String text = WordMatch.text(choice);
      if (choice instanceof OfClass || choice instanceof OfVerb) {
        wordClasses.add(text);
      } else {
        words.add(text);
        int hyphen = text.indexOf('-');
        if (hyphen > 0) {
          words.add(text.substring(0, hyphen));
        }
      }
    }
    return new NeededWords(words, wordClasses);
  }

  /**
   * How common it may be among sentences, as a guess: the shorter words are, the more often they
   * are used (Zipf's law of abbreviation), and phrases of a class are about as common as words of
   * three letters.
   */
  double commonness() {
    double ofWords =
        words.stream().mapToDouble(word -> Math.pow(2, -Math.min(word.length(), 9))).sum();
    return ofWords + wordClasses.size() / 8.0;
  }
}
