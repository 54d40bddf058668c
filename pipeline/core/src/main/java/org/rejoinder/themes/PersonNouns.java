package org.rejoinder.themes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/** Tells which nouns are persons, and where the noun phrase of one begins. */
final class PersonNouns {

  private static final Pattern AGENT_NOUN =
      Pattern.compile("\\p{Alpha}{2,}(?:er|or|ist|ian|ee|yst|eer|ician)");

  private static final Set<String> WITHIN =
      Set.of("from", "of", "in", "within", "by", "with", "between", "at", "on", "and");

  /** Work that names those who do it: "roads policing constables". */
  private static final Set<String> TRADES =
      Set.of(
          "policing",
          "licensing",
          "vetting",
          "safeguarding",
          "tasking",
          "investigating",
          "reviewing",
          "handling",
          "nursing",
          "commissioning");

  static final Set<String> DETERMINERS =
      Set.of("the", "our", "its", "their", "these", "those", "a", "an", "any", "my", "your");
  private static final Set<String> COLLECTIVE =
      Set.of("staff", "personnel", "workforce", "everyone", "everybody");

  private static final Set<String> LEVELS =
      Set.of("level", "pip", "tier", "band", "grade", "phase", "pillar", "stage");

  /** What is numbered: "Recommendation 3 requires". */
  private static final Set<String> NUMBERED =
      Set.of(
          "recommendation",
          "paragraph",
          "page",
          "section",
          "action",
          "chapter",
          "annex",
          "appendix",
          "table",
          "figure",
          "point",
          "objective",
          "priority",
          "theme",
          "question",
          "item",
          "step",
          "module",
          "part",
          "wave",
          "option",
          "schedule",
          "article",
          "standard",
          "criterion",
          "finding",
          "level",
          "tier",
          "band",
          "grade",
          "phase",
          "pillar",
          "stage");

  private static final Set<String> SPELLED =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Labels do not run higher. */
  private static final int HIGHEST_LEVEL = 20;

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<Quantity> quantities;
  private final OpenTrainees open;

