package org.rejoinder.themes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.domain.TrainingFigure.Comparator;
import org.rejoinder.domain.TrainingFigure.Quantifier;

/**
 * Finds quantities: numbers, shares and words such as "most". A range, "40 to 50", is read as at
 * least its lower end, which is all that it promises; "none" is a count of 0.
 */
final class Numbers {

  private static final Pattern PART_OF_WHOLE = Pattern.compile("(\\d+)/(\\d+)");
  private static final Pattern HYPHENATED_RANGE = Pattern.compile("(\\d+)[-\u2013](\\d+)");
  private static final Pattern AND_MORE = Pattern.compile("(\\d[\\d,]*)(?:\\+|-plus)");
  private static final Set<String> DASHES = Set.of("-", "\u2013", "--");
  private static final Set<String> DETERMINERS =
      Set.of("the", "our", "its", "their", "these", "those", "his", "her", "my", "your");
  private static final Set<String> WHOLES = Set.of("all", "both", "each");

  private static final PhraseList<Boolean> PERCENT =
      PhraseList.of("%", "per cent", "percent", "per-cent");

  private Numbers() {}

  private static final int LONGEST_OWNER = 4;

  /** All quantities of the sentence in order, without overlap; found once. */
  static List<Quantity> in(Words words) {
    return words.quantities(Numbers::found);
  }

  private static List<Quantity> found(Words words) {
    List<Quantity> quantities = new ArrayList<>();
    int place = 0;
    while (place < words.count()) {
      if (!mayBegin(words, place)) {
        place++;
        continue;
      }
      Optional<Quantity> quantity = at(words, place);
      quantity.ifPresent(quantities::add);
      place = quantity.map(found -> found.tokens().to()).orElse(place + 1);
    }
    return List.copyOf(quantities);
  }

  /** Spares most words the long lists. */
  private static boolean mayBegin(Words words, int place) {
    return words.tag(place).equals("CD")
        || QuantityWords.OPENERS.contains(words.word(place))
        || Character.isDigit(words.asWritten(place).codePointAt(0))
        || Numerals.at(words, place).isPresent()
        || Fractions.at(words, place).isPresent();
  }

  private static Optional<Quantity> at(Words words, int start) {
    int place = start;
    boolean onTop = false;
    Optional<Comparator> hedge = Optional.empty();
    boolean leading = true;
    while (leading) {
      int further = QuantityWords.ON_TOP.lengthAt(words, place);
      int lead = QuantityWords.LEADS.lengthAt(words, place);
      Optional<PhraseList.Meaning<Comparator>> hedging = QuantityWords.HEDGES.at(words, place);
      if (further > 0) {
        onTop = true;
        place += further;
      } else if (hedging.isPresent()) {
        hedge = Optional.of(hedging.get().meaning());
        place += hedging.get().length();
      } else if (lead > 0) {
        place += lead;
      } else {
        leading = false;
      }
    }
    boolean isOnTop = onTop;
    Optional<Comparator> hedged = hedge;
    Optional<Quantity> exception = allBut(words, start);
    if (exception.isPresent()) {
      return exception;
    }
    Optional<Quantity> number =
        figure(words, place)
            .map(figure -> hedged.map(figure::hedged).orElse(figure))
            .map(figure -> withWhole(words, figure.over(start, figure.tokens().to(), isOnTop)));
    return number.or(() -> word(words, start));
  }

  /** "all but three", "all bar a handful": most. */
  private static Optional<Quantity> allBut(Words words, int start) {
    if (!words.is(start, "all") && !words.startsWith(start, "every one")) {
      return Optional.empty();
    }
    int but = words.is(start, "all") ? start + 1 : start + 2;
    int except = exceptionAt(words, but);
    return except < 0
        ? Optional.empty()
        : leftOf(words, start, but, except)
            .or(
                () ->
                    Optional.of(withWhole(words, Quantity.ofWord(start, except, Quantifier.MOST))));
  }

  /** "all but four of the 22" are eighteen. */
  private static Optional<Quantity> leftOf(Words words, int start, int but, int except) {
    if (!words.is(except, "of")) {
      return Optional.empty();
    }
    Optional<Numerals.Numeral> whole = Numerals.at(words, afterDeterminers(words, except + 1));
    Optional<Integer> without =
        Numerals.at(words, but + QuantityWords.EXCEPTING.lengthAt(words, but))
            .flatMap(Numerals.Numeral::whole);
    return whole
        .flatMap(Numerals.Numeral::whole)
        .filter(all -> without.filter(few -> few < all).isPresent())
        .map(
            all ->
                Quantity.ofCount(
                    start,
                    whole.map(Numerals.Numeral::to).orElse(except),
                    all - without.orElse(0),
                    Comparator.EQUAL));
  }

