package org.rejoinder.themes;

import java.util.List;
import java.util.Set;
import org.rejoinder.themes.TrainingVocabulary.Topic;

/**
 * Finds where the name of a course begins that holds a phrase: "abuse of position e-learning",
 * "voice of the child package". The delivery of a course, or half of it, is no part of its name.
 */
final class PhrasalNames {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "from", "to", "with", "for", "against", "into", "at");

  /** Verbs whose object is the course itself. */
  private static final Set<String> TAKING =
      Set.of("attend", "complete", "undertake", "finish", "pass", "do");

  /** Verbs whose object is nothing else that has a title: one attends a court, too. */
  private static final Set<String> DOING = Set.of("complete", "undertake", "finish", "do");

  /** Verbs whose object may be other things of the course. */
  private static final Set<String> GETTING = Set.of("receive", "begin", "start", "take", "have");

  /** What of a course is not its name. */
  private static final Set<String> OF_COURSES =
      Set.of(
          "evaluation",
          "review",
          "pilot",
          "copy",
          "detail",
          "content",
          "design",
          "development",
          "update",
          "delay",
          "launch",
          "start",
          "end",
          "beginning",
          "commencement",
          "cost",
          "impact",
          "effect",
          "value",
          "number",
          "majority",
          "minority",
          "rest",
          "remainder",
          "third",
          "quarter",
          "percentage",
          "proportion",
          "member",
          "session",
          "date",
          "place",
          "seat",
          "access",
          "feedback",
          "version",
          "edition",
          "replacement",
          "successor",
          "outcome",
          "result",
          "aim",
          "purpose",
          "subject",
          "title",
          "absence",
          "lack",
          "need",
          "demand",
          "request",
          "availability",
          "publication",
          "revision",
          "expansion",
          "extension",
          "approval",
          "procurement",
          "funding",
          "addition",
          "preparation",
          "planning",
          "arrangement",
          "requirement",
          "compliance",
          "importance",
          "variety",
          "type",
          "sort",
          "aspect",
          "section",
          "stage",
          "module",
          "creation",
          "change",
          "amendment",
          "alternative",
          "improvement",
          "equivalent",
          "lead",
          "owner",
          "provider",
          "trainer",
          "author",
          "work",
          "reading",
          "application",
          "examination",
          "assessment",
          "assignment",
          "portfolio",
          "invitation",
          "help",
          "support",
          "assistance",
          "cycle",
          "year",
          "month",
          "run",
          "list",
          "cohort",
          "share",
          "progress",
          "accordance",
          "line",
          "respect");

  /** What is done in levels and is not taught. */
  private static final Set<String> CHECKED =
      Set.of("vetting", "screening", "processing", "monitoring", "auditing", "funding", "grading");

  private static final int LONGEST_SUBJECT = 4;

  private static final List<Set<String>> NO_NAMES =
      List.of(
          OF_COURSES,
          ProgrammeWords.DELIVERY,
          ProgrammeWords.COLLECTIONS,
          ProgrammeWords.MEASURES,
          Programmes.DURATIONS);

  private final TrainingVocabulary vocabulary;
  private final Words words;
  private final List<VerbGroup> verbs;
  private final List<PersonsMention> persons;

  PhrasalNames(
      TrainingVocabulary vocabulary,
      Words words,
      List<VerbGroup> verbs,
      List<PersonsMention> persons) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.verbs = verbs;
    this.persons = persons;
  }

  /**
   * Where the name begins.
   *
   * @param start where the words begin that stand together before the noun
   * @param head the noun
   */
  int start(int start, int head) {
    int whole = startOfWhole(start, head);
    if (whole < start) {
      return whole;
    }
    return isOneOfMany(head) ? startOfCompound(start) : start;
  }

  /**
   * "abuse of position package": a noun that can be counted needs an article, so that the one
   * before "abuse", or the one that a heading leaves out, is the package's.
   */
  private int startOfCompound(int start) {
    int from = start;
    while (words.isAnyOf(from - 1, PREPOSITIONS)) {
      int outer = startOfNouns(from - 1);
      if (outer == from - 1 || !canBeInName(outer, from - 1)) {
        return from == start || isName(from) ? from : start;
      }
      from = outer;
    }
    return from;
  }

  /**
   * "have done Upholding Standards in Policing": a title that is none of a noun of training; the
   * last word's own place where there is none.
   */
  int startOfTitle(int last) {
    if (!words.isCapitalised(last) || words.isCapitalised(last + 1)) {
      return last;
    }
    int from = last;
    boolean phrase = false;
    while (isOfTitle(from - 1)) {
      from--;
      phrase |= !words.isCapitalised(from);
    }
    int start = from;
    boolean done =
        verbs.stream()
            .filter(verb -> verb.tokens().to() == start)
            .anyMatch(verb -> DOING.contains(verb.lemma()));
    return done && phrase && words.isCapitalised(from) && isName(from) ? from : last;
  }

  /**
   * "completed level 2 safeguarding": a subject that is taught in levels, where the verb says that
   * somebody did it; the last word's own place where there is none.
   */
  int startOfLevel(int last) {
    boolean taught =
        (words.word(last).endsWith("ing") || words.is(last, "aid"))
            && !words.isAnyOf(last, CHECKED)
            && !words.isNoun(last + 1);
    int from = last;
    while (taught && last - from < LONGEST_SUBJECT && !words.is(from, "level")) {
      from--;
    }
    int start = from;
    boolean done =
        words.is(start, "level")
            && words.tag(start + 1).equals("CD")
            && verbs.stream()
                .filter(verb -> verb.tokens().to() == start)
                .anyMatch(verb -> DOING.contains(verb.lemma()));
    return done ? start : last;
  }

  /** "level 2": what is taught may follow. */
  static boolean mayTakeLevel(Words words, int place) {
    return words.is(place, "level") && words.tag(place + 1).equals("CD");
  }

  /** "done Upholding", "completed Spot": a title may follow. */
  static boolean mayTakeTitle(Words words, int verb) {
    return words.lemmaIsAnyOf(verb, DOING) && words.isCapitalised(verb + 1);
  }

  private boolean isOfTitle(int place) {
    boolean joins = words.isAnyOf(place, ProgrammeWords.CONNECTORS) && words.has(place + 1);
    boolean verb =
        verbs.stream()
            .anyMatch(each -> each.tokens().from() <= place && place < each.tokens().to());
    return !verb && (joins || words.isCapitalised(place));
  }

  private boolean isOneOfMany(int head) {
    return words.tag(head).equals("NN")
        && !words.lemmaIsAnyOf(head, ProgrammeWords.MASS)
        && !words.word(head).endsWith("learning");
  }

  /** "have completed the voice of the child package", "the code of ethics input is attended by". */
  private int startOfWhole(int start, int head) {
    int from = start;
    boolean phrase = false;
    boolean article = false;
    while (from > 0 && isWithin(from - 1)) {
      from--;
      phrase |= words.isAnyOf(from, PREPOSITIONS);
      article |= words.tag(from).equals("DT") && words.isAnyOf(from - 1, PREPOSITIONS);
    }
    while (words.tag(from).equals("DT") || words.tag(from).equals("PRP$")) {
      from++;
    }
    return phrase
            && from < start
            && isName(from)
            && (isObject(from, article) || isSubject(from, head))
        ? from
        : start;
  }

  private boolean isWithin(int place) {
    boolean preposition = words.isAnyOf(place, PREPOSITIONS) && words.isNoun(place - 1);
    boolean and = words.is(place, "and") && words.isNoun(place - 1);
    return preposition
        || and
        || words.tag(place).equals("DT")
        || words.tag(place).equals("PRP$")
        || isInNouns(place);
  }

  private boolean isInNouns(int place) {
    boolean noun =
        words.isNoun(place)
            || words.tag(place).startsWith("JJ")
            || words.is(place, "-")
            || words.tag(place).equals("POS");
    return noun && !isOther(place);
  }

  /** Persons, a verb, or training of its own. */
  private boolean isOther(int place) {
    return persons.stream().anyMatch(each -> each.from() <= place && place < each.to())
        || verbs.stream()
            .anyMatch(verb -> verb.tokens().from() <= place && place < verb.tokens().to())
        || vocabulary.stands(words, place, place + 1, Topic.TRAINING);
  }

  private int startOfNouns(int end) {
    int from = end;
    while (from > 0 && isInNouns(from - 1)) {
      from--;
    }
    return from;
  }

  private boolean canBeInName(int from, int to) {
    return words.isNoun(to - 1) && isName(from);
  }

  /** Whether the noun that begins here, "voice", may begin a name: "delivery" may not. */
  private boolean isName(int from) {
    int noun = from;
    while (isInNouns(noun + 1)) {
      noun++;
    }
    boolean introduced = words.is(noun, "introduction") && words.is(noun + 1, "of");
    int last = noun;
    return words.isNoun(noun)
        && !introduced
        && NO_NAMES.stream().noneMatch(set -> words.lemmaIsAnyOf(last, set));
  }

  private boolean isObject(int from, boolean article) {
    int before = words.beforeDeterminers(from);
    return verbs.stream()
        .filter(verb -> verb.tokens().to() == before + 1)
        .anyMatch(
            verb -> TAKING.contains(verb.lemma()) || (!article && GETTING.contains(verb.lemma())));
  }

  /** Only a title is sure to be what was given: "the response to the report was delivered". */
  private boolean isSubject(int from, int head) {
    boolean first = words.beforeDeterminers(from) < 0;
    boolean title = words.isCapitalised(head - 1);
    return first
        && verbs.stream()
            .filter(verb -> verb.tokens().from() == head + 1)
            .anyMatch(
                verb ->
                    verb.passive()
                        && (TAKING.contains(verb.lemma())
                            || (title && vocabulary.has(Topic.GIVE_VERBS, verb.lemma()))));
  }
}