  PersonNouns(
      TrainingVocabulary vocabulary,
      Words words,
      List<VerbGroup> verbs,
      List<Quantity> quantities) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.verbs = verbs;
    this.quantities = quantities;
    this.open = new OpenTrainees(vocabulary, words, verbs, quantities);
  }

  boolean isHead(int place) {
    boolean noun = words.isNoun(place);
    if (!noun && !words.tag(place).equals("CD")) {
      return false;
    }
    boolean person = isRole(place);
    boolean unit = noun && vocabulary.lengthEndingAt(words, place, Topic.UNITS) > 0;
    if ((!person && !unit) || isVerbAt(place)) {
      return false;
    }
    boolean goesOn =
        (words.isNoun(place + 1)
                && !isVerbAt(place + 1)
                && !isPartWay(place + 1)
                && (!isAppositive(place + 1) || isNameOfTraining(place)))
            || words.tag(place + 1).equals("POS")
            || words.is(place + 1, "-")
            || isBracketWithinName(place + 1);
    if (goesOn || vocabulary.isWithin(words, place, Topic.NOT_PERSONS)) {
      return false;
    }
    return person || isWholeUnit(place);
  }

  /** "five dispatchers part-way through": how far they are. */
  private boolean isPartWay(int place) {
    return (words.is(place, "part") || words.is(place, "half"))
        && (words.is(place + 1, "way") || words.startsWith(place + 1, "- way"));
  }

  /** A listed role, or a noun in the plural that is formed as roles are: "planners", "auditors". */
  boolean isRole(int place) {
    if (vocabulary.lengthEndingAt(words, place, Topic.PERSONS) > 0 || open.isOne(place)) {
      return true;
    }
    boolean formed =
        words.tag(place).equals("NNS") && AGENT_NOUN.matcher(words.lemma(place)).matches();
    return formed
        && !vocabulary.has(Topic.NOT_ROLES, words.lemma(place))
        && !vocabulary.has(Topic.PUBLIC, words.lemma(place));
  }

  /** "officers training", "staff attending" are not one noun. */
  private boolean isAppositive(int place) {
    return words.word(place).endsWith("ing")
        || (words.isCapitalised(place) && !words.isCapitalised(place - 1));
  }

  /** "first responder training", but "staff training": one person is named for what kind it is. */
  private boolean isNameOfTraining(int place) {
    return words.is(place + 1, "training")
        && words.tag(place).matches("NNP?")
        && !COLLECTIVE.contains(words.word(place))
        && quantityBefore(start(place)).isEmpty();
  }

  boolean isVerbAt(int place) {
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
                    quantity.quantifier().isPresent()
                        || quantity.percent().isPresent()
                        || words.is(quantity.tokens().from(), "all"))
            .isPresent()
        || isTeams(head, start);
  }

  /** "to response teams", "specialist teams have", but not "officers from three teams". */
  private boolean isTeams(int head, int start) {
    int before = start - 1;
    while (words.isAnyOf(before, DETERMINERS)) {
      before--;
    }
    return words.tag(head).equals("NNS")
        && start < head
        && quantityBefore(start).isEmpty()
        && (!words.isAnyOf(before, WITHIN)
            || (words.is(before, "and") && words.isComma(before - 1)));
  }

  /** The first token of the noun phrase, number and determiner left out. */
  int start(int head) {
    int start = head;
    while (start > 0 && isModifier(start - 1, start)) {
      start = words.asWritten(start - 1).equals(")") ? words.openOf(start - 1) : start - 1;
    }
    if (start > 1 && words.is(start - 1, "-") && words.tag(start - 2).equals("IN")) {
      start -= 2;
      return start;
    }
    if (words.is(start, "-") && start > 0 && words.tag(start - 1).equals("IN")) {
      // "On-call personnel".
      return start - 1;
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

  /** "Recommendation 3": a label, and no number of persons. */
  boolean isLabel(int place) {
    return isNumbered(place, NUMBERED);
  }

  private boolean isNumbered(int place, Set<String> nouns) {
    String number = words.asWritten(place);
    boolean spelled = SPELLED.contains(words.word(place));
    boolean low = number.length() <= 2 && Integer.parseInt("0" + digits(number)) <= HIGHEST_LEVEL;
    return (low || spelled) && nouns.contains(words.word(place - 1));
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }

  private boolean isModifier(int place, int next) {
    if (quantities.stream()
        .anyMatch(
            quantity -> quantity.tokens().from() <= place && place < quantity.tokens().to())) {
      return words.tag(place).equals("CD") && isNumbered(place, LEVELS);
    }
    String tag = words.tag(place);
    if (words.asWritten(place).equals(")")) {
      int open = words.openOf(place);
      return open > 0 && place - open <= 3 && words.isNoun(open - 1) && next < words.count();
    }
    if (tag.startsWith("NN")
        && LEVELS.contains(words.word(place))
        && words.tag(next).equals("CD")) {
      return isNumbered(next, LEVELS);
    }
    return switch (tag) {
      case "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "FW" ->
          !isVerbAt(place)
              && !DETERMINERS.contains(words.word(place))
              && !isTemporal(place)
              && !words.tag(place - 1).equals("WDT");
      case "VBN", "VBD", "VBG" -> isParticipleBefore(place);
      case "HYPH", ":" -> words.is(place, "-");
      case "POS" -> true;
      case "RB", "RBS", "RBR" ->
          words.tag(place + 1).startsWith("JJ") || words.tag(place + 1).equals("VBN");
      case "CC" ->
          (words.is(place, "and") || words.is(place, "&"))
              && ((words.isName(place - 1) && words.isName(place + 1))
                  || (words.tag(place - 1).equals("JJ") && words.tag(place + 1).equals("JJ"))
                  || joinsModifiers(place));

      default -> false;
    };
  }

  /** "all front-counter and control-room staff": what a number opens is one phrase. */
  private boolean joinsModifiers(int conjunction) {
    int left = conjunction - 1;
    while (words.isNoun(left) || words.tag(left).startsWith("JJ") || words.is(left, "-")) {
      left--;
    }
    int opens = left;
    boolean counted =
        quantities.stream()
            .anyMatch(
                quantity -> quantity.tokens().from() <= opens && opens < quantity.tokens().to());
    return left < conjunction - 1
        && (counted || left < 0)
        && !isRole(conjunction - 1)
        && !isVerbAt(conjunction - 1)
        && (words.isNoun(conjunction + 1) || words.tag(conjunction + 1).startsWith("JJ"))
        && (!isRole(conjunction + 1) || isRole(conjunction + 2));
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
            && !TRADES.contains(words.word(place))
            && quantities.stream().noneMatch(quantity -> quantity.tokens().to() == place)
            && !words.tag(place - 1).startsWith("JJ")
            && !words.isAnyOf(place - 1, DETERMINERS)
            && !words.tag(place - 1).equals("CD");
    return !verb && !gerund;
  }

  Optional<Quantity> quantityBefore(int start) {
    int end = start;
    if (words.isAnyOf(end - 1, DETERMINERS)
        && quantities.stream().noneMatch(quantity -> quantity.tokens().to() == start)) {
      end--;
    }
    int last = end;
    return quantities.stream()
        .filter(quantity -> quantity.tokens().to() == last)
        .filter(
            quantity ->
                last == start
                    || quantity.quantifier().isPresent()
                    || quantity.percent().isPresent())
        .filter(quantity -> !isYear(quantity))
        .findFirst();
  }

  boolean isYear(Quantity quantity) {
    return words.tag(quantity.tokens().to() - 1).equals("CD")
        && quantity.tokens().to() - quantity.tokens().from() == 1
        && quantity.count().filter(count -> count >= 1900 && count < 2100).isPresent();
  }
}
