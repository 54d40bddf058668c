package org.rejoinder.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.TrainingFigure.Quantifier;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Finds persons: noun phrases whose head is a role, bodies of persons, and numbers that stand for
 * persons. The cohort is the head with what stands before it, without number and determiner; a
 * clause or phrase after it ("who investigate", "from roads policing") is left out.
 */
final class Persons {

  private static final Set<String> DETERMINERS =
      Set.of("the", "our", "its", "their", "these", "those", "a", "an", "any", "my", "your");
  private static final Set<String> LEVELS =
      Set.of("level", "pip", "tier", "band", "grade", "phase", "pillar", "stage");
  private static final Set<String> MORE = Set.of("more", "others", "other", "people");
  private static final Set<String> PRONOUNS = Set.of("them", "these", "those", "whom", "which");

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<Quantity> quantities;

  private Persons(TrainingVocabulary vocabulary, Words words, List<VerbGroup> verbs) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.verbs = verbs;
    this.quantities = Numbers.in(words);
  }

  /** All persons of the sentence in order, without overlap. */
  static List<PersonsMention> in(
      TrainingVocabulary vocabulary, Words words, List<VerbGroup> verbs) {
    return new Persons(vocabulary, words, verbs).find();
  }

  private List<PersonsMention> find() {
    List<PersonsMention> mentions = new ArrayList<>();
    int place = 0;
    while (place < words.count()) {
      int next = place + 1;
      if (isHead(place)) {
        PersonsMention mention = mention(place, mentions);
        mentions.add(mention);
        next = Math.max(next, mention.to());
      }
      place = next;
    }
    for (Quantity quantity : quantities) {
      boolean taken =
          mentions.stream()
              .anyMatch(
                  mention ->
                      quantity.tokens().from() < mention.to()
                          && mention.from() < quantity.tokens().to());
      if (!taken && standsForPersons(quantity)) {
        mentions.add(withoutName(quantity));
      }
    }
    mentions.sort(Comparator.comparingInt(PersonsMention::from));
    return List.copyOf(mentions);
  }

  private boolean isHead(int place) {
    boolean person = vocabulary.lengthEndingAt(words, place, Topic.PERSONS) > 0;
    boolean unit = vocabulary.lengthEndingAt(words, place, Topic.UNITS) > 0;
    boolean nominal = words.isNoun(place) || (words.tag(place).equals("CD") && person);
    if ((!person && !unit) || !nominal || isVerbAt(place)) {
      return false;
    }
    boolean goesOn =
        (words.isNoun(place + 1) && !isVerbAt(place + 1) && !isAppositive(place + 1))
            || words.tag(place + 1).equals("POS")
            || words.is(place + 1, "-")
            || isBracketWithinName(place + 1);
    if (goesOn || vocabulary.isWithin(words, place, Topic.NOT_PERSONS)) {
      return false;
    }
    return person || isWholeUnit(place);
  }

  /** "officers training", "staff attending" are not one noun. */
  private boolean isAppositive(int place) {
    return words.word(place).endsWith("ing")
        || (words.isCapitalised(place) && !words.isCapitalised(place - 1));
  }

  private boolean isVerbAt(int place) {
    return verbs.stream()
        .anyMatch(
            verb ->
                verb.head() == place
                    && (verb.finite() || verb.tense() == VerbGroup.Tense.INFINITIVE));
  }

  /**
   * Units are persons only as a whole: "the whole directorate", "all four teams", "every shift".
   */
  private boolean isWholeUnit(int head) {
    int start = start(head);
    return quantityBefore(start)
        .filter(
            quantity ->
                quantity.quantifier().isPresent() || words.is(quantity.tokens().from(), "all"))
        .isPresent();
  }

  private PersonsMention mention(int head, List<PersonsMention> before) {
    int start = start(head);
    int last = lastHead(head);
    Optional<Quantity> quantity = quantityBefore(start);
    boolean unit = vocabulary.lengthEndingAt(words, head, Topic.PERSONS) == 0;
    if (unit) {
      quantity = quantity.map(this::ofWhole);
    }
    int from = quantity.map(found -> found.tokens().from()).orElse(start);
    while (words.isAnyOf(from - 1, DETERMINERS) && !isTakenUpTo(before, from - 1)) {
      from--;
    }
    int partitive = partitive(from);
    if (partitive < from && quantity.isEmpty()) {
      quantity = Optional.of(Quantity.ofWord(partitive, from, Quantifier.SOME));
    }
    int to = last + 1;
    Optional<Quantity> beside = bracketed(to);
    if (beside.isPresent()) {
      Quantity share = beside.get();
      quantity = Optional.of(quantity.map(found -> found.with(share)).orElse(share));
      to = share.tokens().to() + 1;
    }
    return new PersonsMention(
        new Range(partitive, to),
        Optional.of(new Range(withoutOwner(start, head), last + 1)),
        quantity);
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

  private static boolean isTakenUpTo(List<PersonsMention> before, int place) {
    return !before.isEmpty() && before.getLast().to() > place;
  }

  private Quantity ofWhole(Quantity quantity) {
    return Quantity.ofWord(
        quantity.tokens().from(),
        quantity.tokens().to(),
        quantity.quantifier().orElse(Quantifier.ALL));
  }

  /** "40 officers (62%)". */
  private Optional<Quantity> bracketed(int open) {
    if (!words.asWritten(open).equals("(")) {
      return Optional.empty();
    }
    return quantities.stream()
        .filter(quantity -> quantity.tokens().from() == open + 1)
        .filter(quantity -> words.asWritten(quantity.tokens().to()).equals(")"))
        .filter(quantity -> quantity.quantifier().isEmpty())
        .findFirst();
  }

  /** The first token of the noun phrase, number and determiner left out. */
  private int start(int head) {
    int start = head;
    while (start > 0 && isModifier(start - 1, start)) {
      start = words.asWritten(start - 1).equals(")") ? openBracket(start - 1) : start - 1;
    }
    while (start < head
        && (words.is(start, "-")
            || words.tag(start).equals("POS")
            || words.is(start, "and")
            || (words.tag(start).startsWith("RB")
                && !words.isVerb(start + 1)
                && !words.tag(start + 1).startsWith("JJ")))) {
      start++;
    }
    return start;
  }

  /** "Investigation Unit (SIU) officers". */
  private boolean isBracketWithinName(int open) {
    return words.asWritten(open).equals("(")
        && ((words.asWritten(open + 2).equals(")") && words.isNoun(open + 3))
            || (words.asWritten(open + 3).equals(")") && words.isNoun(open + 4)));
  }

  private int openBracket(int close) {
    int open = close;
    while (open > 0 && !words.asWritten(open).equals("(")) {
      open--;
    }
    return open;
  }

  private boolean isModifier(int place, int next) {
    if (quantities.stream()
        .anyMatch(
            quantity -> quantity.tokens().from() <= place && place < quantity.tokens().to())) {
      return words.tag(place).equals("CD") && LEVELS.contains(words.word(place - 1));
    }
    String tag = words.tag(place);
    if (words.asWritten(place).equals(")")) {
      int open = openBracket(place);
      return open > 0 && place - open <= 3 && words.isNoun(open - 1) && next < words.count();
    }
    return switch (tag) {
      case "JJ", "JJR", "NN", "NNS", "NNP", "NNPS", "FW" ->
          !isVerbAt(place) && !DETERMINERS.contains(words.word(place)) && !isTemporal(place);
      case "VBN", "VBD", "VBG" -> isParticipleBefore(place);
      case "HYPH", ":" -> words.is(place, "-");
      case "POS" -> true;
      case "RB", "RBS", "RBR" ->
          words.tag(place + 1).startsWith("JJ") || words.tag(place + 1).equals("VBN");
      case "CC" ->
          (words.is(place, "and") || words.is(place, "&"))
              && ((words.isName(place - 1) && words.isName(place + 1))
                  || (words.tag(place - 1).equals("JJ") && words.tag(place + 1).equals("JJ")));

      default -> false;
    };
  }

  private boolean isTemporal(int place) {
    return Periods.isMonth(words.word(place))
        || words.is(place, "year")
        || words.is(place, "total");
  }

  /** "trained interviewers", not "has trained interviewers" or "by training interviewers". */
  private boolean isParticipleBefore(int place) {
    boolean verb = verbs.stream().anyMatch(group -> group.head() == place && group.finite());
    boolean gerund =
        words.tag(place).equals("VBG")
            && !words.tag(place - 1).startsWith("JJ")
            && !words.isAnyOf(place - 1, DETERMINERS)
            && !words.tag(place - 1).equals("CD");
    return !verb && !gerund;
  }

  private Optional<Quantity> quantityBefore(int start) {
    int end = start;
    if (words.isAnyOf(end - 1, DETERMINERS)
        && quantities.stream().noneMatch(quantity -> quantity.tokens().to() == start)) {
      end--;
    }
    int last = end;
    return quantities.stream().filter(quantity -> quantity.tokens().to() == last).findFirst();
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
        while (words.isAnyOf(end, DETERMINERS)
            || words.tag(end).startsWith("JJ")
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
            && !isHead(candidate)
            && isPlainModifier(candidate)) {
          candidate++;
        }
        if (candidate < limit && isHead(candidate) && (!comma || isListed(candidate))) {
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
        && !isVerbAt(place);
  }

  /** Back over "a first cohort of". */
  private int partitive(int from) {
    if (!words.is(from - 1, "of")
        || vocabulary.lengthEndingAt(words, from - 2, Topic.PARTITIVES) == 0) {
      return from;
    }
    int start = from - 2;
    while (words.tag(start - 1).startsWith("JJ") || words.isNoun(start - 1)) {
      start--;
    }
    return words.tag(start - 1).equals("DT") || words.tag(start - 1).equals("PRP$")
        ? start - 1
        : start;
  }

  /** A number or share that is followed by its verb, or by "of them", stands for persons. */
  private boolean standsForPersons(Quantity quantity) {
    int to = quantity.tokens().to();
    boolean alone = to >= words.count() || words.isAnyOf(to, MORE) || words.isAnyOf(to, PRONOUNS);
    boolean before =
        verbs.stream().anyMatch(verb -> verb.finite() && verb.tokens().from() == to)
            || words.tag(to).startsWith("RB");
    boolean infinitive =
        verbs.stream().anyMatch(verb -> verb.tokens().from() == to && quantity.count().isPresent());
    boolean afterPartitive = partitive(quantity.tokens().from()) < quantity.tokens().from();
    boolean brackets = words.asWritten(quantity.tokens().from() - 1).equals("(");
    boolean isYear = quantity.count().filter(count -> count >= 1900 && count < 2100).isPresent();
    boolean word =
        words.is(to - 1, "some")
            || words.is(to - 1, "each")
            || LEVELS.contains(words.word(quantity.tokens().from() - 1));
    return !brackets && !isYear && !word && (alone || before || infinitive || afterPartitive);
  }

  private PersonsMention withoutName(Quantity quantity) {
    int to = quantity.tokens().to();
    while (words.isAnyOf(to, MORE) || words.isAnyOf(to, PRONOUNS)) {
      to++;
    }
    return new PersonsMention(
        new Range(partitive(quantity.tokens().from()), to),
        Optional.empty(),
        Optional.of(quantity));
  }
}
