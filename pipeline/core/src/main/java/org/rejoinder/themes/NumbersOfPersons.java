package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/** Tells which numbers and shares stand for persons by themselves: "19 have attended". */
final class NumbersOfPersons {

  private static final Set<String> MORE = Set.of("more", "others", "other", "people");

  /** "four more than in 2024" compares. */
  private static final Set<String> COMPARED = Set.of("more", "fewer", "less");

  private static final Set<String> PRONOUNS = Set.of("them", "these", "those", "whom", "which");

  /** What they draw is people: "the session drew 26". */
  private static final Set<String> DRAWING = Set.of("draw", "attract");

  /** Who does this to a course is people: "was attended by 41". */
  private static final Set<String> TAKING =
      Set.of("attend", "complete", "undertake", "take", "finish", "pass");

  /** Who is left: a cohort of their own, and no quantity. */
  static final Set<String> REST = Set.of("rest", "remainder", "balance", "others");

  private static final Set<String> EVERYBODY = Set.of("everyone", "everybody");

  private static final Set<String> NOBODY = Set.of("one", "nobody", "no-one", "none");

  /** What tells of a number of people that they have not had it. */
  private static final Set<String> LACKING =
      Set.of(
          "without", "not", "outstanding", "remaining", "missing", "left", "awaiting", "waiting");

  /** Before "to attend": "with a further eight due to attend". */
  static final Set<String> BEFORE_INFINITIVE =
      Set.of("due", "ready", "set", "scheduled", "expected", "booked", "still", "yet");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<Quantity> quantities;
  private final PersonNouns nouns;

