package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure;

/**
 * Reads numbers that stand with the verb and not with the persons: "they have all been trained".
 */
final class CountsByVerb {

  private static final PhraseList<Boolean> WITHOUT_EXCEPTION =
      PhraseList.of("without exception", "to a person", "to a man", "one and all");

  /** What follows a number that sums up. */
  private static final PhraseList<Boolean> SUMS =
      PhraseList.of("in all", "so far", "to date", "in total", "altogether", "as yet");

  private static final Set<String> PEOPLE = Set.of("people", "persons");

  private static final Set<String> EXPECTED = Set.of("expected", "attending", "due", "invited");

  private static final int LONGEST_TIME = 4;

  private final Words words;
  private final List<PersonsMention> named;

  CountsByVerb(Words words, List<PersonsMention> named) {
    this.words = words;
    this.named = named;
  }

  /**
   * The mention with what its verb says of its number: "they have all been trained", "not a single
   * one was trained", "nor has any of the twenty".
   */
  PersonsMention counted(PersonsMention mention, Clause clause) {
    VerbGroup verb = clause.verb();
    int from = mention.from();
    boolean any =
        words.is(from, "any")
            || words.startsWith(from - 2, "any of")
            || words.startsWith(from - 1, "any of")
            || words.startsWith(from - 4, "a single one of")
            || words.startsWith(from - 2, "a single");
    boolean nor = words.is(0, "nor") || words.is(0, "neither");
    boolean past =
        switch (verb.tense()) {
          case PAST, PRESENT_PERFECT, PAST_PERFECT -> true;
          case PRESENT, FUTURE, INFINITIVE, PARTICIPLE -> false;
        };
    if (any && past && (nor || verb.negated())) {
      return with(mention, Quantity.ofCount(from, from + 1, 0, TrainingFigure.Comparator.EQUAL));
    }
    if (past && isNone(clause.objectFrom())) {
      return with(mention, Quantity.ofCount(from, from + 1, 0, TrainingFigure.Comparator.EQUAL));
    }
    if (words.is(mention.to() - 1, "whom") && isAll(mention)) {
      return ofWhom(mention);
    }
    int colon = colonAfter(verb.tokens().to());
    boolean mark = words.isColonOrDash(colon);
    if (mention.quantity().isEmpty() && mark && mention.to() <= colon) {
      // "Investigators trained: 45".
      Optional<Quantity> noted =
          Numbers.in(words).stream()
              .filter(quantity -> quantity.tokens().from() == colon + 1)
              .filter(quantity -> !words.isVerb(quantity.tokens().to()))
              .findFirst();
      if (noted.isPresent()) {
        return with(mention, noted.get());
      }
    }
    if (mention.quantity().isEmpty() || isAll(mention)) {
      Optional<Quantity> last = countedAtLast(clause);
      if (last.isPresent()) {
        return with(mention, last.get());
      }
    }
    if (mention.quantity().isEmpty() && isWithoutException(mention, verb)) {
      return with(mention, Quantity.ofWord(from, from + 1, TrainingFigure.Quantifier.ALL));
    }
    if (mention.quantity().isEmpty()) {
      for (int place = verb.tokens().from() - 1; place < verb.head(); place++) {
        if (words.is(place, "all")) {
          return with(mention, Quantity.ofWord(place, place + 1, TrainingFigure.Quantifier.ALL));
        }
        if (words.is(place, "both")) {
          return with(
              mention, Quantity.ofCount(place, place + 1, 2, TrainingFigure.Comparator.EQUAL));
        }
      }
    }
    return mention;
  }

  /** "have had no such training": nobody has; not "no fewer than two sessions". */
  private boolean isNone(int object) {
    return words.is(object, "no") && !words.tag(object + 1).matches("JJR|RBR");
  }

  /** "Colleagues came to the workshop, 18 of them in all", "have been through it, 140 so far". */
  private Optional<Quantity> countedAtLast(Clause clause) {
    return Numbers.in(words).stream()
        .filter(quantity -> quantity.tokens().from() > clause.verb().tokens().to())
        .filter(quantity -> quantity.count().isPresent())
        .filter(
            quantity ->
                isBracketed(quantity)
                    || isOfPersons(quantity)
                    || (words.isComma(quantity.tokens().from() - 1)
                        && isSumAt(quantity.tokens().to())))
        .findFirst();
  }

  /** "have completed the module (58 of 66)." */
  private boolean isBracketed(Quantity quantity) {
    int close = quantity.tokens().to();
    return words.asWritten(quantity.tokens().from() - 1).equals("(")
        && words.asWritten(close).equals(")")
        && words.endsClause(close + 1)
        && (words.is(quantity.tokens().from() + 1, "of")
            || !words.isNoun(quantity.tokens().from() - 2));
  }

  private boolean isSumAt(int from) {
    int ofThem = words.is(from - 1, "of") && words.is(from, "them") ? from + 1 : from;
    int place = words.startsWith(ofThem, "of them") ? ofThem + 2 : ofThem;
    int sum = SUMS.lengthAt(words, place);
    return (sum > 0 || place > from) && words.endsClause(place + sum);
  }

  /** "will have an input in May, six people in the first group", "with 45 expected". */
  private boolean isOfPersons(Quantity quantity) {
    int before = quantity.tokens().from() - 1;
    int after = quantity.tokens().to();
    boolean people =
        words.isComma(before)
            && words.isAnyOf(after, PEOPLE)
            && IntStream.range(after, words.count()).noneMatch(words::isVerb);
    boolean expected = words.is(before, "with") && words.isAnyOf(after, EXPECTED);
    return people || (expected && words.endsClause(after + 1));
  }

  /** "have without exception undertaken it", "Without exception, ...". */
  private boolean isWithoutException(PersonsMention mention, VerbGroup verb) {
    return IntStream.concat(IntStream.of(0), IntStream.range(mention.to(), verb.tokens().to() + 1))
        .anyMatch(place -> WITHOUT_EXCEPTION.lengthAt(words, place) > 0);
  }

  /** The colon of a note: "Officers trained in 2024: 140". */
  private int colonAfter(int verb) {
    int place = verb;
    while (place < verb + LONGEST_TIME && !words.isColonOrDash(place) && !words.isVerb(place)) {
      place++;
    }
    return place;
  }

  private static boolean isAll(PersonsMention mention) {
    return mention
        .quantity()
        .flatMap(Quantity::quantifier)
        .filter(all -> all == TrainingFigure.Quantifier.ALL)
        .isPresent();
  }

  /** "There are 34 officers, all of whom attended": 34 attended. */
  private PersonsMention ofWhom(PersonsMention whom) {
    return named.stream()
        .filter(other -> other.to() < whom.from() && words.isComma(whom.from() - 1))
        .filter(other -> isPhrase(other.to(), whom.from() - 1))
        .filter(other -> other.quantity().flatMap(Quantity::count).isPresent())
        .reduce((_, last) -> last)
        .map(
            other ->
                new PersonsMention(
                    new Range(whom.from(), whom.to()), other.cohort(), other.quantity()))
        .orElse(whom);
  }

  /** "in February", "from the county": no more than that stands between. */
  private boolean isPhrase(int from, int to) {
    return from == to
        || (words.tag(from).equals("IN")
            && to - from <= LONGEST_TIME
            && IntStream.range(from, to)
                .noneMatch(place -> words.isVerb(place) || words.isComma(place)));
  }

  private static PersonsMention with(PersonsMention mention, Quantity quantity) {
    return new PersonsMention(
        new Range(mention.from(), mention.to()), mention.cohort(), Optional.of(quantity));
  }
}
