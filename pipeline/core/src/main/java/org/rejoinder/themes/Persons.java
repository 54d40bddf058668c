package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure.Comparator;
import org.rejoinder.domain.TrainingFigure.Quantifier;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Finds persons: noun phrases whose head is a role, bodies of persons, and numbers that stand for
 * persons. The cohort is the head with what stands before it, without number and determiner; a
 * clause or phrase after it ("who investigate", "from roads policing") is left out.
 */
final class Persons {

  private static final int LONGEST_BRACKET = 10;
  private static final int LONGEST_TOTAL = 5;

  /** "inspectors and above". */
  private static final Set<String> RANKS = Set.of("above", "upwards", "below", "over");

  private static final Set<String> POINTERS = Set.of("remaining", "such", "same", "other", "more");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<Quantity> quantities;
  private final PersonNouns nouns;
  private final CountsBeside countsBeside;
  private final NumbersOfPersons numbers;
  private final boolean namedBefore;

  private Persons(
      TrainingVocabulary vocabulary, Words words, List<VerbGroup> verbs, boolean namedBefore) {
    this.namedBefore = namedBefore;
    this.vocabulary = vocabulary;
    this.words = words;
    this.verbs = verbs;
    this.quantities = Numbers.in(words);
    this.countsBeside = new CountsBeside(words, quantities);
    this.nouns = new PersonNouns(vocabulary, words, verbs, quantities);
    this.numbers = new NumbersOfPersons(vocabulary, words, verbs, quantities, nouns);
  }

  /** All persons of the sentence in order, without overlap. */
  static List<PersonsMention> in(
      TrainingVocabulary vocabulary, Words words, List<VerbGroup> verbs, boolean namedBefore) {
    return new Persons(vocabulary, words, verbs, namedBefore).find();
  }

  private List<PersonsMention> find() {
    List<PersonsMention> mentions = new ArrayList<>();
    int place = 0;
    while (place < words.count()) {
      int next = place + 1;
      if (nouns.isHead(place)) {
        PersonsMention mention = mention(place, mentions);
        mentions.add(mention);
        next = Math.max(next, mention.to());
      }
      place = next;
    }
    for (Quantity quantity : quantities) {
      boolean ofPublic = mentions.isEmpty() && isOfPublic(quantity.tokens().from());
      boolean taken =
          ofPublic
              || mentions.stream()
                  .anyMatch(
                      mention ->
                          quantity.tokens().from() < mention.to()
                              && mention.from() < quantity.tokens().to());
      if (!taken && !isAside(quantity) && numbers.standsForPersons(quantity)) {
        mentions.add(withoutName(quantity));
      }
    }
    if (namedBefore && mentions.isEmpty()) {
      theyAsSubject()
          .ifPresent(
              they -> mentions.add(withoutName(Quantity.ofWord(they, they + 1, Quantifier.ALL))));
    }
    mentions.addAll(PersonsNamedBefore.in(words, verbs, mentions));
    mentions.sort(java.util.Comparator.comparingInt(PersonsMention::from));
    return List.copyOf(mentions);
  }

  /** "They will attend", "From January they will all attend", not "those whom they support". */
  private OptionalInt theyAsSubject() {
    int place = 0;
    while (words.has(place)
        && !words.isVerb(place)
        && !words.tag(place).startsWith("W")
        && !words.is(place, "they")) {
      place++;
    }
    return words.is(place, "they") ? OptionalInt.of(place) : OptionalInt.empty();
  }

  /** "eight supporters, all of them survivors, will": the same people, told in passing. */
  private boolean isAside(Quantity quantity) {
    int to = quantity.tokens().to();
    int close = to;
    while (words.isNoun(close) || words.tag(close).startsWith("JJ") || words.is(close, "them")) {
      close++;
    }
    boolean ofThem = words.is(to - 1, "them") || words.is(to, "them");
    return ofThem
        && quantity.quantifier().isPresent()
        && words.isComma(quantity.tokens().from() - 1)
        && close > to
        && words.isComma(close);
  }

  /** "312 patients went through it, 88 of whom ...". */
  private boolean isOfPublic(int place) {
    for (int before = 0; before < place; before++) {
      if (words.isNoun(before) && vocabulary.lengthEndingAt(words, before, Topic.PUBLIC) > 0) {
        return true;
      }
    }
    return false;
  }

