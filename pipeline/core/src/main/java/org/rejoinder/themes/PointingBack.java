package org.rejoinder.themes;

import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.TokenPattern.Range;

/** Tells whether a thing that a rule found points back to what was spoken of before. */
final class PointingBack {

  private static final Set<String> REFERRING_TAGS =
      Set.of("PRP", "DT", "PRP$", "WDT", "WP", "WP$", "WRB", "IN", "EX", "CC", "CD", ",");

  private static final Set<String> GETTING =
      Set.of("see", "receive", "have", "hear", "get", "know", "learn", "be", "read", "come");

  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBP");

  private static final Set<String> SEVERAL = Set.of("these", "both", "those", "they", "them");

  private static final Set<String> TWO = Set.of("both", "either", "neither");

  private final String source;
  private final SourceWords sourceWords;

  PointingBack(String source, SourceWords sourceWords) {
    this.source = source;
    this.sourceWords = sourceWords;
  }

  /** "releases those to services": what comes after a pronoun is not part of it. */
  static Range pronounAlone(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    int next = thing.from() + 1;
    boolean pronoun =
        words.tag(thing.from()).equals("PRP")
            || words.is(thing.from(), "one")
            || (words.tag(thing.from()).equals("DT")
                && (words.tag(next).equals("TO") || words.tag(next).equals("IN")));
    return pronoun && !words.is(next, "of") ? new Range(thing.from(), next) : thing;
  }

  /** "Once this has been received": all that the sentence before waits for. */
  static boolean isPronounAlone(ReadSentence sentence, Range thing) {
    String tag = sentence.words().tag(thing.from());
    return thing.to() == thing.from() + 1 && (tag.equals("PRP") || tag.equals("DT"));
  }

  /** "these", "both": more than one thing may have been spoken of. */
  static boolean isSeveral(ReadSentence sentence, Range thing) {
    return thing.to() == thing.from() + 1 && sentence.words().isAnyOf(thing.from(), SEVERAL);
  }

  static boolean speaksOfTwo(ReadSentence sentence, Range tokens) {
    return IntStream.range(tokens.from(), tokens.to())
        .anyMatch(place -> sentence.words().isAnyOf(place, TWO));
  }

  static boolean hasNoun(ReadSentence sentence, Range thing) {
    for (int place = thing.from(); place < thing.to(); place++) {
      if (sentence.words().isNoun(place) || sentence.words().tag(place).equals("VBG")) {
        return true;
      }
    }
    return false;
  }

  boolean pointsBack(ReadSentence sentence, Range thing) {
    String first = sentence.words().tag(thing.from());
    return (first.equals("DT") || first.startsWith("PRP")) && refers(sentence, thing);
  }

  boolean refers(ReadSentence sentence, Range thing) {
    Words words = sentence.words();
    if (words.is(thing.from(), "its") || words.is(thing.from(), "their")) {
      return true;
    }
    if (words.tag(thing.from()).equals("CD") && !words.is(thing.from(), "one")) {
      return false;
    }
    boolean noun = false;
    boolean asks = words.tag(thing.from()).startsWith("W");
    for (int place = thing.from(); place < thing.to(); place++) {
      if (asks && FINITE.contains(words.tag(place))) {
        return true;
      }
      if (noun && words.tag(place).equals("IN")) {
        return !isOfAName(sentence, place + 1, thing.to());
      }
      noun |= words.isNoun(place);
      boolean empty =
          REFERRING_TAGS.contains(words.tag(place))
              || EmptyNouns.standsAt(words, place)
              || GETTING.contains(words.lemma(place))
              || sourceWords.endAt(sentence, place)
              || WordMatch.isPassedOver(words, place);
      if (!empty) {
        return false;
      }
    }
    return true;
  }

  /** "the replacement for the Register" points back to nothing; "news from the College" may. */
  private boolean isOfAName(ReadSentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(
            place ->
                sentence.words().isName(place)
                    && !sourceWords.endAt(sentence, place)
                    && !sentence.holds(source, new Range(from, to)));
  }
}
