package org.rejoinder.themes;

import java.util.Optional;
import org.rejoinder.domain.Code;
import org.rejoinder.domain.TokenPattern.Range;

/**
 * Knows what the quoted recommendation says to come from the source: after "connect to the national
 * register" the reply's "the register" is that one, though nothing there says whose it is.
 */
final class AskedFor {

  /** How many tokens the source may stand before the noun: "national outcomes framework". */
  private static final int BEFORE = 5;

  /** And after it: "a single assessment for suspects, to be supplied nationally". */
  private static final int AFTER = 8;

  private final String theme;
  private final ThingNames names;
  private final String source;
  private final Optional<Code> otherwise;

  AskedFor(String theme, ThingNames names, String source, Optional<Code> otherwise) {
    this.theme = theme;
    this.names = names;
    this.source = source;
    this.otherwise = otherwise;
  }

  /** The code of the thing, if it is called by the noun of something asked for. */
  Optional<Code> code(SentenceInContext context, Range thing) {
    int noun = noun(context.sentence().words(), thing);
    if (noun < 0 || context.sentence().lengthOf(source, noun) > 0) {
      return Optional.empty();
    }
    String lemma = context.sentence().words().lemma(noun);
    return context.asked().stream()
        .filter(demand -> demand.has(lemma) && demand.holds(source))
        .flatMap(demand -> named(demand, lemma).stream())
        .findFirst();
  }

  /** The last noun of the first noun phrase. */
  private static int noun(Words words, Range thing) {
    int noun = -1;
    for (int place = thing.from(); place < thing.to(); place++) {
      if (words.isNoun(place)) {
        noun = place;
      } else if (noun >= 0) {
        return noun;
      }
    }
    return noun;
  }

  private Optional<Code> named(ReadSentence demand, String lemma) {
    Words words = demand.words();
    for (int place = 0; place < words.count(); place++) {
      if (words.lemma(place).equals(lemma)
          && words.isNoun(place)
          && !words.isNoun(place + 1)
          && !EmptyNouns.standsAt(words, place)) {
        int from = from(words, place);
        if (isFromSource(demand, from, place)) {
          return names.named(demand, new Range(from, place + 1)).stream()
              .findFirst()
              .or(() -> otherwise);
        }
      }
    }
    return Optional.empty();
  }

  /** Where the noun phrase begins that ends there. */
  private static int from(Words words, int noun) {
    int from = noun;
    while (from > 0
        && noun - from < BEFORE
        && (words.isNoun(from - 1)
            || words.tag(from - 1).startsWith("JJ")
            || words.tag(from - 1).equals("POS"))) {
      from--;
    }
    return from;
  }

  private boolean isFromSource(ReadSentence demand, int from, int noun) {
    if (demand.holds(source, new Range(from, noun + 1))) {
      return true;
    }
    Words words = demand.words();
    for (int place = noun + 1; place < Math.min(words.count(), noun + AFTER); place++) {
      boolean given =
          words.isAnyOf(place - 1, ThingCoder.HANDOVER) || words.tag(place).startsWith("RB");
      boolean afterArticle =
          words.is(place - 1, "the") && words.isAnyOf(place - 2, ThingCoder.HANDOVER);
      if (demand.lengthOf(source, place) > 0 && (given || afterArticle)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The code that what is called by one noun here is called by in full elsewhere: "the framework"
   * after "a national outcomes framework".
   */
  Code inFull(SentenceInContext context, Code code) {
    ReadSentence sentence = context.sentence();
    Words words = sentence.words();
    Optional<Code> full = Optional.empty();
    for (int place = 0; place < words.count(); place++) {
      if (words.isNoun(place) && names.isNamed(code, sentence, new Range(place, place + 1))) {
        boolean bare = !words.isNoun(place - 1) && !words.tag(place - 1).startsWith("JJ");
        Optional<Code> here = bare ? fullName(context, words.lemma(place)) : Optional.empty();
        if (here.isEmpty()) {
          return code;
        }
        full = here;
      }
    }
    return full.orElse(code);
  }

  private Optional<Code> fullName(SentenceInContext context, String lemma) {
    return context.before().reversed().stream()
        .filter(earlier -> earlier.has(lemma) && !earlier.remembered(theme).isEmpty())
        .flatMap(earlier -> names.endingWith(earlier, lemma).stream())
        .findFirst()
        .or(
            () ->
                context.asked().stream()
                    .filter(demand -> demand.has(lemma) && demand.holds(source))
                    .flatMap(demand -> names.endingWith(demand, lemma).stream())
                    .findFirst());
  }
}