  private PersonsMention mention(int head, List<PersonsMention> before) {
    int start = nouns.start(head);
    int last = withUnit(lastHead(head));
    Optional<Quantity> quantity = nouns.quantityBefore(start);
    boolean unit = !nouns.isRole(head);
    if (unit) {
      quantity = quantity.map(found -> found.percent().isPresent() ? found : ofWhole(found));
    }
    int from = quantity.map(found -> found.tokens().from()).orElse(start);
    from = withOwner(from, before);
    while (words.isAnyOf(from - 1, PersonNouns.DETERMINERS) && !isTakenUpTo(before, from - 1)) {
      from--;
    }
    int partitive = numbers.partitive(from);
    boolean theNumber = words.is(from - 2, "number") && (words.is(from - 3, "the") || from == 2);
    boolean severalGroups = words.tag(partitive).equals("CD");
    if (partitive < from && quantity.isEmpty() && !theNumber && !severalGroups) {
      boolean every = words.isAnyOf(partitive, Set.of("every", "each", "all", "both"));
      Quantifier groups = every ? Quantifier.ALL : Quantifier.SOME;
      quantity = Optional.of(Quantity.ofWord(partitive, from, groups));
    }
    if (quantity.isEmpty() && isOne(from, start, head)) {
      quantity = Optional.of(Quantity.ofCount(from, start, 1, Comparator.EQUAL));
    }
    int to = last + 1;
    if (quantity.flatMap(Quantity::count).isPresent()) {
      to = countsBeside.afterOutOf(to);
    }
    if (words.is(to, "and") && words.isAnyOf(to + 1, RANKS)) {
      to += 2;
    }
    Optional<Quantity> beside = bracketed(to);
    if (beside.isPresent()) {
      Quantity share = beside.get();
      quantity = Optional.of(quantity.map(found -> found.with(share)).orElse(share));
      to = words.isComma(to) ? afterTotal(share.tokens().to()) + 1 : closeOf(to) + 1;
    }
    int except = Numbers.exceptionAt(words, to);
    if (except > 0 && quantity.flatMap(Quantity::quantifier).isPresent()) {
      quantity = Optional.of(Quantity.ofWord(from, to, Quantifier.MOST));
      to = except;
    }
    int comma = countsBeside.commaAfterPhrase(to);
    int apposed = countsBeside.appositiveEnd(comma);
    boolean uncounted = quantity.flatMap(Quantity::count).isEmpty();
    if (apposed > 0 && uncounted) {
      int open = comma;
      quantity =
          quantities.stream()
              .filter(found -> open < found.tokens().from() && found.tokens().to() <= apposed)
              .filter(found -> found.count().isPresent())
              .findFirst();
      to = apposed;
    }
    Optional<Quantity> among = quantity.flatMap(found -> countsBeside.oneInSo(found, last + 1));
    if (among.isPresent()) {
      quantity = among;
      to = among.get().tokens().to();
    }
    return new PersonsMention(
        new Range(partitive, to),
        Optional.of(new Range(withoutPointers(withoutOwner(start, head), head), last + 1)),
        quantity);
  }

  /** "a third analyst", "a colleague". */
  private boolean isOne(int from, int start, int head) {
    return from < start
        && (words.is(from, "a") || words.is(from, "an"))
        && words.tag(head).equals("NN");
  }

  /** "the department's analysts" are analysts. */
  private int withoutOwner(int start, int head) {
    int from = start;
    for (int place = start; place < head; place++) {
      if (words.tag(place).equals("POS")) {
        from = place + 1;
      }
    }
    return from;
  }

  /** "the remaining sergeants", "such officers" are sergeants and officers. */
  private int withoutPointers(int start, int head) {
    int from = start;
    while (from < head && words.isAnyOf(from, POINTERS) && !words.is(from + 1, "-")) {
      from++;
    }
    return from;
  }

  /** "both of the Board's two analysts" begin with "both". */
  private int withOwner(int from, List<PersonsMention> before) {
    if (!words.tag(from - 1).equals("POS")) {
      return from;
    }
    int owner = from - 1;
    while (owner > 0
        && !isTakenUpTo(before, owner - 1)
        && (words.isNoun(owner - 1)
            || words.isAnyOf(owner - 1, PersonNouns.DETERMINERS)
            || words.tag(owner - 1).equals("POS"))) {
      owner--;
    }
    int end = owner;
    return quantities.stream()
        .filter(quantity -> quantity.tokens().to() >= end && quantity.tokens().from() < end)
        .filter(
            quantity ->
                quantity.quantifier().isPresent() || words.is(quantity.tokens().from(), "both"))
        .map(quantity -> quantity.tokens().from())
        .findFirst()
        .orElse(owner);
  }

  private static boolean isTakenUpTo(List<PersonsMention> before, int place) {
    return !before.isEmpty() && before.getLast().to() > place;
  }

  private Quantity ofWhole(Quantity quantity) {
    return Quantity.ofWord(
        quantity.tokens().from(),
        quantity.tokens().to(),
        quantity.quantifier().orElse(Quantifier.ALL));
  }

  /** "95 per cent of the total", "of those eligible". */
  private int afterTotal(int place) {
    int next = place;
    boolean total =
        words.isAnyOf(place, Set.of("of", "total", "those", "all", "whole"))
            || words.isAnyOf(place - 1, Set.of("the", "those"));
    while (total && next < place + LONGEST_TOTAL && words.has(next) && !words.isComma(next)) {
      next++;
    }
    return next;
  }