  /** The end of "but three", "except for a handful", which begins at {@code place}; -1 if none. */
  static int exceptionAt(Words words, int place) {
    int length = QuantityWords.EXCEPTING.lengthAt(words, place);
    if (length == 0) {
      return -1;
    }
    int number = place + length;
    int few = QuantityWords.FEW.lengthAt(words, number);
    return Numerals.at(words, number).map(Numerals.Numeral::to).orElse(few > 0 ? number + few : -1);
  }

  private static Optional<Quantity> figure(Words words, int place) {
    Optional<Quantity> special = Fractions.at(words, place).or(() -> joined(words, place));
    if (special.isPresent()) {
      return special;
    }
    Optional<Numerals.Numeral> number = Numerals.at(words, place);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int to = number.get().to();
    int percent = PERCENT.lengthAt(words, to);
    if (percent > 0) {
      return Optional.of(
          Quantity.ofPercent(place, to + percent, number.get().value(), Comparator.EQUAL));
    }
    return number.get().whole().flatMap(whole -> count(words, place, to, whole));
  }

  private static Optional<Quantity> count(Words words, int from, int to, int whole) {
    if (DASHES.contains(words.word(to)) && !isNumber(words, to + 1)) {
      return Optional.empty();
    }
    boolean range =
        (DASHES.contains(words.word(to)) || words.is(to, "to") || words.is(to, "and"))
            && (!words.is(to, "and") || words.is(from - 1, "between"))
            && !(words.is(to, "to") && words.is(from - 1, "from"))
            && Numerals.at(words, to + 1)
                .filter(end -> end.value().compareTo(BigDecimal.valueOf(whole)) > 0)
                .isPresent();
    if (range) {
      int end = Numerals.at(words, to + 1).map(Numerals.Numeral::to).orElse(to);
      boolean share = words.is(end, "%");
      return Optional.of(
          share
              ? Quantity.ofPercent(from, end + 1, BigDecimal.valueOf(whole), Comparator.AT_LEAST)
              : Quantity.ofCount(from, end, whole, Comparator.AT_LEAST));
    }
    boolean outOf = words.startsWith(to, "out of every") || words.startsWith(to, "out of ten");
    boolean inSo = (words.is(to, "in") || outOf) && whole < 10;
    int first = outOf ? to + 2 : to + 1;
    int all = words.is(first, "every") ? first + 1 : first;
    Optional<Numerals.Numeral> among = inSo ? Numerals.at(words, all) : Optional.empty();
    if (among.isPresent()
        && among.get().value().compareTo(BigDecimal.valueOf(whole)) > 0
        && among.get().value().compareTo(BigDecimal.TEN) <= 0) {
      return Optional.of(
          Quantity.ofPercent(
              from,
              among.get().to(),
              Fractions.share(whole, among.get().value()),
              Comparator.EQUAL));
    }
    if (words.startsWith(to, "or so") || words.startsWith(to, "or thereabouts")) {
      return Optional.of(Quantity.ofCount(from, to + 2, whole, Comparator.ABOUT));
    }
    if (words.startsWith(to, "or more")) {
      return Optional.of(Quantity.ofCount(from, to + 2, whole, Comparator.AT_LEAST));
    }
    if (words.startsWith(to, "or fewer")) {
      return Optional.of(Quantity.ofCount(from, to + 2, whole, Comparator.AT_MOST));
    }
    if (words.is(to, "plus") || words.is(to, "+")) {
      return Optional.of(Quantity.ofCount(from, to + 1, whole, Comparator.AT_LEAST));
    }
    return Optional.of(Quantity.ofCount(from, to, whole, Comparator.EQUAL));
  }

  private static boolean isNumber(Words words, int place) {
    return Numerals.at(words, place).isPresent();
  }

  private static Optional<Quantity> joined(Words words, int place) {
    String word = words.word(place);
    if (!Numerals.beginsWithDigit(word)) {
      return Optional.empty();
    }
    Matcher part = PART_OF_WHOLE.matcher(word);
    if (part.matches() && Integer.parseInt(part.group(1)) <= Integer.parseInt(part.group(2))) {
      return whole(part.group(1))
          .map(count -> Quantity.ofCount(place, place + 1, count, Comparator.EQUAL));
    }
    Matcher range = HYPHENATED_RANGE.matcher(word);
    if (range.matches()) {
      return whole(range.group(1))
          .map(count -> Quantity.ofCount(place, place + 1, count, Comparator.AT_LEAST));
    }
    Matcher more = AND_MORE.matcher(word);
    if (more.matches()) {
      return whole(more.group(1).replace(",", ""))
          .map(count -> Quantity.ofCount(place, place + 1, count, Comparator.AT_LEAST));
    }
    return Optional.empty();
  }

