package org.rejoinder.themes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure.Comparator;

/** Reads counts that stand after the noun: ", all 22 of them,", "one inspector in two". */
final class CountsBeside {

  private static final int LONGEST_BRACKET = 10;
  private static final int LONGEST_PHRASE = 8;
  private static final Set<String> PHRASE_OPENERS =
      Set.of("of", "in", "from", "within", "at", "on", "with", "without");

  private final Words words;
  private final List<Quantity> quantities;

  CountsBeside(Words words, List<Quantity> quantities) {
    this.words = words;
    this.quantities = quantities;
  }

  /** "one detective inspector in two". */
  Optional<Quantity> oneInSo(Quantity quantity, int in) {
    Optional<Numerals.Numeral> whole =
        words.is(in, "in") ? Numerals.at(words, in + 1) : Optional.empty();
    Optional<Integer> part = quantity.count().filter(count -> count < 10);
    return whole
        .filter(found -> found.value().compareTo(BigDecimal.TEN) <= 0)
        .filter(found -> part.filter(count -> found.value().intValue() > count).isPresent())
        .map(
            found ->
                Quantity.ofPercent(
                    quantity.tokens().from(),
                    found.to(),
                    Fractions.share(part.orElse(1), found.value()),
                    quantity.comparator().orElse(Comparator.EQUAL)));
  }

  /** "the remainder, some 130 in number,", "the rest (about 30)". */
  Optional<PersonsMention> countedRest(int from, int open) {
    boolean bracket = words.asWritten(open).equals("(");
    return quantities.stream()
        .filter(found -> bracket || words.isComma(open))
        .filter(found -> found.tokens().from() == open + 1 && found.count().isPresent())
        .filter(
            found -> {
              int close = afterOfThem(found.tokens().to());
              return bracket ? words.asWritten(close).equals(")") : words.isComma(close);
            })
        .findFirst()
        .map(
            found ->
                new PersonsMention(
                    new Range(from, found.tokens().to()), Optional.empty(), Optional.of(found)));
  }

  /** Past "out of 63", "out of an intended 720", which may stand behind the noun. */
  int afterOutOf(int place) {
    if (!words.startsWith(place, "out of")) {
      return place;
    }
    int number = place + 2;
    while (words.tag(number).matches("DT|PRP\\$") || words.isAnyOf(number, Targets.DEMANDED)) {
      number++;
    }
    return Numerals.at(words, number).map(Numerals.Numeral::to).orElse(place);
  }

  /** "41 out of 55" between commas. */
  private boolean isPartOfWhole(int from, int to) {
    return quantities.stream()
        .filter(found -> found.tokens().from() == from && found.tokens().to() == to)
        .anyMatch(found -> words.is(from + 1, "of") || words.startsWith(from + 1, "out of"));
  }

  /**
   * The place after "of them", "in all", which may stand behind a number; else the place itself.
   */
  int afterOfThem(int place) {
    boolean two =
        words.startsWith(place, "of them")
            || words.startsWith(place, "in all")
            || words.startsWith(place, "in total")
            || words.startsWith(place, "in number");
    if (words.is(place - 1, "of") && words.is(place, "them")) {
      return place + 1;
    }
    return two ? place + 2 : words.is(place, "strong") ? place + 1 : place;
  }

  private boolean isOfNumber(int from, int to) {
    return words.startsWith(from, "of whom there are")
        || words.startsWith(from, "of which there are")
        || words.startsWith(from, "of whom we have")
        || words.startsWith(from, "who number")
        || words.is(from, "numbering")
        || words.startsWith(to - 2, "of them")
        || words.startsWith(to - 2, "in all")
        || words.startsWith(to - 2, "in total")
        || words.startsWith(to - 2, "in number")
        || words.is(to - 1, "strong");
  }

  /** The comma after "from the northern hub", which may stand behind the noun; else the place. */
  int commaAfterPhrase(int place) {
    if (!words.isAnyOf(place, PHRASE_OPENERS)) {
      return place;
    }
    int end = place + 1;
    while (end < place + LONGEST_PHRASE && isWithinPhrase(end)) {
      end++;
    }
    return words.isComma(end) && words.isNoun(end - 1) ? end : place;
  }

  private boolean isWithinPhrase(int place) {
    String tag = words.tag(place);
    return words.isNoun(place)
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("POS")
        || words.is(place, "-");
  }

  /** The comma that closes ", all 22 of them,", ", of whom there are 90,"; -1 if there is none. */
  int appositiveEnd(int comma) {
    if (!words.isComma(comma)) {
      return -1;
    }
    for (int close = comma + 2; close < comma + LONGEST_BRACKET && words.has(close); close++) {
      if (words.isComma(close)) {
        int end = close;
        boolean counted =
            quantities.stream()
                .anyMatch(
                    found ->
                        comma < found.tokens().from()
                            && found.tokens().to() <= end
                            && found.count().isPresent());
        return counted && (isOfNumber(comma + 1, close) || isPartOfWhole(comma + 1, close))
            ? close
            : -1;
      }
    }
    return -1;
  }
}