  private int closeOf(int open) {
    int close = open + 1;
    while (close < words.count() && !words.asWritten(close).equals(")")) {
      close++;
    }
    return close;
  }

  /** "40 officers (62%)", "40 officers (62 per cent of those eligible)". */
  private Optional<Quantity> bracketed(int open) {
    if (words.isComma(open)) {
      // "300 leads, or 85 per cent, have", "38 officers, 95 per cent of the total, have".
      boolean number = words.startsWith(open + 1, "of whom there are");
      int share = number ? open + 5 : words.is(open + 1, "or") ? open + 2 : open + 1;
      return quantities.stream()
          .filter(quantity -> quantity.tokens().from() == share)
          .filter(quantity -> number || quantity.percent().isPresent())
          .filter(quantity -> words.isComma(afterTotal(quantity.tokens().to())))
          .findFirst();
    }
    if (!words.asWritten(open).equals("(")) {
      return Optional.empty();
    }
    return quantities.stream()
        .filter(quantity -> quantity.tokens().from() == open + 1)
        .filter(
            quantity ->
                words.asWritten(countsBeside.afterOfThem(quantity.tokens().to())).equals(")")
                    || (quantity.percent().isPresent() && closeOf(open) - open < LONGEST_BRACKET))
        .filter(quantity -> quantity.quantifier().isEmpty())
        .findFirst();
  }

  /** "staff of the victim contact team" are named with their team. */
  private int withUnit(int head) {
    if (!words.is(head + 1, "of")) {
      return head;
    }
    int end = head + 2;
    while (words.isAnyOf(end, PersonNouns.DETERMINERS)
        || words.tag(end).startsWith("JJ")
        || words.tag(end).equals("POS")
        || words.is(end, "-")
        || words.isNoun(end)) {
      end++;
    }
    boolean unit =
        end > head + 2
            && vocabulary.lengthEndingAt(words, end - 1, Topic.UNITS) > 0
            && words.isAnyOf(head + 2, PersonNouns.DETERMINERS);
    return unit ? end - 1 : head;
  }

  /** Over further heads that share the phrase: "officers and staff", "sergeants, inspectors". */
  private int lastHead(int head) {
    int last = head;
    boolean more = true;
    while (more) {
      more = false;
      int next = last + 1;
      if (words.is(next, "of") && words.lemma(last).equals("member")) {
        int end = next + 1;
        while (words.isAnyOf(end, PersonNouns.DETERMINERS)
            || words.tag(end).startsWith("JJ")
            || words.tag(end).equals("POS")
            || words.isNoun(end)) {
          end++;
        }
        if (end > next + 1 && words.isNoun(end - 1)) {
          last = end - 1;
          more = true;
          continue;
        }
      }
      boolean comma = words.isComma(next);
      if (comma && words.is(next + 1, "and")) {
        next++;
      }
      if (comma || words.is(next, "and") || words.is(next, "or") || words.is(next, "&")) {
        int candidate = next + 1;
        int limit = candidate + 5;
        while (candidate < limit
            && words.has(candidate)
            && !nouns.isHead(candidate)
            && isPlainModifier(candidate)) {
          candidate++;
        }
        if (candidate < limit && nouns.isHead(candidate) && (!comma || isListed(candidate))) {
          last = candidate;
          more = true;
        }
      }
    }
    return last;
  }

  private boolean isListed(int candidate) {
    return words.isComma(candidate + 1)
        || words.is(candidate + 1, "and")
        || words.is(candidate + 1, "or")
        || words.is(candidate - 1, "and")
        || words.is(candidate - 2, "and");
  }

  private boolean isPlainModifier(int place) {
    boolean counted =
        quantities.stream()
            .anyMatch(
                quantity -> quantity.tokens().from() <= place && place < quantity.tokens().to());
    return !counted
        && (words.tag(place).startsWith("JJ") || words.isNoun(place))
        && !nouns.isVerbAt(place);
  }

  private PersonsMention withoutName(Quantity quantity) {
    int to = quantity.tokens().to();
    while (numbers.goesOn(to)) {
      to++;
    }
    int noun = quantity.tokens().to() - 1;
    boolean rest = words.isAnyOf(noun, NumbersOfPersons.REST) && quantity.quantifier().isPresent();
    Optional<PersonsMention> counted =
        rest ? countsBeside.countedRest(quantity.tokens().from(), to) : Optional.empty();
    if (counted.isPresent()) {
      return counted.get();
    }
    return new PersonsMention(
        new Range(numbers.partitive(quantity.tokens().from()), to),
        rest ? Optional.of(new Range(noun, noun + 1)) : Optional.empty(),
        rest ? Optional.empty() : Optional.of(quantity));
  }
}
