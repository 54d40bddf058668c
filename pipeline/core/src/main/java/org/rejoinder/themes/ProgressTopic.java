package org.rejoinder.themes;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether an answer speaks of what was asked at all: whether it shares a word with the quoted
 * recommendation that is more than a word of every recommendation, or points back to it.
 */
final class ProgressTopic {

  /** Words that stand in any recommendation, and so tell nothing of this one. */
  private static final String GENERAL = "progress-general";

  /** Words of recommendations that all bodies are to follow alike: "a common definition". */
  private static final String FOR_ALL = "progress-for-all";

  /** So much of a word stays the same in its forms: "disclose", "disclosure". */
  private static final int STEM = 5;

  private static final int SHORTEST_WORD = 4;

  /** A quoted recommendation of fewer words says too little to miss it. */
  private static final int FEWEST_ASKED = 4;

  private static final Set<String> POINTING =
      Set.of("recommendation", "already", "requirement", "action", "accept", "agree", "asked");

  private final Set<String> asked = new HashSet<>();
  private boolean askedForNational;
  private boolean spokenOf;

  /** Hears the answer's next sentence. */
  void hear(SentenceInContext context) {
    if (asked.isEmpty()) {
      context.asked().forEach(sentence -> asked.addAll(stems(sentence)));
      askedForNational = context.asked().stream().anyMatch(ProgressTopic::isNational);
    }
    ReadSentence sentence = context.sentence();
    spokenOf |= stems(sentence).stream().anyMatch(asked::contains) || pointsBack(sentence.words());
  }

  /** Whether the answer was about other things from its first sentence to its last. */
  boolean isMissed() {
    return !spokenOf && asked.size() >= FEWEST_ASKED;
  }

  /**
   * Whether what was asked is neither for all bodies alike nor has to do with anybody national, so
   * that a wait for one of them is for something else: for the grant, or for training besides.
   */
  boolean isLocal() {
    return !asked.isEmpty() && !askedForNational;
  }

  private static boolean isNational(ReadSentence sentence) {
    return sentence.holds(FOR_ALL) || sentence.holds(ProgressCoder.NATIONAL_BODY);
  }

  private static Set<String> stems(ReadSentence sentence) {
    Words words = sentence.words();
    Set<String> stems = new HashSet<>();
    for (int place = 0; place < words.count(); place++) {
      String lemma = words.lemma(place);
      boolean telling =
          words.isNoun(place) || words.isVerb(place) || words.tag(place).startsWith("JJ");
      boolean tooShort = lemma.length() < SHORTEST_WORD && !isAcronym(words.asWritten(place));
      if (telling
          && !tooShort
          && !Periods.isMonth(words.word(place))
          && sentence.lengthOf(GENERAL, place) == 0) {
        stems.add(lemma.substring(0, Math.min(STEM, lemma.length())));
      }
    }
    return stems;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** "we already do", "the recommendation", "this was done": what was asked, by no name. */
  private static boolean pointsBack(Words words) {
    for (int place = 0; place < words.count(); place++) {
      boolean alone =
          (words.is(place, "this") || words.is(place, "these"))
              && !words.isNoun(place + 1)
              && !words.tag(place + 1).startsWith("JJ");
      if (alone || words.lemmaIsAnyOf(place, POINTING)) {
        return true;
      }
    }
    return false;
  }
}