  NumbersOfPersons(
      TrainingVocabulary vocabulary,
      Words words,
      List<VerbGroup> verbs,
      List<Quantity> quantities,
      PersonNouns nouns) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.verbs = verbs;
    this.quantities = quantities;
    this.nouns = nouns;
  }

  /** Whether the word belongs to the number before it: "more", "them". */
  boolean goesOn(int place) {
    return words.isAnyOf(place, MORE) || words.isAnyOf(place, PRONOUNS);
  }

  /** A number or share that is followed by its verb, or by "of them", stands for persons. */
  boolean standsForPersons(Quantity quantity) {
    int to = quantity.tokens().to();
    if (words.isAnyOf(to - 1, EVERYBODY)) {
      return true;
    }
    if (quantity.further() && isOfCourses(quantity)) {
      return false;
    }
    boolean described =
        words.tag(to).equals("VBN")
            && words.isNoun(to + 1)
            && !nouns.isHead(to + 1)
            && !Periods.isMonth(words.word(to + 1));
    int first = quantity.tokens().from();
    boolean labelled = words.is(first - 1, ":") && words.is(first, "all");
    if (described && quantity.quantifier().isEmpty() && !labelled) {
      // "14 accredited courses".
      return false;
    }
    if (isRest(to - 1) && isGoingOn(to)) {
      return true;
    }
    if (words.isAnyOf(to, COMPARED) && words.is(to + 1, "than")) {
      return false;
    }
    boolean alone = to >= words.count() || words.isAnyOf(to, MORE) || words.isAnyOf(to, PRONOUNS);
    boolean parenthesis =
        words.isComma(to)
            && (quantity.further() || quantity.quantifier().isPresent())
            && !words.is(to + 1, "and")
            && verbs.stream().anyMatch(verb -> verb.finite() && verb.tokens().from() > to);
    boolean gapped = isGapped(quantity);
    boolean those =
        words.is(to - 1, "those")
            && (words.tag(to).startsWith("W")
                || words.tag(to).equals("IN")
                || words.tag(to).equals("TO")
                || words.tag(to).startsWith("VB"));
    boolean nobody =
        quantity.count().filter(count -> count == 0).isPresent()
            && words.isAnyOf(to - 1, NOBODY)
            && words.tag(to).equals("IN");
    boolean others =
        nobody
            || (quantity.further()
                && quantity.count().isPresent()
                && (words.tag(to).equals("IN") || words.tag(to).equals(".")));
    int last = quantity.tokens().from() - 1;
    boolean drawn =
        words.lemmaIsAnyOf(last, DRAWING)
            || (words.is(last, "by") && words.lemmaIsAnyOf(last - 1, TAKING))
            || (words.isAnyOf(last, Set.of("trained", "retrained", "upskilled", "accredited"))
                && words.isVerb(last)
                && words.isVerb(last - 1));
    if (drawn && quantity.count().isPresent() && !words.isNoun(to)) {
      return true;
    }
    if (words.startsWith(quantity.tokens().from() - 2, "of which") || isOneMore(quantity)) {
      return false;
    }
    int pronoun = words.isComma(to) ? to + 1 : to;
    boolean who =
        (words.is(pronoun, "who") || words.is(to, "whom")) && quantity.quantifier().isEmpty();
    boolean pointing = isOfThose(quantity) && !words.isNoun(to) && !words.tag(to).startsWith("JJ");
    boolean before =
        verbs.stream().anyMatch(verb -> verb.finite() && verb.tokens().from() == to)
            || words.tag(to).startsWith("RB");
    boolean due =
        quantity.count().isPresent()
            && words.isAnyOf(to, BEFORE_INFINITIVE)
            && words.tag(to + 1).equals("TO");
    boolean infinitive =
        due
            || verbs.stream()
                .anyMatch(
                    verb ->
                        verb.tokens().from() == to
                            && (quantity.count().isPresent()
                                || labelled
                                || isShareOfTrained(quantity)));
    boolean afterPartitive = partitive(quantity.tokens().from()) < quantity.tokens().from();
    boolean brackets = words.asWritten(quantity.tokens().from() - 1).equals("(");
    boolean word =
        words.is(quantity.tokens().from(), "certain")
            || words.is(to - 1, "some")
            || words.is(to - 1, "each")
            || nouns.isLabel(quantity.tokens().from());
    return (!brackets || gapped)
        && !nouns.isYear(quantity)
        && !word
        && (alone
            || pointing
            || who
            || before
            || infinitive
            || isOfThoseWithout(quantity)
            || afterPartitive
            || parenthesis
            || gapped
            || those
            || others);
  }

  /** "Supervisors: 52 per cent trained", "with only 45 per cent having completed it". */
  private boolean isShareOfTrained(Quantity quantity) {
    return quantity.percent().isPresent()
        && (words.is(quantity.tokens().from() - 1, ":")
            || words.is(quantity.tokens().to(), "having"));
  }

  private boolean isRest(int place) {
    return words.is(place - 1, "the") && words.isAnyOf(place, REST);
  }

  /** "with the others following in waves", "will train the rest in May". */
  private boolean isGoingOn(int place) {
    String tag = words.tag(place);
    return tag.equals("VBG")
        || tag.equals("TO")
        || tag.equals(".")
        || (tag.equals("IN") && !words.is(place, "of"));
  }

  /** "the four without it", "the 12 still to attend", "the six outstanding". */
  private boolean isOfThoseWithout(Quantity quantity) {
    int to = quantity.tokens().to();
    return quantity.count().isPresent()
        && words.is(quantity.tokens().from(), "the")
        && words.isAnyOf(to, LACKING)
        && !words.isNoun(to + 1);
  }

  /** "eight courses have been held and a further five are booked": five courses. */
  private boolean isOfCourses(Quantity quantity) {
    int next = quantity.tokens().to();
    return (words.isVerb(next) || words.tag(next).equals("MD"))
        && quantities.stream()
            .filter(other -> other.tokens().to() <= quantity.tokens().from())
            .reduce((first, second) -> second)
            .filter(other -> isOfTraining(other.tokens().to()))
            .isPresent();
  }

  private boolean isOfTraining(int place) {
    int noun = place;
    while (words.isNoun(noun + 1) || words.tag(noun).startsWith("JJ")) {
      noun++;
    }
    return words.isNoun(noun)
        && (vocabulary.lengthEndingAt(words, noun, Topic.TRAINING) > 0
            || vocabulary.lengthEndingAt(words, noun, Topic.TRAINING_BY_VERB) > 0);
  }

  /** "44 of those 51", "three of these". */
  private boolean isOfThose(Quantity quantity) {
    boolean of = false;
    for (int place = quantity.tokens().from(); place < quantity.tokens().to(); place++) {
      of |= words.is(place, "of");
      if (of && words.isAnyOf(place, PRONOUNS)) {
        return quantity.count().isPresent() || quantity.percent().isPresent();
      }
    }
    return false;
  }

  /** "Two are qualified and a third is working towards it": one more, and no share. */
  private boolean isOneMore(Quantity quantity) {
    int from = quantity.tokens().from();
    String verb = words.word(quantity.tokens().to());
    return quantity.percent().isPresent()
        && words.is(from, "a")
        && (verb.equals("is") || verb.equals("has") || verb.equals("was"))
        && quantities.stream()
            .filter(other -> other.tokens().to() <= from)
            .anyMatch(other -> other.count().filter(count -> count == 2).isPresent());
  }

  /** "28 detectives in 2023 and 41 in 2024". */
  private boolean isGapped(Quantity quantity) {
    int from = quantity.tokens().from();
    int conjunction = words.is(from - 1, "and") || words.isComma(from - 1) ? from - 1 : -1;
    boolean dated =
        Periods.in(
                words, quantity.tokens().to(), Math.min(words.count(), quantity.tokens().to() + 6))
            .filter(period -> period.from() == quantity.tokens().to())
            .isPresent();
    boolean second = conjunction > 0 && words.tag(conjunction - 1).equals("CD");
    boolean first =
        words.asWritten(from - 1).equals("(")
            && quantities.stream()
                .anyMatch(
                    other -> other.tokens().from() > from && other.tokens().from() < from + 8);
    return dated && (first || second);
  }

  /** Back over "a first cohort of". */
  int partitive(int from) {
    if (!words.is(from - 1, "of")
        || vocabulary.lengthEndingAt(words, from - 2, Topic.PARTITIVES) == 0) {
      return from;
    }
    int start = from - 2;
    while (words.tag(start - 1).startsWith("JJ")
        || words.isNoun(start - 1)
        || words.tag(start - 1).equals("CD")) {
      start--;
    }
    return words.tag(start - 1).equals("DT") || words.tag(start - 1).equals("PRP$")
        ? start - 1
        : start;
  }
}