  private static Optional<Integer> whole(String digits) {
    return digits.length() > 9 ? Optional.empty() : Optional.of(Integer.parseInt(digits));
  }

  private static Optional<Quantity> word(Words words, int place) {
    int nobody = QuantityWords.NOBODY.lengthAt(words, place);
    if (nobody > 0) {
      return Optional.of(
          withWhole(words, Quantity.ofCount(place, place + nobody, 0, Comparator.EQUAL)));
    }
    if (words.is(place, "none") || isNoPersons(words, place)) {
      return Optional.of(withWhole(words, Quantity.ofCount(place, place + 1, 0, Comparator.EQUAL)));
    }
    if (words.is(place, "both") && !isCorrelative(words, place)) {
      return Optional.of(withWhole(words, Quantity.ofCount(place, place + 1, 2, Comparator.EQUAL)));
    }
    boolean superlative =
        words.is(place, "most")
            && (words.tag(place - 1).equals("DT") || words.tag(place - 1).equals("PRP$"));
    if (superlative) {
      return Optional.empty();
    }
    return QuantityWords.WORDS
        .at(words, place)
        .map(word -> Quantity.ofWord(place, place + word.length(), word.meaning()))
        .map(quantity -> withWhole(words, quantity));
  }

  /** "both officers and staff" are two kinds, and no two persons. */
  private static boolean isCorrelative(Words words, int both) {
    int place = both + 1;
    while (words.has(place) && !words.isVerb(place) && !words.isComma(place)) {
      if (words.is(place, "and")) {
        return true;
      }
      place++;
    }
    return false;
  }

  private static boolean isNoPersons(Words words, int place) {
    return words.is(place, "no") && words.tag(place).equals("DT");
  }

  /** Takes in "of the 50", "of our", "out of 50", and the same figure in brackets: "31 (62%)". */
  private static Quantity withWhole(Words words, Quantity quantity) {
    Quantity figure = quantity;
    int to = figure.tokens().to();
    if (words.asWritten(to).equals("(")) {
      Optional<Quantity> beside = figure(words, to + 1).map(found -> withWhole(words, found));
      boolean closes =
          beside.isPresent() && words.asWritten(beside.get().tokens().to()).equals(")");
      if (closes && !figure.equals(beside.get())) {
        figure =
            figure
                .with(beside.get())
                .over(figure.tokens().from(), beside.get().tokens().to() + 1, false);
        to = figure.tokens().to();
      }
    }
    int next = to;
    if (words.startsWith(next, "out of") || words.is(next, "of")) {
      next += words.is(next, "of") ? 1 : 2;
      next += words.startsWith(next, "a total of") ? 3 : 0;
      next = afterDeterminers(words, afterWhatIs(words, next));
      Optional<Numerals.Numeral> whole = Numerals.at(words, next);
      next = whole.map(Numerals.Numeral::to).orElse(next);
      Optional<Integer> all =
          figure.quantifier().filter(Quantifier.ALL::equals).isPresent()
              ? whole.flatMap(Numerals.Numeral::whole)
              : Optional.empty();
      if (all.isPresent()) {
        // "each of the force's eight co-ordinators" are eight.
        return Quantity.ofCount(figure.tokens().from(), next, all.get(), Comparator.EQUAL);
      }
    } else if (figure.quantifier().isPresent() || figure.percent().isPresent()) {
      while (words.isAnyOf(next, DETERMINERS)) {
        next++;
      }
    }
    return next == to ? figure : figure.over(figure.tokens().from(), next, false);
  }

  /** "twelve of what are now seventeen officers". */
  private static int afterWhatIs(Words words, int place) {
    boolean is = words.is(place, "what") && words.lemma(place + 1).equals("be");
    int next = is ? place + 2 : place;
    return is && words.tag(next).startsWith("RB") ? next + 1 : next;
  }

  private static int afterDeterminers(Words words, int place) {
    int next = place;
    while (words.isAnyOf(next, DETERMINERS) || words.isAnyOf(next, WHOLES)) {
      next++;
    }
    return afterOwner(words, next);
  }

  /** "none of the force's four advisers": whose they are stands before how many they are. */
  private static int afterOwner(Words words, int place) {
    int owner = place;
    while (owner < place + LONGEST_OWNER && words.isNoun(owner)) {
      owner++;
    }
    return owner > place && words.tag(owner).equals("POS") ? owner + 1 : place;
  }
}
